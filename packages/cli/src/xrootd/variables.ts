/** Variables of a configuration of XRootD: `set` defines them, `$name`, `${name}`, `$(name)` and `$[name]` use them. */

/** What they may add to one file: a variable can hold others, and so grow without end. */
const mostCharacters = 1_048_576

const use = /\\\$|\$(?:\{(\w+)\}|\((\w+)\)|\[(\w+)\]|(\w+))/g

export class Variables {
  readonly #values = new Map<string, string>()
  #room = mostCharacters

  /** The words after `set`: `[-q] name = value`. What is wrong shows where it is used. */
  define (words: readonly string[]): void {
    const [, name, value = ''] = /^\s*(\w+)\s*=\s*(.*)$/.exec(words.filter(word => !word.startsWith('-')).join(' ')) ?? []
    const filled = this.fill([value])
    if (name !== undefined && typeof filled !== 'string') this.#values.set(name, filled[0] ?? '')
  }

  /** The words with their variables filled in, or what is wrong with them. A value with blanks stays one word. */
  fill (words: readonly string[]): readonly string[] | string {
    let fault: string | undefined
    const filled = words.map(word => word.replace(use, (found, braced?: string, round?: string, square?: string, bare?: string) => {
      if (found === '\\$') return '$'
      const name = braced ?? round ?? square ?? bare ?? ''
      const value = this.#values.get(name)
      this.#room -= value?.length ?? 0
      if (value === undefined) fault ??= `the variable $${name} is not set in this file`
      else if (this.#room < 0) fault ??= `its variables make this file longer than ${mostCharacters} characters`
      return fault === undefined ? value ?? '' : ''
    }))
    return fault ?? filled
  }
}
