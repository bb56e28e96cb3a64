/** Reads lists of transfers, and says of all that is wrong in which line it stands. */
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'

import type { FileRequest, JobParams } from '@scitags/fts-client'

import { CliError } from '../errors.ts'
import { reasonOf } from '../reason-of.ts'
import { ListFaults } from './list-faults.ts'
import { fileOfObject, fileOfWords } from './list-line.ts'
import type { LineContext } from './list-line.ts'

export interface ListedFile {
  /** Where it stands: `list.txt:3`. */
  readonly place: string
  readonly file: FileRequest
}

export interface TransferList {
  readonly files: readonly ListedFile[]
  /** Of a whole submission. */
  readonly params: JobParams | undefined
}

export interface ListSource extends LineContext {
  /** `-` is the standard input. */
  readonly file: string
  readonly stdin: Readable
  /** Which sources are wanted. */
  wants (source: string): boolean
  /** Of those: throws {@link CliError}, or `FtsError`, for what is wrong with them besides. */
  check? (listed: ListedFile): void
}

/** A submission may be one line. */
const longestLine = 32 * 1024 * 1024
const mostFiles = 1_000_000
/** What a decoder makes of bytes that are no text. */
const undecoded = '\ufffd'

/**
 * Lines of words or of JSON, blank ones and those that begin with # left out; or one submission as FTS takes it.
 * Throws {@link CliError} `TRANSFERS_UNUSABLE`.
 */
export async function readTransferList (source: ListSource): Promise<TransferList> {
  const name = source.file === '-' ? 'standard input' : source.file
  const gathering = gather(name, source)
  const take = (line: string, number: number): void => {
    if (line !== '' && !line.startsWith('#')) gathering.add(`${name}:${number}`, () => fileIn(line, source))
  }
  let number = 0
  let document: Document | undefined
  for await (const raw of linesOf(source, name)) {
    const line = raw.trim()
    number++
    if (document !== undefined) document.text += `\n${within(raw, document.text.length, name)}`
    else if (gathering.count === 0 && isOfDocument(line)) document = { line: number, text: line }
    else take(line, number)
  }
  if (document === undefined) return { files: gathering.files(), params: undefined }
  const { line, text } = document
  const whole = jsonIn(text)
  if (text.includes(undecoded)) throw unusable(`${name}:${line + linesBefore(text, text.indexOf(undecoded))}`, 'that is no UTF-8')
  if (whole.kind === 'json') return submissionIn(whole.value, name, source)
  const lines = text.split('\n')
  // A line that is not left open was to be one of a list.
  if (/[[{,:]$/.test(lines[0] ?? '')) throw unusable(`${name}:${line + linesBefore(text, whole.position)}`, 'that is no JSON from here on')
  for (const [at, one] of lines.entries()) take(one.trim(), line + at)
  return { files: gathering.files(), params: undefined }
}

/** A submission, as far as it has been read. */
interface Document {
  /** Where it begins. */
  readonly line: number
  text: string
}

interface Gathering {
  /** So far, those that are wrong or not wanted included. */
  readonly count: number
  add (place: string, read: () => FileRequest): void
  /** Throws what is wrong. */
  files (): readonly ListedFile[]
}

function gather (name: string, { wants, check }: ListSource): Gathering {
  const files: ListedFile[] = []
  const faults = new ListFaults(name)
  let count = 0
  return {
    get count () { return count },
    add (place, read) {
      if (count === mostFiles) throw unusable(place, `more than ${mostFiles} files: split the list`)
      count++
      faults.at(place, () => {
        const listed = { place, file: read() }
        if (!wants(listed.file.sources[0] ?? '')) return
        check?.(listed)
        files.push(listed)
      })
    },
    files () {
      faults.throwAny()
      return files
    }
  }
}

function fileIn (line: string, context: LineContext): FileRequest {
  if (line.includes(undecoded)) throw new CliError('TRANSFERS_UNUSABLE', { detail: 'that is no UTF-8: write it so, or what is no ASCII in a URL as %XX' })
  return line.startsWith('{') ? fileOfObject(parsed(line), context) : fileOfWords(line, context)
}

/** JSON over many lines, or a submission in one. */
function isOfDocument (line: string): boolean {
  if (!line.startsWith('{')) return false
  const whole = jsonIn(line)
  return whole.kind === 'none' || (typeof whole.value === 'object' && whole.value !== null && 'files' in whole.value)
}

function submissionIn (submission: unknown, name: string, source: ListSource): TransferList {
  const { files, params = {}, ...rest } = submission as Readonly<Record<string, unknown>>
  const odd = Object.keys(rest)[0]
  if (!Array.isArray(files)) throw unusable(name, 'neither lines of SOURCE DESTINATION nor of JSON, nor a submission with `files`')
  if (odd !== undefined) throw unusable(name, `a submission has files and params, not ${odd}`)
  if (typeof params !== 'object' || params === null || Array.isArray(params)) throw unusable(name, 'params must be an object')
  // FTS looks for it in the files only.
  const { scitag, ...others } = params as Readonly<Record<string, unknown>>
  const gathering = gather(name, source)
  for (const [at, value] of files.entries()) gathering.add(`${name}: files[${at}]`, () => ({ ...scitag !== undefined && { scitag: scitag as number }, ...fileOfObject(value, source) }))
  return { files: gathering.files(), params: others }
}

function parsed (line: string): unknown {
  const whole = jsonIn(line)
  if (whole.kind === 'json') return whole.value
  throw new CliError('TRANSFERS_UNUSABLE', { detail: `that is no JSON${whole.position === undefined ? '' : `, from position ${whole.position} on`}` })
}

/** `position`: where it is none any more, as far as the engine says. */
type MaybeJson = { readonly kind: 'json', readonly value: unknown } | { readonly kind: 'none', readonly position: number | undefined }

function jsonIn (text: string): MaybeJson {
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch (error) {
    // The rest of its message is a piece of the text.
    const [, position] = /position (\d+)/.exec(reasonOf(error)) ?? []
    return { kind: 'none', position: position === undefined ? undefined : Number(position) }
  }
}

function linesBefore (text: string, position = 0): number {
  return text.slice(0, position).split('\n').length - 1
}

/** Without their line feeds. */
async function * linesOf ({ file, stdin }: ListSource, name: string): AsyncGenerator<string> {
  const input: AsyncIterable<string | Buffer> = file === '-' ? stdin : createReadStream(file)
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for await (const chunk of input) {
      const [first = '', ...lines] = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n')
      rest += within(first, rest.length, name)
      for (const line of lines) {
        yield rest
        rest = line
      }
    }
    rest += decoder.decode()
  } catch (cause) {
    if (cause instanceof CliError) throw cause
    throw new CliError('TRANSFERS_UNUSABLE', { detail: `${name} cannot be read (${reasonOf(cause)}): check the path and who may read it`, cause })
  }
  if (rest !== '') yield rest
}

function within (text: string, before: number, name: string): string {
  if (before + text.length > longestLine) throw unusable(name, `a line, or a submission, of more than ${longestLine} characters: give the list that is meant`)
  return text
}

function unusable (place: string, detail: string): CliError {
  return new CliError('TRANSFERS_UNUSABLE', { detail: `${place}: ${detail}` })
}
