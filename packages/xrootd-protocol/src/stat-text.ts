/** The text that says what a file is: `id size flags mtime`, and since 5.x `ctime atime mode owner group`. */
import { invalid } from './messages/payloads.ts'

export interface FileStat {
  /** Any unsigned 64-bit number in decimal. */
  readonly id: string
  readonly size: bigint
  /** Bits of `statFlags`. */
  readonly flags: number
  /** Seconds since 1970. */
  readonly modified: number
  /** What newer servers say besides. */
  readonly more?: {
    readonly changed: number
    readonly accessed: number
    /** Permission bits. */
    readonly mode: number
    readonly owner: string
    readonly group: string
  }
}

/** Without a NUL at the end. */
export function statText ({ id, size, flags, modified, more }: FileStat): string {
  const first = `${id} ${size} ${flags} ${modified}`
  return more === undefined ? first : `${first} ${more.changed} ${more.accessed} ${more.mode.toString(8).padStart(4, '0')} ${more.owner} ${more.group}`
}

/** A NUL at the end may be there or not. Throws `MESSAGE_INVALID`. */
export function statOf (text: string): FileStat {
  const [id, size, flags, modified, changed, accessed, mode, owner, group] = text.replace(/\0+$/, '').split(' ')
  if (id === undefined || !isNumber(id) || !isNumber(size) || !isNumber(flags) || !isNumber(modified)) throw invalid('a stat that cannot be read')
  const first = { id, size: BigInt(size), flags: Number(flags), modified: Number(modified) }
  if (!isNumber(changed) || !isNumber(accessed) || mode === undefined || owner === undefined || group === undefined) return first
  return { ...first, more: { changed: Number(changed), accessed: Number(accessed), mode: parseInt(mode, 8), owner, group } }
}

function isNumber (text: string | undefined): text is string {
  return text !== undefined && /^-?[0-9]{1,20}$/.test(text)
}
