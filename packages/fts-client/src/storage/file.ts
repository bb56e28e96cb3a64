/** What can be done with one file at a storage, whichever protocol it speaks. */
import type { Readable } from 'node:stream'

import type { ChecksumAlgorithm, Upload } from '@scitags/http-tpc/client'
import type { AccessSource } from './access.ts'
import type { StorageConnections } from './storage-connections.ts'

export interface StorageFileInit {
  readonly url: string
  readonly access: AccessSource
  /** Told with what moves the content: `SciTag` with GET and PUT, `scitag.flow` in a root URL. */
  readonly scitag?: number | undefined
  /** Used again and kept; without them each request of HTTP, and each file of root://, has connections of its own. */
  readonly connections?: StorageConnections | undefined
  /** How long the storage, which may have to read the whole file, may take for a checksum: milliseconds, up to a day. Default: half an hour. */
  readonly checksumTimeoutMs?: number | undefined
}

export interface FileLook {
  /** Bytes; undefined where the storage does not say. */
  readonly size: number | undefined
  /** Of the algorithm that was asked for, in small hexadecimal digits; undefined where the storage does not say. */
  readonly checksum: string | undefined
}

/** To be read to the end or destroyed. */
export interface Content {
  readonly stream: Readable
  readonly size: number | undefined
}

export interface Writing extends Upload {
  readonly isOverwriting: boolean
}

/** Everything rejects with `HttpTpcError` or `XrootdError`. */
export interface FileAtStorage {
  /** The URL without user, query and CGI: it may be shown. */
  readonly name: string
  /** Undefined where there is none. */
  look (checksum: ChecksumAlgorithm | undefined, signal?: AbortSignal): Promise<FileLook | undefined>
  /** One that is not there is no error. */
  remove (signal?: AbortSignal): Promise<void>
  /** The directories above it. */
  makeParents (signal?: AbortSignal): Promise<void>
  read (signal?: AbortSignal): Promise<Content>
  /** Resolves when the storage has it whole. */
  write (writing: Writing, signal?: AbortSignal): Promise<void>
  /** Of no use any more. */
  close (): void
}
