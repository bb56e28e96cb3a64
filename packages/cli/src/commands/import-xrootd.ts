/** `scitags import-xrootd`: turns the packet marking of an XRootD server into the rules of ours. */
import { CliError } from '../errors.ts'
import { askedRegistry, registryOption } from '../named-registry.ts'
import { plainText } from '../plain-text.ts'
import { readBoundedText } from '../read-text.ts'
import { serviceNumbers } from '../service-numbers.ts'
import { configLines } from '../xrootd/config-lines.ts'
import { markingFrom } from '../xrootd/marking-rules.ts'
import { markingYaml, warningText } from '../xrootd/marking-yaml.ts'
import { readPmark } from '../xrootd/pmark-reader.ts'
import { Warnings } from '../xrootd/warnings.ts'
import type { Command } from '../command-line.ts'

const mostBytes = 1_048_576

const options = {
  registry: { ...registryOption, about: `${registryOption.about} Default: embedded.` },
  host: { type: 'string', value: 'NAME', about: 'The host that it ran on, for `if` with host names.' },
  instance: { type: 'string', value: 'NAME', about: 'What `xrootd -n` was given, for `if named`.' },
  json: { type: 'boolean', about: 'One JSON object with `marking` and `warnings` instead of YAML.' }
} as const

export const importXrootd: Command<typeof options> = {
  name: 'import-xrootd',
  operands: 'FILE',
  summary: 'Turn the xrootd.pmark directives of an XRootD server into the `marking` of a site file.',
  options,
  notes: [
    'Prints YAML for the site file of `scitags serve`. What has no equivalent is said on the error output and in comments.\nFILE may be `-` for the standard input. `if` blocks that depend on the host are taken unless --host and --instance decide them.',
    'Exit codes: 0 printed, 1 nothing in FILE can be used.'
  ],
  examples: [
    ['scitags import-xrootd xrootd.cf >> scitags.yaml', 'The rules, for a site file that has none yet.'],
    ['grep pmark xrootd.cf | scitags import-xrootd -', 'Without the blocks of `if` around them.'],
    ['scitags import-xrootd xrootd.cf --host se1.example.org --instance main', 'As one of several servers reads it.'],
    ['scitags import-xrootd xrootd.cf --registry registry.json --json', 'For a program; names are those of a registry of your own.']
  ],
  async run ({ options, operands, terminal }) {
    const [file, ...more] = operands
    if (file === undefined || more.length > 0) throw new CliError('USAGE', { detail: 'import-xrootd takes one file: scitags import-xrootd /etc/xrootd/xrootd.cfg' })
    const text = await readBoundedText(file, mostBytes)
    const warnings = new Warnings()
    const settings = readPmark(configLines(text, { directive: 'xrootd.pmark', host: { name: options.host, instance: options.instance }, warnings }), warnings)
    if (settings.lines === 0) throw new CliError('NOTHING_IMPORTED', { detail: `${file} has no line with xrootd.pmark that applies: give the file that configures packet marking` })
    const services = await serviceNumbers('udp')
    const marking = await askedRegistry(options.registry ?? 'embedded', terminal, registry => markingFrom(settings, { registry, portOf: service => services.get(service), warnings }))
    for (const warning of warnings.all) terminal.stderr.write(`scitags: ${plainText(`${file}: ${warningText(warning)}`)}\n`)
    if (Object.keys(marking).length === 0) throw new CliError('NOTHING_IMPORTED', { detail: `nothing that ${file} says about marking can be used here` })
    terminal.stdout.write(options.json === undefined ? markingYaml(marking, warnings.all, file) : `${JSON.stringify({ marking, warnings: warnings.all })}\n`)
    return 0
  }
}
