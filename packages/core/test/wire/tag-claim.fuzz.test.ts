import t from 'tap'
import fc from 'fast-check'

import { claimFromCgi, claimFromQuery, claimFromText } from '../../src/wire/tag-claim.ts'
import type { TagClaim } from '../../src/types.ts'

const everything = (): boolean => true

function isSound (claim: TagClaim): boolean {
  switch (claim.kind) {
    case 'absent': return true
    case 'tag': return claim.scitag >= 65 && claim.scitag <= 65_535 && claim.scitag === claim.tag.experiment * 64 + claim.tag.activity
    case 'invalid': return claim.raw.length <= 64
  }
}

const queries = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.tuple(fc.constantFrom('scitag.flow', 'scitag%2eflow', 'x', '%'), fc.oneof(fc.integer().map(String), fc.string())).map(pair => pair.join('='))).map(pairs => pairs.join('&'))
)

t.test('any text becomes a claim without a throw', async () => {
  fc.assert(fc.property(fc.option(fc.oneof(fc.string({ unit: 'binary' }), fc.integer().map(String)), { nil: undefined }), fc.constantFrom('header', 'url', 'cgi'), (raw, from) => {
    const claim = claimFromText(raw, from, everything)
    return isSound(claim) && (claim.kind === 'absent') === (raw === undefined)
  }))
})

t.test('any query and any opaque part become a claim without a throw', async () => {
  fc.assert(fc.property(queries, query => isSound(claimFromQuery(query, everything)) && isSound(claimFromCgi(query, everything))))
})

t.test('every tag in the range is read back from each place where it may stand', async () => {
  fc.assert(fc.property(fc.integer({ min: 65, max: 65_535 }), number =>
    [claimFromText(String(number), 'header'), claimFromQuery(`scitag.flow=${number}`), claimFromCgi(`scitag.flow=${number}`)]
      .every(claim => claim.kind === 'tag' && claim.scitag === number)))
})
