/** `scitags serve`: runs a site until somebody stops it. */
import { defaultSite } from '../default-site.ts'
import { CliError } from '../errors.ts'
import { serveSite } from '../serve-site.ts'
import { findSite, standardFile } from '../site-source.ts'
import type { Command } from '../command-line.ts'

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent']

const options = {
  config: { type: 'string', value: 'FILE', about: `The site file; ./${standardFile} if there is one, else the built-in site of two servers.` },
  demo: { type: 'boolean', about: 'The built-in site, which makes one tagged third-party copy by itself.' },
  data: { type: 'string', value: 'DIR', about: 'Where the built-in site keeps its files; a directory that goes with it if left out.' },
  'log-level': { type: 'string', value: 'LEVEL', about: `${logLevels.slice(0, -1).join(', ')} or silent; each decision is logged at debug.` },
  'print-config': { type: 'boolean', about: 'Print the built-in site file, to start from.' },
  json: { type: 'boolean', about: 'One JSON object per flow event instead of the table.' }
} as const

export const serve: Command<typeof options> = {
  name: 'serve',
  operands: '',
  summary: 'Run a storage site that marks its transfers. SIGHUP reads rules, registry and certificates again; SIGTERM drains.',
  options,
  examples: [
    ['scitags serve --demo', 'Two servers and a collector on this machine, and one tagged copy.'],
    ['scitags serve --print-config > scitags.yaml && scitags serve', 'A site of your own.'],
    ['scitags serve --config /etc/scitags.yaml --log-level debug', 'With each decision in the log.']
  ],
  async run ({ options, operands, terminal }) {
    if (operands.length > 0) throw new CliError('USAGE', { detail: `serve takes no operands, such as ${operands[0] ?? ''}; did you mean --config ${operands[0] ?? ''}?` })
    if (options['print-config'] !== undefined) {
      terminal.stdout.write(defaultSite)
      return 0
    }
    const logLevel = levelFrom(options['log-level'])
    const source = await findSite(options)
    try {
      await serveSite({ source, terminal, logLevel, isJson: options.json !== undefined, isDemo: options.demo !== undefined })
      return 0
    } finally {
      await source.dispose()
    }
  }
}

function levelFrom (text: string | undefined): string | undefined {
  if (text === undefined || logLevels.includes(text)) return text
  throw new CliError('USAGE', { detail: `--log-level ${text} is none of ${logLevels.join(', ')}` })
}
