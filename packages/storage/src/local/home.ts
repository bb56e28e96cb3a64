/** A directory of our own, held open, and made anew where somebody deleted it. */
import { lookIfThere } from './entry-stat.ts'

export class Home {
  /** From the root of the storage. */
  readonly relative: string
  readonly #hold: () => Promise<string>
  #held: Promise<string>

  private constructor (relative: string, hold: () => Promise<string>, held: Promise<string>) {
    this.relative = relative
    this.#hold = hold
    this.#held = held
  }

  /** `hold` makes it where it is missing, and resolves to its path. */
  static async open (relative: string, hold: () => Promise<string>): Promise<Home> {
    const held = hold()
    await held
    return new Home(relative, hold, held)
  }

  /** Does `work` there; a second time, in a new directory, where it failed since the old one is gone. */
  async use<T> (work: (directory: string) => Promise<T>): Promise<T> {
    const held = this.#held
    const directory = await held
    try {
      return await work(directory)
    } catch (error) {
      if (!isMissing(error) || (this.#held === held && !await isGone(directory))) throw error
      // Of those who see it together, the first makes it anew.
      if (this.#held === held) this.#held = this.#hold().catch((cause: unknown) => { this.#held = held; throw cause })
      return await work(await this.#held)
    }
  }
}

/** For `catch`: what is missing counts as `instead`. */
export function ifMissing<T> (instead: T): (error: unknown) => T {
  return error => { if (isMissing(error)) return instead; throw error }
}

/** By the word of the file system or of the confinement. */
export function isMissing (error: unknown): boolean {
  return ['ENOENT', 'NOT_FOUND', 'PARENT_MISSING'].includes((error as { readonly code?: string }).code ?? '')
}

/** A directory that is held stays after it was deleted, with no name left, and takes nothing in. */
async function isGone (directory: string): Promise<boolean> {
  const found = await lookIfThere(`${directory}/.`).catch(() => undefined)
  return found === undefined || found.nlink === 0n
}
