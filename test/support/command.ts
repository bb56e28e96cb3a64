/** Runs a line of the command in this process, and keeps what it says. */
import { EventEmitter } from 'node:events'
import { Readable, Writable } from 'node:stream'

import { run } from '@scitags/cli'
import type { Output } from '@scitags/cli'

import { until } from './until.ts'

export interface CommandInit {
  readonly environment?: Readonly<Record<string, string>>
  /** What stands at the standard input. */
  readonly input?: string
  /** Both outputs are a terminal as wide; left out, they are pipes. */
  readonly columns?: number
  /** Called with what goes to the standard output, before the command goes on. */
  readonly onOut?: (text: string) => void
}

export interface RunningCommand {
  readonly out: () => string
  readonly err: () => string
  /** Waits until one of the outputs has it. */
  saw (pattern: RegExp): Promise<RegExpExecArray>
  signal (name: 'SIGINT' | 'SIGTERM'): void
  readonly ended: Promise<number>
}

export interface EndedCommand {
  readonly code: number
  readonly out: string
  readonly err: string
}

export function startCommand (words: readonly string[], { environment = {}, input = '', columns, onOut = () => undefined }: CommandInit = {}): RunningCommand {
  const signals = new EventEmitter()
  const [stdout, stderr] = [keeper(columns, onOut), keeper(columns)]
  const ended = run(words, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: stdout.output,
    stderr: stderr.output,
    environment,
    onSignal (name, listener) {
      signals.on(name, listener)
      return () => { signals.off(name, listener) }
    }
  })
  return {
    out: stdout.text,
    err: stderr.text,
    saw: async pattern => await until(`${String(pattern)} in\n${stdout.text()}\n${stderr.text()}`, () => pattern.exec(`${stdout.text()}\n${stderr.text()}`) ?? undefined),
    signal: name => { signals.emit(name) },
    ended
  }
}

export async function command (words: readonly string[], init: CommandInit = {}): Promise<EndedCommand> {
  const { ended, out, err } = startCommand(words, init)
  return { code: await ended, out: out(), err: err() }
}

function keeper (columns: number | undefined, onText: (text: string) => void = () => undefined): { readonly output: Output, readonly text: () => string } {
  let text = ''
  const output = new Writable({
    write (chunk: Buffer, _encoding, done) {
      text += chunk.toString()
      onText(chunk.toString())
      done()
    }
  })
  return { output: Object.assign(output, columns === undefined ? {} : { isTTY: true, columns, rows: 24 }), text: () => text }
}
