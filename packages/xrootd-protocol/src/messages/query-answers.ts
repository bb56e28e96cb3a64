/** Texts that go with queries: what is asked for, and what is answered. */
import { cgiOf, cgiPairs, cgiValue, splitPath } from '../cgi.ts'
import { invalid, textToNul } from './payloads.ts'

/** The text of a query, up to the NUL that xrdfs counts. Throws `MESSAGE_INVALID`. */
export function queryText (args: Buffer): string {
  return textToNul(args)
}

/** What a query of a checksum asks for; undefined: the server's first kind. */
export interface ChecksumQuestion {
  readonly path: string
  /** Without the kind. */
  readonly cgi: string
  readonly algorithm: string | undefined
}

export function checksumQuestionOf (text: string): ChecksumQuestion {
  const { path, cgi } = splitPath(text)
  return { path, cgi: cgiOf(cgiPairs(cgi).filter(([key]) => key !== 'cks.type')), algorithm: cgiValue(cgi, 'cks.type') }
}

/** Both in small letters: clients compare the name as well. */
export interface ChecksumAnswer {
  readonly algorithm: string
  readonly hex: string
}

/** Without a NUL at the end. */
export function checksumText ({ algorithm, hex }: ChecksumAnswer): string {
  return `${algorithm} ${hex}`
}

/** A NUL at the end may be there or not. Throws `MESSAGE_INVALID`. */
export function checksumOf (text: string): ChecksumAnswer {
  const [, algorithm, hex] = /^(\S+) ([0-9a-fA-F]+)\s*\0*$/.exec(text) ?? []
  if (algorithm === undefined || hex === undefined) throw invalid('a checksum that cannot be read')
  return { algorithm: algorithm.toLowerCase(), hex: hex.toLowerCase() }
}

/** Names of configuration: separated by blanks or line feeds. */
export function configNamesOf (text: string): string[] {
  return text.replace(/\0+$/, '').split(/\s+/).filter(name => name !== '')
}

/** One line for each name: its value, or the name again where there is none. There is no NUL at the end. */
export function configText (names: readonly string[], valueOf: (name: string) => string | undefined): string {
  return names.map(name => `${valueOf(name) ?? name}\n`).join('')
}

/** Values by name, as far as the server knows them; 5.5.3 answers only the first name where line feeds separate them. */
export function configOf (text: string, names: readonly string[]): ReadonlyMap<string, string> {
  const lines = text.replace(/\0+$/, '').split('\n')
  return new Map(names.flatMap((name, index) => {
    const line = lines[index]
    return line === undefined || line === name || (line === '' && index >= lines.length - 1) ? [] : [[name, line] as const]
  }))
}

/** Room for files, in bytes. */
export interface Space {
  readonly group: string
  readonly total: bigint
  readonly free: bigint
  /** Of the largest single piece. */
  readonly largestFree: bigint
  readonly used: bigint
  /** −1: none. */
  readonly quota: bigint
}

/** Without a NUL at the end. */
export function spaceText ({ group, total, free, largestFree, used, quota }: Space): string {
  return `oss.cgroup=${group}&oss.space=${total}&oss.free=${free}&oss.maxf=${largestFree}&oss.used=${used}&oss.quota=${quota}`
}

/** A NUL at the end may be there or not. Throws `MESSAGE_INVALID`. */
export function spaceOf (text: string): Space {
  const values = new Map(cgiPairs(text.replace(/\0+$/, '')))
  const number = (key: string): bigint => {
    const value = values.get(key)
    if (value === undefined || !/^-?[0-9]{1,20}$/.test(value)) throw invalid(`an answer about space without a number for ${key}`)
    return BigInt(value)
  }
  return {
    group: values.get('oss.cgroup') ?? '', total: number('oss.space'), free: number('oss.free'), largestFree: number('oss.maxf'), used: number('oss.used'),
    quota: values.has('oss.quota') ? number('oss.quota') : -1n
  }
}

/** What a query of attributes says of a file. */
export interface SystemAttributes {
  readonly kind: 'file' | 'directory' | 'other'
  /** Bytes of data. */
  readonly used: bigint
  /** Seconds since 1970. */
  readonly modified: number
  readonly changed: number
  readonly accessed: number
  readonly isWritable: boolean
}

/** Without a NUL at the end. */
export function attributesText ({ kind, used, modified, changed, accessed, isWritable }: SystemAttributes): string {
  const access = isWritable ? 'w' : 'r'
  return `oss.cgroup=public&oss.type=${kindLetters[kind]}&oss.used=${used}&oss.mt=${modified}&oss.ct=${changed}&oss.at=${accessed}&oss.u=*&oss.g=*&oss.fs=${access}&ofs.ap=${isWritable ? 'a' : 'r'}`
}

const kindLetters = { file: 'f', directory: 'd', other: 'o' } as const
