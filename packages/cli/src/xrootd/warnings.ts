/** What an import cannot carry over, a bounded number of lines for people. */

export interface Warning {
  /** Of the file, from 1; undefined for what no line says. */
  readonly line: number | undefined
  readonly text: string
}

/** A file of a MiB could have a hundred thousand. */
const most = 200

export class Warnings {
  readonly #kept: Warning[] = []
  readonly #texts = new Set<string>()
  #more = 0

  /** `text` is only made when there is room: looking for the nearest name takes time. */
  add (line: number | undefined, text: () => string): void {
    if (this.#kept.length >= most) this.#more++
    else this.#kept.push({ line, text: text() })
  }

  /** What is true of the whole file is said once, of the first line that shows it. */
  addOnce (line: number | undefined, text: string): void {
    if (this.#texts.has(text)) return
    this.#texts.add(text)
    this.add(line, () => text)
  }

  /** By their lines; those about none come last. */
  get all (): readonly Warning[] {
    const sorted = this.#kept.toSorted((a, b) => (a.line ?? Infinity) === (b.line ?? Infinity) ? 0 : (a.line ?? Infinity) - (b.line ?? Infinity))
    return this.#more === 0 ? sorted : [...sorted, { line: undefined, text: `and ${this.#more} more` }]
  }
}
