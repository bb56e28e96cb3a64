/** Variables of a configuration of XRootD: `set` defines them, `$name`, `${name}`, `$(name)` and `$[name]` use them. */

/** What they may add to one file. */
const mostCharacters = 1_048_576

const use = /\\\$|\$(?:\{(\w+)\}|\((\w+)\)|\[(\w+)\]|(\w+))/g

/** As XRootD 5.5.3 has them. */
export class Variables {
  readonly #values = new Map<string, string>()
  #room = mostCharacters

  /** The words after `set`, `name = value`: one word, taken as it stands unless `$(…)` asks the environment for it, which is not here. */
  define (words: readonly string[]): void {
    const [, name, value] = /^(\w+)\s*=\s*(\S*)/.exec(words.join(' ')) ?? []
    if (name === undefined || value === undefined) return
    if (value.startsWith('$(')) this.#values.delete(name)
    else this.#values.set(name, value)
  }

  /** The words with their variables filled in, or what is wrong with them. XRootD puts nothing in the place of one that is not set. */
  fill (words: readonly string[]): readonly string[] | string {
    let fault: string | undefined
    const filled = words.map(word => word.replace(use, (found, braced?: string, round?: string, square?: string, bare?: string) => {
      if (found === '\\$') return '$'
      const name = braced ?? round ?? square ?? bare ?? ''
      const value = this.#values.get(name)
      this.#room -= value?.length ?? 0
      if (value === undefined) fault ??= `the variable $${name} has no value in this file`
      else if (this.#room < 0) fault ??= `its variables make this file longer than ${mostCharacters} characters`
      return fault === undefined ? value ?? '' : ''
    }))
    return fault ?? filled
  }
}
