/** What packets carry as they leave this host, beside what the site says it has asked for: as rows of the doctor. */
import { setTimeout as sleep } from 'node:timers/promises'

import type { Registry } from '@scitags/core'
import { decodeFlowLabel } from '@scitags/core/wire'
import { bytesText } from '@scitags/firefly-collector'
import { SystemCallError, captureLabels, loadBinding, networkInterfaces } from '@scitags/native'

import { good, note } from './check-row.ts'
import type { CheckRow } from './check-row.ts'
import { CliError } from './errors.ts'

export interface WireCheckInit {
  /** Undefined: all. */
  readonly interfaceName: string | undefined
  readonly seconds: number
  readonly registry: Registry
  /** `http://host:port` of the metrics of the site, if it has any. */
  readonly metricsUrl: string | undefined
}

interface Pair {
  packets: number
  bytes: number
  readonly connections: Set<string>
}

const readEveryMs = 50
const scrapeMs = 2000
/** Of a busy host, more would only cost memory. */
const mostConnections = 100_000

/** Throws {@link CliError}. */
export async function checkWire ({ interfaceName, seconds, registry, metricsUrl }: WireCheckInit): Promise<readonly CheckRow[]> {
  const pairs = new Map<string, Pair>()
  const before = await labelCounts(metricsUrl)
  const { total, lost } = await sample(interfaceName, seconds, registry, pairs)
  const after = await labelCounts(metricsUrl)
  const ours = [...pairs].filter(([name]) => name !== unregistered).sort(([, a], [, b]) => b.bytes - a.bytes)
  const place = `${interfaceName ?? 'all interfaces'} in ${seconds} s`
  return [
    total === 0
      ? note('wire', `no TCP data over IPv6 has left by ${place}`, 'look again while something is moved, over IPv6')
      : good('wire', `${total} packets with TCP data over IPv6 have left by ${place}${lost === 0 ? '' : `, and ${lost} more that were not looked at`}`),
    ...ours.map(([name, pair]) => good(`wire: ${name}`, textOf(pair))),
    ...[...pairs].filter(([name]) => name === unregistered).map(([, pair]) => good('wire: others', `${textOf(pair)}: no label, or that of no registered pair`)),
    ...before === undefined || after === undefined ? [] : [asked(before, after)]
  ]
}

const unregistered = ''

function textOf ({ packets, bytes, connections }: Pair): string {
  return `${packets} packets, ${bytesText(bytes)}, on ${connections.size} connection${connections.size === 1 ? '' : 's'}`
}

async function sample (interfaceName: string | undefined, seconds: number, registry: Registry, pairs: Map<string, Pair>): Promise<{ readonly total: number, readonly lost: number }> {
  const capture = openCapture(interfaceName)
  try {
    let total = 0
    let lost = 0
    for (const end = performance.now() + seconds * 1000; performance.now() < end;) {
      await sleep(readEveryMs)
      capture.read(({ label, payload, source, destination }) => {
        if (payload <= 0) return
        total++
        const tag = decodeFlowLabel(label as Parameters<typeof decodeFlowLabel>[0])
        const name = registry.isRegistered(tag) ? registry.nameOf(tag) : unregistered
        const pair = pairs.get(name) ?? { packets: 0, bytes: 0, connections: new Set() }
        pairs.set(name, pair)
        pair.packets++
        pair.bytes += payload
        if (pair.connections.size < mostConnections) pair.connections.add(`${source.address} ${source.port} ${destination.address} ${destination.port}`)
      })
      lost += capture.lost()
    }
    return { total, lost }
  } finally {
    capture.close()
  }
}

function openCapture (interfaceName: string | undefined): ReturnType<typeof captureLabels> {
  const loading = loadBinding()
  if (loading.kind === 'missing') throw new CliError('CAPTURE_FAILED', { detail: loading.reason })
  const { binding } = loading
  const interfaceIndex = interfaceName === undefined ? undefined : networkInterfaces(binding).find(({ name }) => name === interfaceName)?.index
  if (interfaceName !== undefined && interfaceIndex === undefined) throw new CliError('USAGE', { detail: `there is no interface ${interfaceName}: ${networkInterfaces(binding).map(({ name }) => name).join(', ')} are here` })
  try {
    return captureLabels(binding, { interfaceIndex })
  } catch (cause) {
    if (!(cause instanceof SystemCallError)) throw cause
    throw new CliError('CAPTURE_FAILED', { detail: `${cause.message}${cause.code === 'EPERM' ? ': it takes root, or CAP_NET_RAW' : ''}`, cause })
  }
}

type Counts = Readonly<Record<'asked' | 'taken' | 'seen', number>>

function asked (before: Counts, after: Counts): CheckRow {
  const [asked, taken, seen] = (['asked', 'taken', 'seen'] as const).map(name => Math.max(0, after[name] - before[name]))
  const finding = `meanwhile the site asked for ${asked} labels, the kernel took ${taken}, and packets carried ${seen} (since its start ${after.asked}, ${after.taken} and ${after.seen})`
  if (asked !== undefined && taken !== undefined && taken < asked) return note('labels of the site', finding, 'the log of the site says why, at level debug')
  return good('labels of the site', finding)
}

/** Undefined where there is nobody to ask. */
async function labelCounts (url: string | undefined): Promise<Counts | undefined> {
  if (url === undefined) return undefined
  try {
    const response = await fetch(`${url}/metrics`, { signal: AbortSignal.timeout(scrapeMs) })
    const text = await response.text()
    const count = (name: string): number => Number(new RegExp(`^scitags_labels_${name}_total (\\S+)$`, 'm').exec(text)?.[1] ?? 0)
    return { asked: count('asked'), taken: count('taken'), seen: count('seen') }
  } catch {
    return undefined
  }
}
