/** The one view of files that every protocol server works on: paths in, handles out. */

/** Absolute, decoded, `/`-separated path inside the storage; never a path of the machine. */
export type StoragePath = string

export type OpenMode =
  /** Read an existing file. */
  | 'read'
  /** Write a new file; fails with EXISTS when there is one. Invisible until committed. */
  | 'create'
  /** Write a new file that takes the place of an existing one when committed, and its permission bits with it. */
  | 'replace'
  /** Change an existing file in place. */
  | 'update'

export type ChecksumAlgorithm = 'adler32' | 'crc32c' | 'md5' | 'sha-256'

export interface Checksum {
  readonly algorithm: ChecksumAlgorithm
  /** Lower-case hexadecimal, full width (adler32 and crc32c: 8 digits). */
  readonly hex: string
}

export interface EntryStat {
  readonly kind: 'file' | 'directory'
  /** Bytes; 0 for a directory. */
  readonly size: number
  readonly modifiedMs: number
  readonly createdMs: number
  /** Changes whenever the content may have changed; opaque, without quotes. */
  readonly etag: string
  /** Permission bits, 0…0o777, where the storage has them. */
  readonly mode?: number
}

export interface DirectoryEntry extends EntryStat {
  readonly name: string
  /** The attribute that the list was asked to bring along, where the entry has it. */
  readonly attribute?: Uint8Array
}

export interface CallOptions {
  readonly signal?: AbortSignal
}

export interface OpenOptions extends CallOptions {
  /** Create missing parent directories (write modes only). */
  readonly createParents?: boolean
  /** Bytes that will come, if known: lets a full disk be told before the transfer. */
  readonly expectedSize?: number
}

/** An open file. Positions are bytes from the start; writes may arrive in any order. */
export interface StorageFile {
  readonly path: StoragePath
  /**
   * For the kernel's shortcuts; undefined where the storage has none. Valid until commit, abort or close.
   * Checksums do not see what is written through it: use it for all of a file, or for none.
   */
  readonly fd: number | undefined
  /** As it was when it was opened. */
  readonly opened: EntryStat
  stat (): Promise<EntryStat>
  /**
   * Fills all of `into` without waiting for anything. False when that cannot be, or when the file has changed since it was opened: what is in `into`
   * then means nothing, and `read` and `stat` tell the rest.
   */
  readAtOnce? (into: Uint8Array, position: number): boolean
  /** Fills `into` from `position`; resolves to the bytes read, 0 at the end. */
  read (into: Uint8Array, position: number): Promise<number>
  /** Writes all of `from` at `position`. */
  write (from: Uint8Array, position: number): Promise<void>
  truncate (size: number): Promise<void>
  /** Of what the file holds now; free of charge where it is known from the writes. */
  checksum (algorithm: ChecksumAlgorithm, options?: CallOptions): Promise<Checksum>
  sync (): Promise<void>
  /** Makes the written file visible under its path, at once and whole; the handle is closed. */
  commit (): Promise<EntryStat>
  /** Forgets everything written; the handle is closed. Harmless after commit or close. */
  abort (): Promise<void>
  /** Closes a handle opened for reading; on a writing handle the same as abort. */
  close (): Promise<void>
}

export interface Space {
  readonly totalBytes: number
  readonly freeBytes: number
}

/** Every method rejects with a {@link StorageError} and nothing else. */
export interface Storage extends AsyncDisposable {
  open (path: StoragePath, mode: OpenMode, options?: OpenOptions): Promise<StorageFile>
  /** Opens a file for reading without waiting for anything; undefined when that cannot be, and `open` tells why. It never throws. */
  openAtOnce? (path: StoragePath): StorageFile | undefined
  stat (path: StoragePath, options?: CallOptions): Promise<EntryStat>
  /** As `stat`, without waiting for anything; undefined when that cannot be, and `stat` tells why. It never throws. */
  statAtOnce? (path: StoragePath): EntryStat | undefined
  /** Entries of a directory in no particular order; uncommitted uploads are not among them. `attribute` names one to bring along. */
  list (path: StoragePath, options?: CallOptions & { readonly attribute?: string }): AsyncIterable<DirectoryEntry>
  makeDirectory (path: StoragePath, options?: CallOptions & { readonly createParents?: boolean }): Promise<void>
  /** Renames a file or directory. */
  move (from: StoragePath, to: StoragePath, options?: CallOptions & { readonly overwrite?: boolean }): Promise<void>
  /**
   * Content, attributes, permission bits that a new entry may have, and the checksums that are known. Of a directory alone, or with all that is in it when `recursive`;
   * the copy appears at once and whole, and what it overwrites is gone with its attributes.
   */
  copy (from: StoragePath, to: StoragePath, options?: CallOptions & { readonly overwrite?: boolean, readonly recursive?: boolean }): Promise<void>
  remove (path: StoragePath, options?: CallOptions & { readonly recursive?: boolean }): Promise<void>
  checksum (path: StoragePath, algorithm: ChecksumAlgorithm, options?: CallOptions): Promise<Checksum>
  /** Two paths that name the same file (hard links and `.` included). */
  isSame (a: StoragePath, b: StoragePath): Promise<boolean>
  attributes (path: StoragePath, options?: CallOptions): Promise<ReadonlyMap<string, Uint8Array>>
  setAttribute (path: StoragePath, name: string, value: Uint8Array, options?: CallOptions): Promise<void>
  removeAttribute (path: StoragePath, name: string, options?: CallOptions): Promise<void>
  /** Changes the permission bits, 0…0o777; others are left out. What the server needs itself stays: the owner reads a file, and does all with a directory. */
  setMode? (path: StoragePath, mode: number, options?: CallOptions): Promise<void>
  space (options?: CallOptions): Promise<Space>
  close (): Promise<void>
}
