/** Finds where a tag is lost between a job and the network. */
import { claimFromCgi, claimFromQuery, explainNumber, isLabellable, isRootUrl, scitagFromNumber, tagOf } from '@scitags/core/wire'
import type { Registry } from '@scitags/core/wire'

import type { SubmittedFile } from './job.ts'

/** One line for each kind of loss, however many files it befalls. */
export function lostTags (files: readonly SubmittedFile[], registry: Registry): readonly string[] {
  return [...lostOnTheWay(files), ...doubtfulTags(files, registry)]
}

/** [FTS-Wire] Only a COPY between two HTTP storages is given the tag; other copies have what their URLs say. */
export function needsTagInUrls ({ sources, destinations }: Pick<SubmittedFile, 'sources' | 'destinations'>): boolean {
  return [...sources, ...destinations].some(url => !isHttpUrl(url))
}

function lostOnTheWay (files: readonly SubmittedFile[]): readonly string[] {
  const lost = new Map<string, { readonly first: number, files: number }>()
  for (const [index, file] of files.entries()) {
    const reason = lossOf(file)
    if (reason === undefined) continue
    const known = lost.get(reason)
    lost.set(reason, { first: known?.first ?? index, files: (known?.files ?? 0) + 1 })
  }
  return Array.from(lost, ([reason, { first, files: count }]) => `${count === 1 ? `files[${first}]` : `${count} files, the first of them files[${first}]`}: ${reason}`)
}

function lossOf (file: SubmittedFile): string | undefined {
  const { scitag, sources, destinations } = file
  const urls = [...sources, ...destinations]
  if (scitag === undefined || scitag === null) return undefined
  const other = urls.map(urlTag).find(tag => tag !== undefined && tag !== scitag)
  if (other !== undefined) return `a URL says scitag.flow=${other}, and the file another tag`
  if (!needsTagInUrls(file) || urls.every(url => urlTag(url) === scitag)) return undefined
  const carriesNone = urls.find(url => !isHttpUrl(url) && !isRootUrl(url))
  if (carriesNone !== undefined) return `${schemeOf(carriesNone)}:// has no place for a tag: such copies are not marked`
  return urls.every(isRootUrl)
    ? 'FTS gives the tag to no root:// copy: it must stand in both URLs, which `tagUrls` puts there'
    : 'between http and root:// FTS streams the data itself, without the tag: it must stand in both URLs, which `tagUrls` puts there'
}

function doubtfulTags (files: readonly SubmittedFile[], registry: Registry): readonly string[] {
  const tags = new Set(files.flatMap(({ scitag }) => scitag ?? []))
  return [...tags].flatMap(number => {
    const tag = scitagFromNumber(number)
    if (tag === undefined) return []
    const isMarkable = isLabellable(tagOf(tag))
    const { sentence, asTag } = explainNumber(number, registry)
    return [
      ...asTag?.isRegistered === true ? [] : [sentence],
      ...isMarkable ? [] : [`tag ${number} is of experiment ${tagOf(tag).experiment}: above 511 there is no flow label, so its packets are not marked`]
    ]
  })
}

function urlTag (url: string): number | undefined {
  const at = url.indexOf('?')
  if (at < 0) return undefined
  const claim = isRootUrl(url) ? claimFromCgi(url.slice(at + 1)) : claimFromQuery(url.slice(at + 1).replace(/#.*$/s, ''))
  return claim.kind === 'tag' ? claim.scitag : undefined
}

/** What the HTTP plugin of gfal2 serves. */
function isHttpUrl (url: string): boolean {
  return /^(https?|davs?|s3s?|gclouds?|swifts?):/i.test(url)
}

function schemeOf (url: string): string {
  return url.slice(0, url.indexOf(':')).toLowerCase()
}
