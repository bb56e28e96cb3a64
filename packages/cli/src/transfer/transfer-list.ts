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

/**
 * Lines of words or of JSON, blank ones and those that begin with # left out; or one submission as FTS takes it.
 * Throws {@link CliError} `TRANSFERS_UNUSABLE`.
 */
export async function readTransferList (source: ListSource): Promise<TransferList> {
  const name = source.file === '-' ? 'standard input' : source.file
  const gathering = gather(name, source)
  let number = 0
  let document: string | undefined
  for await (const raw of linesOf(source, name)) {
    const line = raw.trim()
    number++
    if (document !== undefined) document = `${document}\n${within(raw, document.length, name)}`
    else if (line === '' || line.startsWith('#')) continue
    else if (gathering.count === 0 && isOfDocument(line)) document = line
    else gathering.add(`${name}:${number}`, () => line.startsWith('{') ? fileOfObject(parsed(line), source) : fileOfWords(line, source))
  }
  return document === undefined ? { files: gathering.files(), params: undefined } : submissionIn(document, name, source)
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
  const { files, params = {}, ...rest } = parsed(text, name) as Readonly<Record<string, unknown>>
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

function parsed (text: string, place?: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    // The rest of its message is a piece of the text.
    const [position = ''] = /position \d+/.exec(reasonOf(cause)) ?? []
    throw new CliError('TRANSFERS_UNUSABLE', { detail: `${place === undefined ? '' : `${place}: `}that is no JSON${position === '' ? '' : `, from ${position} on`}`, cause })
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
