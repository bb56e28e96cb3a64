/** Transfers as lines of a list: what a person writes, and objects of JSON. */
import { nearestName } from '@scitags/core/wire'
import type { FileRequest, Json } from '@scitags/fts-client'

import { CliError } from '../errors.ts'
import { pathOf } from './source-glob.ts'

export interface LineContext {
  /** What text behind `tag=` means. Throws {@link CliError}. */
  tagOf (text: string): number
  /** Of lines that have none. */
  readonly destination: string | undefined
}

/** `SOURCE DESTINATION [ALGORITHM:CHECKSUM] [BYTES] [tag=TAG]`, in this order or another, but for the tag, which is last. Throws {@link CliError} `TRANSFERS_UNUSABLE`. */
export function fileOfWords (line: string, { tagOf, destination }: LineContext): FileRequest {
  // A name of the registry may have blanks: the tag is all that follows.
  const [, head = '', tag] = /^(.*?)(?:(?<!\S)tag=(.*))?$/su.exec(line) ?? []
  if (tag?.includes('://') === true) throw unusable('tag=TAG has to be last, since names of tags may have blanks')
  const words = head.trim().split(/\s+/)
  const [source, named = destination, ...manyUrls] = words.filter(isUrl)
  const [checksum, ...manySums] = words.filter(word => checksumPattern.test(word))
  const [size, ...manySizes] = words.filter(word => sizePattern.test(word))
  const odd = words.find(word => !isUrl(word) && !checksumPattern.test(word) && !sizePattern.test(word)) ?? [...manyUrls, ...manySums, ...manySizes][0]
  if (odd !== undefined) throw unusable(`${bare(odd)} has no place in SOURCE DESTINATION [ALGORITHM:CHECKSUM] [BYTES] [tag=TAG]`)
  if (source === undefined || named === undefined) throw unusable(`${source === undefined ? 'the source' : 'the destination'} is missing`)
  return {
    sources: [source],
    destinations: [intoDirectory(source, named)],
    ...checksum !== undefined && { checksum },
    ...size !== undefined && { filesize: Number(size) },
    ...tag !== undefined && { scitag: tagOf(tag.trim()) }
  }
}

/** The names that FTS has for its parts, and short ones. What it says about their types is left to who takes the file. */
export function fileOfObject (value: unknown, { tagOf, destination }: LineContext): FileRequest {
  if (!isObject(value)) throw unusable('a file is an object with source and destination')
  const { source, sources = source, destination: to = destination, destinations = to, size, filesize = size, tag, scitag, ...rest } = value
  const unknown = Object.keys(rest).find(key => !restKeys.includes(key))
  if (unknown !== undefined) throw unusable(unknownKey(unknown))
  const [from, into] = [urlsOf(sources, 'source'), urlsOf(destinations, 'destination')]
  const whole = tag === undefined ? scitag : tagOf(tagText(tag))
  return {
    ...rest,
    sources: from,
    destinations: into.map(url => intoDirectory(from[0] ?? '', url)),
    ...filesize !== undefined && { filesize: filesize as number },
    ...whole !== undefined && { scitag: whole as number }
  }
}

/** Such a line again: words where they can say it all, else JSON. */
export function lineOf ({ sources: [source = '', ...replicas], destinations: [destination = '', ...copies], checksum, filesize, scitag, ...rest }: FileRequest): string {
  const isPlain = replicas.length + copies.length + Object.keys(rest).length === 0 && typeof scitag !== 'object' && [source, destination, checksum ?? ''].every(word => !/\s/.test(word))
  const [size, tag] = [filesize === undefined ? [] : [filesize], typeof scitag === 'number' ? [`tag=${scitag}`] : []]
  if (isPlain) return [source, destination, ...checksum === undefined ? [] : [checksum], ...size, ...tag].join(' ')
  return JSON.stringify({ sources: [source, ...replicas], destinations: [destination, ...copies], checksum, filesize, scitag, ...rest })
}

/** A destination that ends in a slash takes the name of the source. Throws {@link CliError} `TRANSFERS_UNUSABLE` where that has none. */
export function intoDirectory (source: string, destination: string): string {
  const [, path = '', query = ''] = /^([^?#]*)(.*)$/su.exec(destination) ?? []
  if (!path.endsWith('/')) return destination
  const name = pathOf(source).split('/').at(-1) ?? ''
  if (name === '') throw unusable(`${bare(source)} is a directory, and files are copied`)
  return `${path}${name}${query}`
}

/** Without what only its server should see. */
export function bare (url: string): string {
  return url.replace(/[?#].*$/su, '').replace(/\/\/[^/@]*@/u, '//')
}

const checksumPattern = /^[a-z][a-z0-9_-]*:[0-9a-f]+$/iu
const sizePattern = /^\d{1,15}$/u
const restKeys = ['checksum', 'metadata', 'staging_metadata', 'archive_metadata', 'activity', 'selection_strategy', 'source_tokens', 'destination_tokens']
const keys = ['source', 'sources', 'destination', 'destinations', 'size', 'filesize', 'tag', 'scitag', ...restKeys]

function isUrl (word: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//iu.test(word)
}

function isObject (value: unknown): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function urlsOf (value: unknown, name: string): readonly string[] {
  const urls: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (value === undefined || urls.length === 0) throw unusable(`the ${name} is missing`)
  return urls.map(url => {
    if (typeof url !== 'string' || !isUrl(url)) throw unusable(`the ${name} is no URL`)
    return url
  })
}

function tagText (tag: unknown): string {
  const { experiment, activity } = isObject(tag) ? tag : {}
  const words = isObject(tag) ? [experiment, activity] : [tag]
  if (!words.every(word => typeof word === 'string' || typeof word === 'number')) throw unusable('a tag is a number, or names as in "cms/Analysis Input"')
  return words.join('/')
}

function unknownKey (key: string): string {
  const nearest = nearestName(key, keys)
  return `unknown key '${key}'; ${nearest === undefined ? `known are ${keys.join(', ')}` : `did you mean '${nearest}'?`}`
}

function unusable (detail: string): CliError {
  return new CliError('TRANSFERS_UNUSABLE', { detail })
}
