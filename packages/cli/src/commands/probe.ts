/** `scitags probe`: does a flow label survive the way to another host, and back? */
import { endpointText, hexLabel, isLabellable } from '@scitags/core/wire'
import { bytesText } from '@scitags/firefly-collector'

import { CliError } from '../errors.ts'
import { parseListenAddress } from '../listen-address.ts'
import { publicRegistry, registryOption } from '../named-registry.ts'
import { plainText } from '../plain-text.ts'
import { runProbe } from '../probe/run-probe.ts'
import type { ProbeResult } from '../probe/run-probe.ts'
import { serveProbes } from '../probe/serve-probes.ts'
import { probePort } from '../probe/talk.ts'
import { tagFrom } from '../tag-option.ts'
import { untilSignal } from '../until-signal.ts'
import type { Command, OptionValues } from '../command-line.ts'
import type { Terminal } from '../terminal.ts'

const defaultTag = 206
const defaultBytes = 1024 * 1024
const fireflyPort = 10_514

const options = {
  serve: { type: 'boolean', about: `Be the other end, until Ctrl-C; with HOST:PORT or a port alone as operand. Default port: ${probePort}.` },
  tag: { type: 'string', value: 'TAG', about: `A tag, or names as in 'cms/Analysis Input'; default: ${defaultTag}.` },
  collector: { type: 'string', value: 'HOST:PORT', about: 'A collector that is told of the flow, besides the other end.' },
  'firefly-port': { type: 'string', value: 'PORT', about: `UDP port of the other end for fireflies; default: ${fireflyPort}.` },
  registry: { ...registryOption, about: `${registryOption.about} Default: ${publicRegistry}.` },
  json: { type: 'boolean', about: 'One JSON object instead of lines.' }
} as const

type Wishes = OptionValues<typeof options>

export const probe: Command<typeof options> = {
  name: 'probe',
  operands: 'HOST[:PORT]',
  summary: 'Send a small stream to another host and back over IPv6, and say whether its flow labels arrive in each direction. Exit code 1: one does not.',
  options,
  notes: ['The other host runs `scitags probe --serve`, on the same port. It also says whether a firefly about the stream has come.'],
  examples: [
    ['scitags probe --serve', 'On one host.'],
    ['scitags probe se1.example.org --tag \'cms/Analysis Input\'', 'On the other.']
  ],
  async run ({ options, operands, terminal }) {
    const [operand, more] = operands
    if (more !== undefined) throw new CliError('USAGE', { detail: `probe takes one host; ${more} is one too many` })
    const heardOn = portFrom(options['firefly-port'])
    if (options.serve !== undefined) return await serve(operand, heardOn, terminal)
    if (operand === undefined) throw new CliError('USAGE', { detail: 'probe needs a host, such as se1.example.org, or --serve' })
    return await ask(operand, heardOn, options, terminal)
  }
}

async function serve (operand: string | undefined, heardOn: number, { stderr, ...terminal }: Terminal): Promise<number> {
  const place = operand === undefined ? undefined : parseListenAddress(operand, probePort)
  if (operand !== undefined && place === undefined) throw new CliError('USAGE', { detail: `${operand} is no place to listen; try ${probePort} or [::1]:${probePort}` })
  const service = await serveProbes({ port: place?.port ?? probePort, host: place?.addresses[0], fireflyPort: heardOn }).catch((cause: unknown) => {
    throw new CliError('LISTEN_FAILED', { detail: `probes cannot be served on port ${place?.port ?? probePort}: ${textOf(cause)}`, cause })
  })
  stderr.write(`Waiting for probes on port ${service.port}; labels: ${service.packets.detail}. Ctrl-C ends it.\n`)
  if (service.fireflyFault !== undefined) stderr.write(`Fireflies are not listened for: ${service.fireflyFault}\n`)
  await untilSignal({ ...terminal, stderr })
  await service.close()
  return 0
}

async function ask (operand: string, heardOn: number, { tag: wish, collector, registry = publicRegistry, json }: Wishes, terminal: Terminal): Promise<number> {
  const { host, port } = hostFrom(operand)
  const tag = wish === undefined ? defaultTag : await tagFrom(wish, registry, terminal)
  if (!isLabellable({ experiment: tag >> 6, activity: tag & 63 })) throw new CliError('USAGE', { detail: `--tag ${tag}: experiment ${tag >> 6} fits no flow label, whose experiments are 1…511` })
  const result = await runProbe({ host, port, tag, bytes: defaultBytes, fireflyPort: heardOn, collectors: collector === undefined ? [] : [collector] }).catch((cause: unknown) => {
    const isRefused = cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED'
    throw new CliError('PROBE_FAILED', { detail: `${endpointText({ address: host, port })} cannot be probed over IPv6: ${textOf(cause)}${isRefused ? '; does `scitags probe --serve` run there?' : ''}`, cause })
  })
  const { label, there, arrived } = result
  const [isFine, isFineBack] = [survives(label, there.arrived), survives(there.label, arrived)]
  if (json === undefined) terminal.stdout.write(linesOf(host, tag, result))
  else terminal.stdout.write(`${JSON.stringify({ host, port, tag, there: { set: label ?? null, arrived: there.arrived, survives: isFine }, back: { set: there.label, arrived: arrived ?? null, survives: isFineBack }, fireflyHeard: there.isHeard })}\n`)
  return isFine && isFineBack ? 0 : 1
}

function survives (set: number | null | undefined, arrived: number | null | undefined): boolean {
  return set !== null && set !== undefined && set === arrived
}

function linesOf (host: string, tag: number, { label, rung, there, arrived }: ProbeResult): string {
  const way = (set: number | null | undefined, came: number | null | undefined, how: string): string => {
    if (set === null || set === undefined) return `no label was set (${how}); ${came === null || came === undefined ? 'what arrived cannot be read' : `${hexLabel(came)} arrived`}`
    if (came === null || came === undefined) return `${hexLabel(set)} was set, and what arrived cannot be read`
    return set === came ? `${hexLabel(set)} was set, and arrived` : `${hexLabel(set)} was set, and ${hexLabel(came)} arrived: something on the way changes labels`
  }
  const heard = there.isHeard === null ? 'nobody listens for fireflies there' : there.isHeard ? 'a firefly about it has come' : 'no firefly about it has come: UDP may be filtered'
  return `tag ${tag}, ${bytesText(defaultBytes)} each way\nto ${host}: ${way(label, there.arrived, rung)}\nback: ${way(there.label, arrived, plainText(there.rung))}\nfireflies: ${heard}\n`
}

function hostFrom (operand: string): { readonly host: string, readonly port: number } {
  const { addresses: [host = ''] = [], port = 0 } = operand.startsWith(':') ? {} : parseListenAddress(operand, probePort) ?? {}
  if (host === '' || port === 0) throw new CliError('USAGE', { detail: `${operand} is no host: se1.example.org, 2001:db8::1 and [2001:db8::1]:${probePort} are` })
  return { host, port }
}

function portFrom (text: string | undefined): number {
  const port = text === undefined ? fireflyPort : /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65_535) throw new CliError('USAGE', { detail: `--firefly-port ${text ?? ''} is no port: 1…65535` })
  return port
}

function textOf (cause: unknown): string { return cause instanceof Error ? cause.message : String(cause) }
