/** The transcripts in `test/vectors/xroot`: what real clients and servers said to each other, message by message. */
import { readFileSync, readdirSync } from 'node:fs'

const folder = new URL('../../../../test/vectors/xroot/', import.meta.url)

export type Line =
  /** One message. Where the transcript left bytes out at its end, `missing` says how many; here they are zeros. */
  | { readonly kind: 'message', readonly from: 'client' | 'server', readonly stream: number, readonly number: number, readonly bytes: Buffer, readonly missing: number }
  /** The client starts TLS on this connection; what follows in it is the content. */
  | { readonly kind: 'tls', readonly stream: number, readonly number: number }
  /** An end of the connection says that it will send no more. */
  | { readonly kind: 'end', readonly by: 'client' | 'server', readonly stream: number, readonly number: number }

export type Message = Extract<Line, { readonly kind: 'message' }>

/** Without their ending. */
export function transcriptNames (): string[] {
  return readdirSync(folder).filter(file => file.endsWith('.txt')).sort().map(file => file.slice(0, -'.txt'.length))
}

/** In order; `number` is that of the line in the file, from 1. */
export function transcript (name: string): Line[] {
  const lines = readFileSync(new URL(`${name}.txt`, folder), 'utf8').split('\n')
  return lines.flatMap((text, index) => lineOf(text, index + 1) ?? [])
}

export function messages (name: string): Message[] {
  return transcript(name).filter(line => line.kind === 'message')
}

function lineOf (text: string, number: number): Line | undefined {
  const [, letter, stream, hex, more = '0'] = /^([CS]) (\d+) ([0-9a-f]+)(?:\.\.\(\+(\d+) bytes\))?$/.exec(text) ?? []
  if (hex !== undefined) {
    const bytes = Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(Number(more))])
    return { kind: 'message', from: letter === 'C' ? 'client' : 'server', stream: Number(stream), number, bytes, missing: Number(more) }
  }
  const [, starts] = /^# .*stream (\d+): client starts TLS here/.exec(text) ?? []
  if (starts !== undefined) return { kind: 'tls', stream: Number(starts), number }
  const [, ends, by] = /^# .*stream (\d+) (client|server) sends (?:FIN|RST)/.exec(text) ?? []
  return ends === undefined ? undefined : { kind: 'end', by: by === 'client' ? 'client' : 'server', stream: Number(ends), number }
}
