/** Reads a journal from its beginning to its last whole record. */
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'

import { FtsError } from '../../errors.ts'
import { maxLineBytes, readJournalLine } from './journal-line.ts'
import type { JournalRecord } from './journal-line.ts'

const chunkBytes = 1_048_576
const lineFeed = 0x0a
const newestVersion = 1

/**
 * A torn end is passed over, and what was written in one piece with it; a file that is not there has no records.
 * Rejects with `JOURNAL_INVALID` where something is damaged that had reached the disk, and names the byte.
 */
export async function readJournal (path: string, onRecord: (record: JournalRecord) => void): Promise<void> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new FtsError('JOURNAL_INVALID', { detail: `${path}: ${error.message}`, cause: error })
  })
  if (file === undefined) return
  try {
    await readLines(file, path, onRecord)
  } finally {
    await file.close()
  }
}

async function readLines (file: FileHandle, path: string, onRecord: (record: JournalRecord) => void): Promise<void> {
  const held: JournalRecord[] = []
  let damagedAt: number | undefined
  let isWhole = false
  for await (const { line, at } of linesOf(file)) {
    if (line?.length === 0 && at > 0) continue
    const read = line === undefined ? undefined : readJournalLine(line)
    if (at === 0) checkHeader(read?.record, path)
    else if (read === undefined) damagedAt ??= at
    else if (damagedAt !== undefined && read.isFirst) throw damaged(path, damagedAt)
    else if (damagedAt === undefined) take(read.record, held, onRecord)
    isWhole ||= damagedAt === undefined && read?.record.t === 'snapshot-end'
  }
  // The snapshot had reached the disk before the file got its name.
  if (!isWhole) throw damaged(path, damagedAt ?? (await file.stat()).size)
}

function checkHeader (record: JournalRecord | undefined, path: string): void {
  if (record?.t !== 'journal') throw damaged(path, 0)
  const { version } = record
  if (typeof version !== 'number' || version > newestVersion) throw new FtsError('JOURNAL_INVALID', { detail: `${path} is of version ${String(version)}, and ${newestVersion} is the newest known here: use the release that wrote it` })
}

/** What was added in one call counts when the last of it is there. */
function take ({ more, ...record }: JournalRecord, held: JournalRecord[], onRecord: (record: JournalRecord) => void): void {
  held.push(record)
  if (more === true) return
  for (const one of held.splice(0)) onRecord(one)
}

function damaged (path: string, at: number): FtsError {
  const advice = 'put a copy from a backup in its place, or move it away to begin with an empty queue; destinations that are there already are then found as they are'
  return new FtsError('JOURNAL_INVALID', { detail: `${path} is damaged at byte ${at}: ${advice}` })
}

/** Each with where it begins; without its text where it is too long to be one, or has no end. */
async function * linesOf (file: FileHandle): AsyncGenerator<{ readonly line: Buffer | undefined, readonly at: number }> {
  let rest: Buffer = Buffer.alloc(0)
  let at = 0
  let isSkipping = false
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes)
    if (bytesRead === 0) break
    let text: Buffer = rest.length === 0 ? buffer.subarray(0, bytesRead) : Buffer.concat([rest, buffer.subarray(0, bytesRead)])
    for (let end = text.indexOf(lineFeed); end !== -1; end = text.indexOf(lineFeed)) {
      yield { line: isSkipping ? undefined : text.subarray(0, end), at }
      isSkipping = false
      at += end + 1
      text = text.subarray(end + 1)
    }
    if (text.length > maxLineBytes) {
      yield { line: undefined, at }
      isSkipping = true
      at += text.length
      text = Buffer.alloc(0)
    }
    rest = text
  }
  if (rest.length > 0) yield { line: undefined, at }
}
