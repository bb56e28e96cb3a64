/** Checksums of files, remembered for the version they were made of: the latest in memory, all on the disk. */
import type { BigIntStats } from 'node:fs'
import { readFile, unlink } from 'node:fs/promises'

import type { Checksum, ChecksumAlgorithm } from '../storage.ts'
import { hashFile } from '../checksums/hash-file.ts'
import { identityOf, versionOf } from './entry-stat.ts'
import { ifMissing } from './home.ts'
import type { OpenFile } from './open-file.ts'
import { shelfOf } from './private-directory.ts'
import type { PrivateDirectory } from './private-directory.ts'

export type Sums = Readonly<Partial<Record<ChecksumAlgorithm, string>>>

interface Remembered {
  readonly version: string
  readonly hex: Sums
}

const maxInMemory = 10_000

/** Two changes within one tick of the file system's clock have one time: what was changed just now may be changed again unseen. */
const clockTickMs = 100

export class ChecksumStore {
  /** Undefined where there is no directory to keep them in. */
  readonly #own: PrivateDirectory | undefined
  readonly #isReadOnly: boolean
  readonly #recent = new Map<string, Remembered>()

  constructor (own: PrivateDirectory | undefined, isReadOnly: boolean) {
    this.#own = own
    this.#isReadOnly = isReadOnly
  }

  async checksumOf (file: OpenFile, algorithm: ChecksumAlgorithm, signal: AbortSignal | undefined): Promise<Checksum> {
    const before = await file.stat()
    const known = await this.#find(before)
    const hex = known[algorithm]
    if (hex !== undefined) return { algorithm, hex }
    const computed = await hashFile(file, algorithm, signal)
    if (isSettled(before) && versionOf(await file.stat()) === versionOf(before)) await this.remember(before, { ...known, [algorithm]: computed.hex })
    return computed
  }

  /** All that is known of this version. A disk that does not keep them costs time later, and nothing now. */
  async remember (stat: BigIntStats, hex: Sums): Promise<void> {
    const identity = identityOf(stat)
    const remembered = { version: versionOf(stat), hex }
    this.#keep(stat, remembered)
    if (this.#own === undefined || this.#isReadOnly) return
    await this.#own.writeWhole(this.#own.checksums, shelfOf(identity), JSON.stringify(remembered)).catch(() => {})
  }

  /** What is known of one file goes for another of the same content. */
  async copy (from: BigIntStats, to: BigIntStats): Promise<void> {
    const known = await this.#find(from)
    if (Object.keys(known).length > 0) await this.remember(to, known)
  }

  /** The content changes, or is gone. */
  async forget (stat: BigIntStats): Promise<void> {
    const identity = identityOf(stat)
    this.#recent.delete(identity)
    await this.#own?.checksums.use(async home => { await unlink(`${home}/${shelfOf(identity)}`) }).catch(ifMissing(undefined))
  }

  async #find (stat: BigIntStats): Promise<Sums> {
    const identity = identityOf(stat)
    const version = versionOf(stat)
    const recent = this.#recent.get(identity)
    if (recent?.version === version) return recent.hex
    if (this.#own === undefined) return {}
    const stored = parse(this.#own.readAtOnce(this.#own.checksums, shelfOf(identity)) ?? await this.#own.checksums.use(async home => await readFile(`${home}/${shelfOf(identity)}`, 'utf8')).catch(() => ''))
    if (stored?.version !== version) return {}
    this.#keep(stat, stored)
    return stored.hex
  }

  /** Another process cannot forget what is kept here: only what it cannot change without a trace. */
  #keep (stat: BigIntStats, remembered: Remembered): void {
    const identity = identityOf(stat)
    this.#recent.delete(identity)
    if (!isSettled(stat)) return
    this.#recent.set(identity, remembered)
    const [oldest] = this.#recent.keys()
    if (this.#recent.size > maxInMemory && oldest !== undefined) this.#recent.delete(oldest)
  }
}

function isSettled ({ mtimeMs }: BigIntStats): boolean {
  return Date.now() - Number(mtimeMs) > clockTickMs
}

/** What a crash has spoilt counts as none. */
function parse (text: string): Remembered | undefined {
  try {
    const { version, hex } = JSON.parse(text) as Partial<Remembered>
    return version === undefined || hex === undefined ? undefined : { version, hex }
  } catch {
    return undefined
  }
}
