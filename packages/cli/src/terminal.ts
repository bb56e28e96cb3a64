/** What a command sees of the world it was started in. */
import type { Readable, Writable } from 'node:stream'

/** A stream that may be a terminal. */
export interface Output extends Writable {
  readonly isTTY?: boolean
  /** Width of the terminal. */
  readonly columns?: number
  /** Height of the terminal. */
  readonly rows?: number
}

export interface Terminal {
  readonly stdin: Readable
  readonly stdout: Output
  readonly stderr: Output
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Calls back on each SIGINT, SIGTERM or SIGHUP; returns what stops it. */
  onSignal (signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP', listener: () => void): () => void
}

/** The terminal of this process. A reader that goes away (`scitags collect | head`) ends it as SIGTERM does. */
export function processTerminal (): Terminal {
  let isRead = true
  process.stdout.on('error', (error: Error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error
    if (isRead) process.kill(process.pid, 'SIGTERM')
    isRead = false
  })
  return {
    // Asked for only by who reads it: the look alone keeps a process alive.
    get stdin () { return process.stdin },
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    onSignal (signal, listener) {
      process.on(signal, listener)
      return () => { process.off(signal, listener) }
    }
  }
}
