/** Which content a file had when it was opened: answers about another one are refused, so that nobody reads a mixture. */
import type { StoragePath } from '@scitags/storage'
import { textOf } from './entry-of.ts'
import type { Headers, OriginStat } from './entry-of.ts'
import { changed } from './status-error.ts'

export class Version {
  readonly #path: StoragePath
  readonly #size: number
  #tag: string | undefined
  #modified: string | undefined

  constructor (path: StoragePath, { size, tag }: OriginStat) {
    this.#path = path
    this.#size = size
    this.#tag = tag
  }

  /** A weak tag matches nothing, and is compared in the answer only. */
  get conditions (): Readonly<Record<string, string>> {
    return this.#tag?.startsWith('"') === true ? { 'If-Match': this.#tag } : {}
  }

  /** Throws `IO` where it is another one. What the first look did not tell, the first answer does. */
  check (headers: Headers): void {
    const [tag, modified] = [textOf(headers, 'etag'), textOf(headers, 'last-modified')]
    if (this.#tag !== undefined && tag !== undefined && opaque(tag) !== opaque(this.#tag)) throw changed(this.#path)
    if (this.#modified !== undefined && modified !== undefined && modified !== this.#modified) throw changed(this.#path)
    const total = /\/(\d+)$/.exec(textOf(headers, 'content-range') ?? '')?.[1]
    if (total !== undefined && Number(total) !== this.#size) throw changed(this.#path)
    this.#tag ??= tag
    this.#modified ??= modified
  }
}

function opaque (tag: string): string {
  return tag.replace(/^W\//, '')
}
