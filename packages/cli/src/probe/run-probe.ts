/** The end of a probe that asks: sends a stream under a label, and reads which label the stream that comes back carries. */
import { isIPv6 } from 'node:net'

import { markConnection, probeEngine } from './marked-connection.ts'
import { Reader, labelOfOneMore, patienceMs, protocolVersion, readFindings, send, sendOneMore } from './talk.ts'
import type { Findings } from './talk.ts'

export interface ProbeInit {
  readonly host: string
  readonly port: number
  readonly tag: number
  readonly bytes: number
  readonly fireflyPort: number
  /** Told of the flow, besides the other end. */
  readonly collectors: readonly string[]
}

export interface ProbeResult {
  /** What was set here; undefined where nothing could be. */
  readonly label: number | undefined
  readonly rung: string
  /** What the other end has found, and set. */
  readonly there: Findings
  /** The label on what came back; undefined where it cannot be read. */
  readonly arrived: number | undefined
}

/** Rejects with what went wrong with the connection. */
export async function runProbe ({ host, port, tag, bytes, fireflyPort, collectors }: ProbeInit): Promise<ProbeResult> {
  const there = `${isIPv6(host) ? `[${host}]` : host}:${fireflyPort}`
  const scitags = await probeEngine([there, ...collectors])
  try {
    const decision = scitags.decide(scitags.claim(String(tag), 'header'), {})
    const wanted = scitags.flows.labelFor(decision, '2001:db8::1')
    const socket = await scitags.dialer.connect({ host, port, family: 6, noDelay: true, signal: AbortSignal.timeout(patienceMs) }, wanted)
    socket.setTimeout(patienceMs, () => { socket.destroy(new Error(`${host} has said nothing for ${patienceMs / 1000} s`)) })
    try {
      if (socket.remoteFamily !== 'IPv6') throw new Error('it is reached over IPv4, whose packets have no label')
      const marked = markConnection(scitags, socket, tag, scitags.packets.rung === 'none' ? undefined : wanted)
      const reader = new Reader(socket)
      await send(socket, { version: protocolVersion, tag, bytes }, bytes)
      await sendOneMore(socket, reader)
      const findings = readFindings(await reader.line())
      if (findings === undefined) throw new Error(`${host} speaks another protocol: run \`scitags probe --serve\` there`)
      await reader.skip(bytes)
      const arrived = await labelOfOneMore(socket, reader, scitags.peerLabels)
      marked.end()
      return { label: marked.label, rung: scitags.packets.detail, there: findings, arrived }
    } finally {
      socket.destroy()
    }
  } finally {
    await scitags.close()
  }
}
