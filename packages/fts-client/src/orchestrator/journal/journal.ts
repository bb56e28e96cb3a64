/** Keeps records on disk so that a crash at any point loses none that was said to be there. */
import { mkdir, open, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileHandle } from 'node:fs/promises'
import type { Clock, Timer } from '@scitags/core'

import { FtsError } from '../../errors.ts'
import { lockJournal } from './journal-lock.ts'
import { journalLine, maxLineBytes } from './journal-line.ts'
import { readJournal } from './read-journal.ts'
import type { JournalRecord } from './journal-line.ts'
import type { JournalLock } from './journal-lock.ts'

/** What a journal does to files; tests give one that fails. */
export interface JournalFiles {
  open (path: string, flags: string): Promise<FileHandle>
  rename (from: string, to: string): Promise<void>
}

export interface JournalInit {
  readonly directory: string
  readonly clock: Clock
  /** Called for each record that is there, oldest first, before the journal opens. */
  readonly onRecord: (record: JournalRecord) => void
  /** All that is so now, in records; asked when the file is written anew. */
  readonly snapshot: () => Iterable<JournalRecord>
  /** It cannot be written; `onRecovered` follows when it can again, with all that is so then. */
  readonly onTrouble: (error: FtsError) => void
  readonly onRecovered: () => void
  readonly files?: JournalFiles
  /** It is not written anew before as much has been appended. Default: 4 MiB. */
  readonly rewriteAfterBytes?: number
}

export interface Journal {
  /** Nothing reaches the disk for now. */
  readonly isBroken: boolean
  /**
   * Resolves when they are on disk, all or none of them; rejects with `JOURNAL_FAILED` where it is not known whether they are.
   * A record of more than a mebibyte has nothing written until it is gone from the snapshot as well: callers bound what they put into one.
   */
  append (records: readonly JournalRecord[]): Promise<void>
  close (): Promise<void>
}

const version = 1
const chunkLength = 1_048_576
/** The file is written anew when what was appended is as much more than what it says. */
const growth = 2
const defaultRewriteAfterBytes = 4_194_304
const firstPauseMs = 500
const longestPauseMs = 30_000
const diskFiles: JournalFiles = { open: async (path, flags) => await open(path, flags, 0o600), rename }

/** Rejects with `JOURNAL_IN_USE`, `JOURNAL_INVALID` or `JOURNAL_FAILED`. */
export async function openJournal (init: JournalInit): Promise<Journal> {
  const { directory } = init
  const lock = await locked(directory)
  try {
    await readJournal(journalPath(directory), init.onRecord)
    const journal = new FileJournal(init, lock)
    await journal.begin()
    return journal
  } catch (error) {
    await lock.release().catch(() => {})
    throw error
  }
}

/** For a queue that may end with its process. */
export const noJournal: Journal = { isBroken: false, async append () {}, async close () {} }

interface Waiting {
  readonly records: readonly JournalRecord[]
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

class FileJournal implements Journal {
  readonly #init: JournalInit
  readonly #files: JournalFiles
  readonly #lock: JournalLock
  #file: FileHandle | undefined
  /** Of the file; nobody else gets that number while it is open. */
  #inode = 0
  readonly #waiting: Waiting[] = []
  #work: Promise<void> | undefined
  #snapshotBytes = 0
  #appendedBytes = 0
  #failure: FtsError | undefined
  #pauseMs = firstPauseMs
  #pause: Timer | undefined
  #isClosed = false

  constructor (init: JournalInit, lock: JournalLock) {
    this.#init = init
    this.#files = init.files ?? diskFiles
    this.#lock = lock
  }

  get isBroken (): boolean { return this.#failure !== undefined }

  async begin (): Promise<void> {
    try {
      await this.#writeAnew()
    } catch (error) {
      throw journalFailed(this.#init.directory, error, 'a journal needs room there, and leave to write')
    }
  }

  async append (records: readonly JournalRecord[]): Promise<void> {
    if (this.#isClosed) throw new FtsError('CLOSED', { detail: 'the journal' })
    if (this.#failure !== undefined) throw this.#failure
    await new Promise<void>((resolve, reject) => {
      this.#waiting.push({ records, resolve, reject })
      this.#startWriting()
    })
  }

  async close (): Promise<void> {
    this.#isClosed = true
    this.#pause?.cancel()
    while (this.#work !== undefined) await this.#work
    // The mark of the last record tells the next one that nothing before it can be torn.
    await (this.#failure === undefined ? this.#appendText(textOf([{ t: 'closed' }])) : this.#writeAnew()).catch(() => {})
    await this.#file?.close().catch(() => {})
    await this.#lock.release().catch(() => {})
  }

  #startWriting (): void {
    if (this.#work === undefined && this.#waiting.length > 0) this.#begin(this.#write())
  }

  /** One thing at a time is done to the file; what has come meanwhile is next. */
  #begin (work: Promise<void>): void {
    this.#work = work.finally(() => {
      this.#work = undefined
      this.#startWriting()
    })
  }

  /** All that came while the disk was busy goes to it at once. */
  async #write (): Promise<void> {
    // The first one waits for what the same turn of the loop brings.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0)
      try {
        await this.#appendText(textOf(batch.flatMap(({ records }) => records.map((record, at) => at < records.length - 1 ? { ...record, more: true } : record))))
        if (this.#appendedBytes > Math.max(this.#init.rewriteAfterBytes ?? defaultRewriteAfterBytes, this.#snapshotBytes * growth)) await this.#writeAnew()
      } catch (error) {
        this.#break(this.#failed(error), batch)
        return
      }
      for (const { resolve } of batch) resolve()
    }
  }

  async #appendText (text: string): Promise<void> {
    if (text === '' || this.#file === undefined) return
    if (!await this.#demandNoOther()) throw new Error('somebody has removed it')
    const bytes = Buffer.from(text)
    await writeAll(this.#file, bytes)
    await this.#file.datasync()
    this.#appendedBytes += bytes.length
  }

  /** A snapshot beside the old file takes its place in one step; what is appended meanwhile follows it. */
  async #writeAnew (): Promise<void> {
    const path = journalPath(this.#init.directory)
    const isHeld = await this.#lock.isHeld()
    if (this.#file !== undefined) await this.#demandNoOther()
    if (!isHeld) throw new Error('its lock is there and cannot be read: remove the file "lock" beside it')
    const file = await this.#files.open(`${path}.new`, 'w')
    let written = 0
    try {
      for (const chunk of chunks(this.#init.snapshot())) {
        await writeAll(file, chunk)
        written += chunk.length
      }
      await file.sync()
      const { ino } = await file.stat()
      await this.#files.rename(`${path}.new`, path)
      this.#inode = ino
      await this.#syncDirectory()
    } catch (error) {
      await file.close().catch(() => {})
      throw error
    }
    await this.#file?.close().catch(() => {})
    this.#file = file
    this.#snapshotBytes = written
    this.#appendedBytes = 0
  }

  /** Whoever opens a journal writes it anew, so that one who slept knows by the file that he is not alone. Resolves to whether the file is there. */
  async #demandNoOther (): Promise<boolean> {
    const inode = await stat(journalPath(this.#init.directory)).then(({ ino }) => ino, (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    if (this.#lock.isLost || (inode !== undefined && inode !== this.#inode)) throw new Error('another process has taken it while this one slept')
    return inode !== undefined
  }

  async #syncDirectory (): Promise<void> {
    const directory = await this.#files.open(this.#init.directory, 'r')
    await directory.sync().finally(async () => { await directory.close() })
  }

  /** After a failed write or sync nobody knows what the file holds: only writing it anew helps. */
  #break (failure: FtsError, batch: readonly Waiting[]): void {
    this.#failure = failure
    for (const { reject } of [...batch, ...this.#waiting.splice(0)]) reject(failure)
    this.#init.onTrouble(failure)
    this.#recoverLater()
  }

  #recoverLater (): void {
    if (this.#isClosed) return
    this.#pause = this.#init.clock.after(this.#pauseMs, () => { this.#begin(this.#recover()) })
    this.#pauseMs = Math.min(longestPauseMs, this.#pauseMs * 2)
  }

  async #recover (): Promise<void> {
    try {
      await this.#writeAnew()
      this.#failure = undefined
      this.#pauseMs = firstPauseMs
      this.#init.onRecovered()
    } catch {
      this.#recoverLater()
    }
  }

  #failed (cause: unknown): FtsError {
    return journalFailed(this.#init.directory, cause, 'it is tried again until there is room and leave to write')
  }
}

async function locked (directory: string): Promise<JournalLock> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 })
    return await lockJournal(directory)
  } catch (error) {
    throw error instanceof FtsError ? error : journalFailed(directory, error, 'a journal needs a directory that can be written')
  }
}

function journalFailed (directory: string, cause: unknown, advice: string): FtsError {
  return new FtsError('JOURNAL_FAILED', { detail: `${journalPath(directory)}: ${(cause as Error).message}; ${advice}`, cause })
}

function journalPath (directory: string): string {
  return join(directory, 'transfers.journal')
}

/** The empty line keeps a damaged line feed from hiding where it begins. */
function textOf (records: readonly JournalRecord[]): string {
  return records.length === 0 ? '' : `\n${records.map((record, at) => boundedLine(record, at === 0)).join('')}`
}

/** What is read with a bound is written with it. */
function boundedLine (record: JournalRecord, isFirst: boolean): string {
  const line = journalLine(record, isFirst)
  if (Buffer.byteLength(line) > maxLineBytes) throw new Error(`a record has more than ${maxLineBytes} bytes`)
  return line
}

/** Lines of a snapshot, some at a time: whoever waits for the event loop gets his turn. */
function * chunks (records: Iterable<JournalRecord>): Generator<Buffer> {
  let text = journalLine({ t: 'journal', version }, true)
  for (const record of records) {
    text += boundedLine(record, false)
    if (text.length < chunkLength) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(text + journalLine({ t: 'snapshot-end' }, true))
}

async function writeAll (file: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten
}
