/** One record of the journal as a line: a checksum, a mark, JSON. */
import { crc32 } from 'node:zlib'

/** A record says what is so now, so that reading it twice does no harm. */
export interface JournalRecord {
  readonly t: string
  readonly [key: string]: unknown
}

export interface JournalLine {
  readonly record: JournalRecord
  /** First of what was written at once: all that stands before it had reached the disk. */
  readonly isFirst: boolean
}

/** A longer line is not one of ours. */
export const maxLineBytes = 1_048_576

const checksumBytes = 8
const plus = 0x2b
const blank = 0x20

/** `0123abcd+{…}` with a line feed. */
export function journalLine (record: JournalRecord, isFirst: boolean): string {
  const marked = `${isFirst ? '+' : ' '}${JSON.stringify(record)}`
  return `${crc32(marked).toString(16).padStart(checksumBytes, '0')}${marked}\n`
}

/** `line` is without its line feed; undefined where it is damaged. */
export function readJournalLine (line: Buffer): JournalLine | undefined {
  const mark = line[checksumBytes]
  if (mark !== plus && mark !== blank) return undefined
  const marked = line.subarray(checksumBytes)
  if (crc32(marked).toString(16).padStart(checksumBytes, '0') !== line.toString('latin1', 0, checksumBytes)) return undefined
  return { record: JSON.parse(marked.toString('utf8', 1)) as JournalRecord, isFirst: mark === plus }
}
