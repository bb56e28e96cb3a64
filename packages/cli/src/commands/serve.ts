/** `scitags serve`: runs a site until somebody stops it. */
import { paint, wantsColour } from '@scitags/firefly-collector'
import type { Style } from '@scitags/firefly-collector'

import { banner } from '../banner.ts'
import { defaultSite } from '../default-site.ts'
import { demoTag, prepareDemo } from '../demo.ts'
import { collectorSummary } from '../collector-summary.ts'
import { CliError } from '../errors.ts'
import { createFlowDisplay } from '../flow-display.ts'
import { holdBack } from '../held-output.ts'
import { logChannels } from '../log-channels.ts'
import { createLog } from '../log.ts'
import { reasonOf } from '../reason-of.ts'
import { brokenLine } from '../shell-line.ts'
import { findSite, standardFile } from '../site-source.ts'
import { openSite } from '../site.ts'
import { untilSignal } from '../until-signal.ts'
import type { Command, OptionValues } from '../command-line.ts'
import type { Log } from '../log.ts'
import type { SiteSource } from '../site-source.ts'
import type { Site } from '../site.ts'
import type { Terminal } from '../terminal.ts'

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
    const source = await findSite(options)
    try {
      await serveSite(source, options, terminal)
      return 0
    } finally {
      await source.dispose()
    }
  }
}

async function serveSite (source: SiteSource, options: OptionValues<typeof serve.options>, terminal: Terminal): Promise<void> {
  const held = holdBack(terminal.stderr)
  const log = createLog({ ...terminal, stderr: held.output }, levelFrom(options['log-level']) ?? source.file.options.log.level)
  const stopLogging = logChannels(log)
  try {
    // Asked for before anything opens: an early Ctrl-C drains as well, and an early SIGHUP kills nobody.
    const stopped = untilSignal(terminal)
    let running: Site | undefined
    terminal.onSignal('SIGHUP', () => { if (running !== undefined) void reload(source, running, log) })
    const site = running = await opened(source)
    try {
      const isJson = options.json !== undefined
      const display = createFlowDisplay({ terminal, registry: () => site.scitags.registry, isJson })
      site.collector?.onReport(report => { display.show(report) })
      const say = (text: string): void => { (isJson ? terminal.stderr : terminal.stdout).write(text) }
      say(introduction(source, site, terminal))
      held.release()
      if (options.demo !== undefined) await demonstrate(site, say, terminal, abortedBy(stopped))
      await stopped
      // Back over the ^C that a terminal shows.
      if (terminal.stdout.isTTY === true) terminal.stdout.write('\r')
    } finally {
      await site.close()
    }
    log.info(site.collector === undefined ? 'stopped' : `stopped after ${collectorSummary(site.collector.counters)}`)
  } finally {
    held.release()
    stopLogging()
  }
}

/** What only the engine finds wrong is told with its place in the file as well. */
async function opened ({ file, base, isBuiltIn }: SiteSource): Promise<Site> {
  try {
    return await openSite(file.options, base)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const [option] = /\b(?:experiments|activities)\S*(?=: )/.exec(error.message) ?? []
    if (option !== undefined) throw new CliError('CONFIG_INVALID', { detail: `${file.placeOf(`marking.${option}`)}: ${error.message}`, cause: error })
    if (isBuiltIn && 'code' in error && error.code === 'PORT_BUSY') throw new CliError('PORT_BUSY', { detail: `${error.message} (\`scitags serve --print-config > ${standardFile}\` gives you a site file to change)`, cause: error })
    throw error
  }
}

function introduction (source: SiteSource, site: Site, terminal: Terminal): string {
  const { origin, filesNote } = source
  return banner({ site, origin, filesNote, style: stylist(terminal) })
}

async function demonstrate (site: Site, say: (text: string) => void, terminal: Terminal, stop: AbortSignal): Promise<void> {
  const demo = await prepareDemo(site)
  if (demo === undefined) return
  const style = stylist(terminal)
  const width = terminal.stdout.isTTY === true ? terminal.stdout.columns ?? 80 : Infinity
  const commands = demo.commands.map(([effect, ...pieces]) => `${style(`# ${effect}`, 'dim')}\n${brokenLine(pieces, width)}\n`)
  say(`\n${style('Paste one of these into another terminal and watch it here', 'bold')}\n${commands.join('')}\n`)
  const failure = await demo.run(stop).then(({ ok, message }) => ok ? undefined : message, reasonOf)
  if (failure !== undefined && !stop.aborted) say(`The copy with tag ${demoTag} failed: ${failure}\n`)
}

function abortedBy (stopped: Promise<void>): AbortSignal {
  const controller = new AbortController()
  void stopped.then(() => { controller.abort() })
  return controller.signal
}

async function reload (source: SiteSource, site: Site, log: Log): Promise<void> {
  try {
    await site.reload((await source.reread()).options)
    log.info('rules, registry and certificates are read again; a change of anything else takes a restart')
  } catch (error) {
    log.error(`nothing is changed: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function levelFrom (text: string | undefined): string | undefined {
  if (text === undefined || logLevels.includes(text)) return text
  throw new CliError('USAGE', { detail: `--log-level ${text} is none of ${logLevels.join(', ')}` })
}

function stylist ({ stdout, environment }: Terminal): (text: string, ...styles: Style[]) => string {
  const isColoured = wantsColour(environment, stdout.isTTY === true)
  return (text, ...styles) => isColoured ? paint(text, styles) : text
}
