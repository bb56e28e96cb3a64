/** The two ends of a copy: a URL, a file of this machine, or a pipe. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

import { lookAtFile, readRemoteFile } from '@scitags/http-tpc/client'
import type { ExchangeInit } from '@scitags/http-tpc/client'
import type { ConnectionOptions } from '@scitags/xrootd-protocol/client'
import { nameOfRoot, openRoot, rootUrlOf, sizeOfRoot } from './copy-root.ts'
import type { RootFile } from './copy-root.ts'
import { CliError } from './errors.ts'
import { reasonOf } from './reason-of.ts'

export type CopyEnd =
  | { readonly kind: 'remote', readonly url: string }
  | { readonly kind: 'root', readonly url: string }
  | { readonly kind: 'file', readonly path: string }
  | { readonly kind: 'pipe' }

/** Throws {@link CliError} `USAGE` for what is no URL of a remote file. */
export function copyEndOf (text: string): CopyEnd {
  if (text === '-') return { kind: 'pipe' }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase()
  if (scheme === undefined) return { kind: 'file', path: resolve(text) }
  if (/^x?roots?$/.test(scheme)) return { kind: 'root', url: rootUrlOf(text) }
  if (/[\0- \x7f]/.test(text)) throw new CliError('USAGE', { detail: `${JSON.stringify(text)} is no URL: a blank in it is written as %20` })
  if (/^(https?|davs?)$/.test(scheme) && /:\/\/[^/]/.test(text) && URL.canParse(text)) return { kind: 'remote', url: text }
  if (scheme === 'file' && URL.canParse(text)) return { kind: 'file', path: fileURLToPath(text) }
  throw new CliError('USAGE', { detail: `${text} is no URL that can be copied: http, https, dav, davs, root, roots and file are` })
}

export function nameOf (end: CopyEnd): string {
  switch (end.kind) {
    case 'remote': return end.url
    case 'root': return nameOfRoot(end.url)
    case 'file': return end.path
    case 'pipe': return 'the pipe'
  }
}

/** `request` says how a server of HTTP is asked, `connection` how one of root:// is. */
export interface StreamEnd {
  readonly end: CopyEnd
  readonly request: Omit<ExchangeInit, 'url'>
  readonly connection: ConnectionOptions
}

export function rootFileOf (url: string, { request: { signal }, connection }: StreamEnd): RootFile {
  return { url, connection, signal }
}

/** Bytes of a source, where anybody knows; undefined of a pipe. Throws {@link CliError} when there is no such file. */
export async function sizeOf (from: StreamEnd): Promise<number | undefined> {
  const { end, request } = from
  switch (end.kind) {
    case 'root': return await sizeOfRoot(rootFileOf(end.url, from))
    case 'remote': return (await lookAtFile({ ...request, url: end.url }))?.size
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
export async function openSource (from: StreamEnd, stdin: Readable): Promise<{ readonly stream: Readable, readonly size: number | undefined }> {
  const { end, request } = from
  switch (end.kind) {
    case 'root': return await openRoot(rootFileOf(end.url, from))
    case 'pipe': return { stream: stdin, size: undefined }
    case 'file': {
      const size = await sizeOf(from)
      return { stream: createReadStream(end.path, { highWaterMark: pieceBytes }), size }
    }
    case 'remote': {
      const answer = await readRemoteFile({ ...request, url: end.url })
      const length = answer.headers['content-length']
      return { stream: answer, size: length === undefined ? undefined : Number(length) }
    }
  }
}
