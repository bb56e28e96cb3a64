/** Gathers what is wrong with the lines of a list, so that all of it is told at once. */
import { FtsError } from '@scitags/fts-client'

import { CliError } from '../errors.ts'

/** More than that, nobody reads. */
const mostTold = 20

export class ListFaults {
  readonly #list: string
  readonly #told: string[] = []
  #count = 0

  /** `list` is its name. */
  constructor (list: string) {
    this.#list = list
  }

  get count (): number { return this.#count }

  /** Does the work of one line; what is wrong with it, a {@link CliError} or an {@link FtsError}, is kept. */
  at (place: string, work: () => void): void {
    try {
      work()
    } catch (error) {
      if (!(error instanceof CliError || error instanceof FtsError)) throw error
      this.#count++
      if (this.#told.length < mostTold) this.#told.push(`${place}: ${error.message}`)
    }
  }

  /** Throws {@link CliError} `TRANSFERS_UNUSABLE` where anything is wrong. */
  throwAny (): void {
    const [first, ...further] = this.#told
    if (first === undefined) return
    const untold = this.#count - this.#told.length
    throw new CliError('TRANSFERS_UNUSABLE', { detail: first, further: [...further, ...untold > 0 ? [`${this.#list}: ${untold} more are not right`] : []] })
  }
}
