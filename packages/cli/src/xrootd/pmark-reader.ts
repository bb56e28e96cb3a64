/** Reads the options of `xrootd.pmark`: several may stand on one line, and several lines add up. */
import type { ConfigLine } from './config-lines.ts'
import { noSettings } from './pmark-settings.ts'
import type { PmarkSettings, Use } from './pmark-settings.ts'
import type { Warnings } from './warnings.ts'

/** Never throws: what XRootD would not start with is left out, with a warning. */
export function readPmark (lines: readonly ConfigLine[], warnings: Warnings): PmarkSettings {
  const settings = noSettings()
  for (const { line, words } of lines) {
    settings.lines++
    const reader = new Words(words, line)
    try {
      for (let option = reader.next(); option !== undefined; option = reader.next()) readOption(option, reader, settings, warnings)
    } catch (error) {
      if (!(error instanceof Fatal)) throw error
      warnings.add(line, () => `left out from here on: ${error.message}; XRootD does not start with this`)
    }
  }
  return settings
}

/** XRootD gives up at such a word. */
class Fatal extends Error {}

class Words {
  readonly line: number
  readonly #words: readonly string[]
  #at = 0

  constructor (words: readonly string[], line: number) {
    this.#words = words
    this.line = line
  }

  next (): string | undefined {
    return this.#words[this.#at++]
  }

  peek (): string | undefined {
    return this.#words[this.#at]
  }

  /** Throws {@link Fatal} where the line ends. */
  need (what: string): string {
    const word = this.next()
    if (word === undefined) throw new Fatal(`${what} is missing`)
    return word
  }
}

function readOption (option: string, words: Words, settings: PmarkSettings, warnings: Warnings): void {
  const { line } = words
  switch (option) {
    case 'debug': case 'trace': case 'fail': settings.flags.set(option, line); break
    case 'nodebug': case 'notrace': case 'nofail': settings.flags.delete(option.slice(2) as 'debug'); break
    case 'defsfile': settings.definitions = readDefinitions(words, settings); break
    case 'domain': settings.domain = { word: readDomain(words), line }; break
    case 'ffdest': readDestinations(words.need('the destination of ffdest'), words, settings); break
    case 'ffecho': settings.echo = { seconds: secondsIn(words.need('the interval of ffecho')), line }; break
    case 'map2exp': readExperimentMapping(words, settings); break
    case 'map2act': readActivityMapping(words, settings); break
    case 'use': readUse(words, settings); break
    default: warnings.add(line, () => `'${option}' is no option of xrootd.pmark, and is skipped as XRootD does`)
  }
}

/** `[fail|nofail] /path` or `[fail|nofail] curl|wget [timeout] url`. */
function readDefinitions (words: Words, { flags }: PmarkSettings): PmarkSettings['definitions'] {
  const { line } = words
  let word = words.need('the file of defsfile')
  if (word === 'fail' || word === 'nofail') {
    if (word === 'fail') flags.set('fail', line)
    else flags.delete('fail')
    word = words.need('the file of defsfile')
  }
  if (word === 'curl' || word === 'wget') {
    const next = words.need('the URL of defsfile')
    const isTimeout = /^\d+[smhd]?$/i.test(next)
    const source = isTimeout ? words.need('the URL of defsfile') : next
    if (!/^https?:\/\//i.test(source)) throw new Fatal(`'${source}' is no http or https URL`)
    return { source, timeoutSeconds: isTimeout ? Math.max(10, secondsIn(next)) : undefined, line }
  }
  if (!word.startsWith('/')) throw new Fatal(`the path of defsfile, '${word}', is not absolute`)
  return { source: word, timeoutSeconds: undefined, line }
}

function readDomain (words: Words): 'any' | 'local' | 'remote' {
  const word = words.need('the word of domain')
  switch (word) {
    case 'any': case 'all': return 'any'
    case 'local': case 'remote': return word
    default: throw new Fatal(`domain '${word}' is none of any, all, local, remote`)
  }
}

/** `host[:port]` or `origin[:port]`, with commas between. */
function readDestinations (text: string, { line }: Words, settings: PmarkSettings): void {
  for (const destination of text.split(',').filter(one => one !== '')) {
    const [, bracketed, plain = '', port] = /^(?:(\[[^\]]*\])|([^:]*))(?::(.*))?$/.exec(destination) ?? []
    const host = bracketed ?? plain
    if (host === '' || port === '') throw new Fatal(`'${destination}' is no destination of ffdest`)
    if (host === 'origin') settings.origin = { port, line }
    else settings.collectors.push({ host, port, line })
  }
}

/** `default E`, `path P E`, `vo V E`, `vorg V E`: the last two are the same. */
function readExperimentMapping (words: Words, { experiments }: PmarkSettings): void {
  const type = words.need('the type of map2exp')
  const by = type === 'vorg' ? 'vo' : type
  if (by !== 'default' && by !== 'path' && by !== 'vo') throw new Fatal(`map2exp '${type}' is none of default, path, vo, vorg`)
  const key = by === 'default' ? '' : words.need(`the ${by} of map2exp`)
  experiments.push({ by, key, experiment: words.need('the experiment of map2exp'), line: words.line })
}

/** `E default A`, `E role R A`, `E user U A`. */
function readActivityMapping (words: Words, { activities }: PmarkSettings): void {
  const experiment = words.need('the experiment of map2act')
  const by = words.need('the type of map2act')
  if (by !== 'default' && by !== 'role' && by !== 'user') throw new Fatal(`map2act '${by}' is none of default, role, user`)
  const key = by === 'default' ? '' : words.need(`the ${by} of map2act`)
  activities.push({ experiment, by, key, activity: words.need('the activity of map2act'), line: words.line })
}

const uses: ReadonlySet<string> = new Set(['flowlabel', 'flowlabel+ff', 'firefly', 'scitag'] satisfies Use[])

/** One word or more, up to the next option or the end of the line. */
function readUse (words: Words, { use }: PmarkSettings): void {
  const { line } = words
  let count = 0
  for (let word = words.peek(); word !== undefined && !options.has(word); word = words.peek()) {
    const name = word.startsWith('no') ? word.slice(2) : word
    if (!uses.has(name)) throw new Fatal(`use '${word}' is none of [no]${[...uses].join(', [no]')}`)
    use.set(name as Use, { isOn: name === word, line })
    words.next()
    count++
  }
  if (count === 0) throw new Fatal('what to use is missing')
}

const options: ReadonlySet<string> = new Set(['debug', 'nodebug', 'trace', 'notrace', 'fail', 'nofail', 'defsfile', 'domain', 'ffdest', 'ffecho', 'map2exp', 'map2act', 'use'])

function secondsIn (text: string): number {
  const [, digits, unit = 's'] = /^(\d{1,9})([smhd]?)$/i.exec(text) ?? []
  if (digits === undefined) throw new Fatal(`'${text}' is no time, such as 30 or 5m`)
  return Number(digits) * ({ s: 1, m: 60, h: 3600, d: 86_400 }[unit.toLowerCase()] ?? 1)
}
