/** `scitags collect`: a collector of its own. */
import { bytesText, createCollector } from '@scitags/firefly-collector'

import { endpointText } from '@scitags/core/wire'
import { collectorSummary } from '../collector-summary.ts'
import { CliError } from '../errors.ts'
import { createFlowDisplay } from '../flow-display.ts'
import { parseListenAddress } from '../listen-address.ts'
import { openNamedRegistry, publicRegistry, registryOption } from '../named-registry.ts'
import { untilSignal } from '../until-signal.ts'
import type { Command } from '../command-line.ts'

const defaultPort = 10_514
/** A tenth of a second at fifty thousand fireflies a second. */
const neededBufferBytes = 8_388_608

const options = {
  listen: { type: 'string', value: 'HOST:PORT', about: `Where to listen, such as 127.0.0.1:10515 or a port alone; all addresses, port ${defaultPort}, if left out.` },
  registry: { ...registryOption, about: `${registryOption.about} Default: ${publicRegistry}, and the embedded one until it answers.` },
  json: { type: 'boolean', about: 'One JSON object per line instead of the table.' }
} as const

export const collect: Command<typeof options> = {
  name: 'collect',
  operands: '',
  summary: 'Receive fireflies and show the flows they tell of.',
  options,
  examples: [
    ['scitags collect', 'A table of flows as they start and end; Ctrl-C ends it.'],
    ['scitags collect --listen 127.0.0.1:10515 --json | jq .bytesPerSecond', 'Another port, for a program.']
  ],
  async run ({ options, operands, terminal }) {
    if (operands.length > 0) throw new CliError('USAGE', { detail: `collect takes no operands, such as ${operands[0] ?? ''}; did you mean --listen ${operands[0] ?? ''}?` })
    const registry = await openNamedRegistry(options.registry ?? publicRegistry)
    try {
      const display = createFlowDisplay({ terminal, registry: () => registry.current, isJson: options.json !== undefined })
      await using collector = await createCollector(optionsFor(options.listen))
      collector.onReport(report => { display.show(report) })
      const places = collector.bound.map(endpointText).join(' and ')
      const left = collector.missing.length === 0 ? '' : ` (${collector.missing.join(', ')} left out: this host has no such address)`
      terminal.stderr.write(`Listening for fireflies on ${places}${left}. Ctrl-C ends it.\n`)
      if (collector.bufferBytes < neededBufferBytes) terminal.stderr.write(`The kernel buffers only ${bytesText(collector.bufferBytes)}: a burst may be lost. \`sysctl -w net.core.rmem_max=${neededBufferBytes}\` cures it.\n`)
      void registry.firstFetch.then(() => {
        if (registry.lastFailure !== undefined) terminal.stderr.write(`scitags: ${registry.lastFailure.message}\n`)
      })
      await untilSignal(terminal)
      await collector.close()
      terminal.stderr.write(`${collectorSummary(collector.counters)}${display.leftOut > 0 ? `, ${display.leftOut} not shown: the reader was too slow` : ''}\n`)
      return 0
    } finally {
      await registry.close()
    }
  }
}

function optionsFor (listen: string | undefined): { port?: number, addresses?: string[] } {
  if (listen === undefined) return {}
  const parsed = parseListenAddress(listen, defaultPort)
  if (parsed === undefined) throw new CliError('USAGE', { detail: `--listen ${listen} is no place to listen; try --listen 127.0.0.1:${defaultPort}, --listen [::1]:${defaultPort} or --listen ${defaultPort}` })
  return { port: parsed.port, addresses: [...parsed.addresses] }
}
