/** The text that the active side sends while it copies: performance markers, and one result line. */
import { oneLine } from './one-line.ts'

export interface PerformanceMarker {
  /** Seconds since 1970. */
  readonly timestamp: number
  /** Bytes copied so far. */
  readonly bytes: number
  /** Far ends of the data connections, `tcp:192.0.2.1:443` or `tcp:[2001:db8::1]:443`. */
  readonly remoteConnections: readonly string[]
}

/** davix reads lines into a buffer of 1024 bytes and takes what is left over for a line of its own. */
const longestLine = 1000

/** [TPC-Marker] Line feeds only, and exactly one blank after each colon: davix skips one character there, whatever it is. */
export function formatMarker ({ timestamp, bytes, remoteConnections }: PerformanceMarker): string {
  const connections = fitting(remoteConnections)
  return [
    'Perf Marker',
    `Timestamp: ${timestamp}`,
    'Stripe Index: 0',
    `Stripe Bytes Transferred: ${bytes}`,
    'Total Stripe Count: 1',
    ...(connections === '' ? [] : [`RemoteConnections: ${connections}`]),
    'End',
    ''
  ].join('\n')
}

/** [TPC-Result] The last line of a copy that went well; without a line feed, because checkers read whatever is last. */
export const successLine = 'success: Created'

/** [TPC-Result] One line, whatever the reason contains. */
export function failureLine (reason: string): string {
  return `failure: ${oneLine(reason, 480)}`
}

export function formatRemoteConnection ({ address, port }: { readonly address: string, readonly port: number }): string {
  return `tcp:${address.includes(':') ? `[${address}]` : address}:${port}`
}

function fitting (connections: readonly string[]): string {
  let line = ''
  for (const connection of connections) {
    const longer = line === '' ? connection : `${line},${connection}`
    if ('RemoteConnections: '.length + longer.length > longestLine) break
    line = longer
  }
  return line
}
