/** What a request says of its tag: the `SciTag` header, else `scitag.flow` in the URL. */
import type { IncomingHttpHeaders } from 'node:http'

import { claimFromQuery } from '@scitags/core/wire'
import type { Scitags, TagClaim } from '@scitags/core'

export interface RequestClaim {
  readonly claim: TagClaim
  /** Header and URL both name a tag, and not the same one; the header counts. */
  readonly isContradicted: boolean
}

/** [TPC-SciTag] the header counts before the URL. `target` is the request target as it came. */
export function claimOfRequest (scitags: Pick<Scitags, 'claim' | 'registry'>, headers: IncomingHttpHeaders, target: string): RequestClaim {
  const fromUrl = claimOfTarget(scitags, target)
  const claim = claimOfHeader(scitags, headers)
  if (claim.kind === 'absent') return { claim: fromUrl, isContradicted: false }
  return { claim, isContradicted: fromUrl.kind !== 'absent' && scitagOf(fromUrl) !== scitagOf(claim) }
}

/** What the `SciTag` header alone says; several of them count as one list. */
export function claimOfHeader (scitags: Pick<Scitags, 'claim'>, headers: IncomingHttpHeaders): TagClaim {
  const header = headers['scitag']
  return scitags.claim(Array.isArray(header) ? header.join(',') : header, 'header')
}

/** The number to pass on: 0 for an invalid claim, undefined for none. */
export function scitagOf (claim: TagClaim): number | undefined {
  return claim.kind === 'absent' ? undefined : claim.kind === 'tag' ? claim.scitag : 0
}

function claimOfTarget ({ registry }: Pick<Scitags, 'registry'>, target: string): TagClaim {
  const at = target.indexOf('?')
  return at < 0 ? { kind: 'absent' } : claimFromQuery(target.slice(at + 1), tag => registry.isRegistered(tag))
}
