/** The two ends of a copy: a file at a storage, one of this machine, or a pipe. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

import { protocolOf } from '@scitags/fts-client'
import type { Content, StorageFile } from '@scitags/fts-client'
import { XrootdError, parseUrl } from '@scitags/xrootd-protocol/client'
import { splitPath } from '@scitags/xrootd-protocol'
import { CliError } from './errors.ts'
import { reasonOf } from './reason-of.ts'

/** As it was named. */
export type NamedEnd =
  | { readonly kind: 'http' | 'root', readonly url: string }
  | { readonly kind: 'file', readonly path: string }
  | { readonly kind: 'pipe' }

/** As it can be worked with. */
export type CopyEnd = StorageFile | Exclude<NamedEnd, { readonly url: string }>

/** Throws {@link CliError} `USAGE` for what is no URL of a remote file. */
export function namedEnd (text: string): NamedEnd {
  if (text === '-') return { kind: 'pipe' }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase()
  if (scheme === undefined) return { kind: 'file', path: resolve(text) }
  const protocol = protocolOf(text)
  if (protocol === 'root') return { kind: 'root', url: rootUrlOf(text) }
  if (/[\0- \x7f]/.test(text)) throw new CliError('USAGE', { detail: `${JSON.stringify(text)} is no URL: a blank in it is written as %20` })
  if (protocol === 'http' && /:\/\/[^/]/.test(text) && URL.canParse(text)) return { kind: 'http', url: text }
  if (scheme === 'file' && URL.canParse(text)) return { kind: 'file', path: fileURLToPath(text) }
  throw new CliError('USAGE', { detail: `${text} is no URL that can be copied: http, https, dav, davs, root, roots and file are` })
}

export function nameOf (end: CopyEnd): string {
  switch (end.kind) {
    case 'http':
    case 'root':
      return end.name
    case 'file': return end.path
    case 'pipe': return 'the pipe'
  }
}

/** Bytes of a source, where anybody knows; undefined of a pipe. Rejects with {@link CliError}, `HttpTpcError` or `XrootdError` when there is no such file. */
export async function sizeOf (end: CopyEnd, signal: AbortSignal): Promise<number | undefined> {
  switch (end.kind) {
    case 'http':
    case 'root':
      return (await end.look(undefined, signal))?.size
    case 'file': {
      const found = await stat(end.path).catch((cause: unknown) => { throw new CliError('COPY_FAILED', { detail: `${end.path} cannot be read (${reasonOf(cause)})`, cause }) })
      if (found.isDirectory()) throw new CliError('USAGE', { detail: `${end.path} is a directory; name a file` })
      // Of a pipe or a device with a name, the size says nothing.
      return found.isFile() ? found.size : undefined
    }
    case 'pipe': return undefined
  }
}

const pieceBytes = 1024 * 1024

/** The content of a source, to be read to the end or destroyed. */
export async function openSource (end: CopyEnd, stdin: Readable, signal: AbortSignal): Promise<Content> {
  switch (end.kind) {
    case 'http':
    case 'root':
      return await end.read(signal)
    case 'pipe': return { stream: stdin, size: undefined }
    case 'file': {
      const size = await sizeOf(end, signal)
      return { stream: createReadStream(end.path, { highWaterMark: pieceBytes }), size }
    }
  }
}

/** Its scheme in small letters. Throws {@link CliError} `USAGE`, which does not repeat the URL: there may be a token in it. */
function rootUrlOf (text: string): string {
  const url = text.replace(/^\w+/, scheme => scheme.toLowerCase())
  try {
    if (splitPath(parseUrl(url).path).path === '/') throw new CliError('USAGE', { detail: `${splitPath(url).path.replace(/\/\/[^/@]*@/, '//')} names no file` })
    return url
  } catch (cause) {
    throw cause instanceof XrootdError ? new CliError('USAGE', { detail: cause.message, cause }) : cause
  }
}
