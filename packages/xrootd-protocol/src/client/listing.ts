/** Reads the list of a directory, with stats where the server gives them. */
import { dirlistOptions, errorNumbers } from '../constants.ts'
import { XrootdError } from '../errors.ts'
import type { RemoteStat } from './remote-stat.ts'

export interface ListedEntry {
  readonly name: string
  readonly stat?: RemoteStat
  readonly checksum?: { readonly kind: string, readonly value: string }
}

/** What a list with stats begins with: how a client recognises it. */
const leadIn = '.\n0 0 0 0'

/** `options` are those of the request; `statOf` reads the text of a stat, and `ask` asks for that of one entry. */
export async function * listed (body: Buffer, options: number, statOf: (text: string) => RemoteStat, ask: (name: string) => Promise<RemoteStat>): AsyncGenerator<ListedEntry, void, undefined> {
  const lines = linesOf(body)
  if (body.toString('latin1', 0, leadIn.length) === leadIn) {
    lines.next()
    lines.next()
    for (const name of lines) yield entryOf(name, lines.next().value ?? '', statOf)
  } else if ((options & dirlistOptions.dstat) === 0) {
    for (const name of lines) yield { name }
  } else {
    for (const name of lines) {
      const found = await ask(name).catch(ifNotFound)
      if (found !== undefined) yield { name, stat: found }
    }
  }
}

/** The last one ends with NUL. */
function * linesOf (body: Buffer): Generator<string, undefined, undefined> {
  for (let at = 0; at < body.length;) {
    const end = body.indexOf(10, at)
    const line = body.toString('utf8', at, end < 0 ? body.length : end).replace(/\0+$/, '')
    if (line !== '') yield line
    at = end < 0 ? body.length : end + 1
  }
  return undefined
}

function entryOf (name: string, text: string, statOf: (text: string) => RemoteStat): ListedEntry {
  const [, bare = text, kind, value] = /^(.*) \[ (\S+):(\S+) \]$/.exec(text) ?? []
  const entry = { name, stat: statOf(bare) }
  return kind === undefined || value === undefined || value === 'none' ? entry : { ...entry, checksum: { kind, value } }
}

function ifNotFound (error: unknown): undefined {
  if (error instanceof XrootdError && error.errorNumber === errorNumbers.NotFound) return undefined
  throw error
}
