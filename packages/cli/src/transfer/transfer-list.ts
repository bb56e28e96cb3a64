/** Reads lists of transfers, and says of what is wrong in which line it stands. */
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'

import type { FileRequest, JobParams } from '@scitags/fts-client'

import { CliError } from '../errors.ts'
import { reasonOf } from '../reason-of.ts'
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
}

/** A submission may be one line. */
const longestLine = 32 * 1024 * 1024
const mostFiles = 1_000_000

/**
 * Lines of words or of JSON, blank ones and those that begin with # left out; or one submission as FTS takes it.
 * Throws {@link CliError} `FILE_UNUSABLE` and `TRANSFERS_UNUSABLE`.
 */
export async function readTransferList (source: ListSource): Promise<TransferList> {
  const name = source.file === '-' ? 'standard input' : source.file
  const files: ListedFile[] = []
  let number = 0
  let document: string | undefined
  for await (const raw of linesOf(source, name)) {
    const line = raw.trim()
    number++
    if (document !== undefined) document = `${document}\n${within(raw, document.length, name)}`
    else if (line === '' || line.startsWith('#')) continue
    else if (files.length === 0 && isOfDocument(line)) document = line
    else {
      const place = `${name}:${number}`
      if (files.length === mostFiles) throw unusable(place, `more than ${mostFiles} files: split the list`)
      const file = placed(place, () => line.startsWith('{') ? fileOfObject(parsed(line), source) : fileOfWords(line, source))
      if (source.wants(file.sources[0] ?? '')) files.push({ place, file })
    }
  }
  return document === undefined ? { files, params: undefined } : submissionIn(document, name, source)
}

/** Says where, in front of what a {@link CliError} says. */
export function placed<T> (place: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    throw new CliError(error.code, { detail: `${place}: ${error.message}`, cause: error })
  }
}

/** JSON over many lines, or a submission in one. */
function isOfDocument (line: string): boolean {
  if (!line.startsWith('{')) return false
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'files' in value
  } catch {
    return true
  }
}

function submissionIn (text: string, name: string, source: ListSource): TransferList {
  const value = placed(name, () => parsed(text))
  const { files, params = {}, ...rest } = value as Readonly<Record<string, unknown>>
  const odd = Object.keys(rest)[0]
  if (!Array.isArray(files)) throw unusable(name, 'neither lines of SOURCE DESTINATION nor of JSON, nor a submission with `files`')
  if (odd !== undefined) throw unusable(name, `a submission has files and params, not ${odd}`)
  if (typeof params !== 'object' || params === null || Array.isArray(params)) throw unusable(name, 'params must be an object')
  // FTS looks for it in the files only.
  const { scitag, ...others } = params as Readonly<Record<string, unknown>>
  const listed = files.map((value: unknown, at) => {
    const place = `${name}: files[${at}]`
    const file = placed(place, () => fileOfObject(value, source))
    return { place, file: scitag === undefined ? file : { scitag: scitag as number, ...file } }
  })
  return { files: listed.filter(({ file }) => source.wants(file.sources[0] ?? '')), params: others }
}

function parsed (text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    // The rest of its message is a piece of the text.
    const [position = ''] = /position \d+/.exec(reasonOf(cause)) ?? []
    throw new CliError('TRANSFERS_UNUSABLE', { detail: `that is no JSON${position === '' ? '' : `, from ${position} on`}`, cause })
  }
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
  } catch (cause) {
    if (cause instanceof CliError) throw cause
    throw new CliError('FILE_UNUSABLE', { detail: `${name} cannot be read (${reasonOf(cause)}): check the path and who may read it`, cause })
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
