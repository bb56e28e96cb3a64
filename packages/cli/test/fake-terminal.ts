/** A terminal that keeps what is written to it, and gives signals when told to. */
import { EventEmitter } from 'node:events'
import { Readable, Writable } from 'node:stream'

import type { Output, Terminal } from '../src/terminal.ts'

export interface FakeTerminal extends Terminal {
  readonly out: () => string
  readonly err: () => string
  signal (name: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): void
}

export interface FakeTerminalInit {
  /** A real terminal of this width; left out, a pipe. */
  readonly columns?: number
  readonly rows?: number
  readonly environment?: Readonly<Record<string, string>>
  /** What stands at standard input. */
  readonly input?: string
}

export function fakeTerminal ({ columns, rows = 24, environment = {}, input = '' }: FakeTerminalInit = {}): FakeTerminal {
  const signals = new EventEmitter()
  const shape = columns === undefined ? {} : { isTTY: true, columns, rows }
  const stdout = keeper(shape)
  const stderr = keeper(shape)
  return {
    stdin: Readable.from([input]),
    stdout: stdout.output,
    stderr: stderr.output,
    environment,
    onSignal (signal, listener) {
      signals.on(signal, listener)
      return () => { signals.off(signal, listener) }
    },
    out: stdout.text,
    err: stderr.text,
    signal: name => { signals.emit(name) }
  }
}

function keeper (shape: object): { output: Output, text: () => string } {
  let text = ''
  const output = new Writable({
    write (chunk: Buffer, _encoding, done) {
      text += chunk.toString()
      done()
    }
  })
  return { output: Object.assign(output, shape), text: () => text }
}
