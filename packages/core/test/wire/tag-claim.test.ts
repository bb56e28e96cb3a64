import t from 'tap'

import { claimFromCgi, claimFromQuery, claimFromText, explainInvalid } from '../../src/wire/tag-claim.ts'
import { locationWithTag, urlWithTag } from '../../src/wire/tagged-url.ts'
import { registryOf } from '../../src/wire/registry.ts'
import { snapshot } from '../../src/registry/snapshot.ts'
import type { FlowTag, TagClaim } from '../../src/types.ts'
import { flowLabelVectors } from './vectors.ts'

const registry = registryOf(snapshot)
const isRegistered = (tag: FlowTag): boolean => registry.isRegistered(tag)
const cms = { kind: 'tag', scitag: 206, tag: { experiment: 3, activity: 14 } }

t.test('[FL-CLAIM] no text is no claim', async t => {
  t.same(claimFromText(undefined, 'header'), { kind: 'absent' })
})

t.test('[FL-CLAIM] one to five digits, trimmed, are a tag', async t => {
  for (const raw of ['206', ' 206', '206\t', '00206']) t.same(claimFromText(raw, 'header'), { ...cms, from: 'header' }, JSON.stringify(raw))
})

t.test('[FL-CLAIM] every known number is a tag or is not', async t => {
  for (const { scitag, valid } of flowLabelVectors().tags) t.equal(claimFromText(String(scitag), 'cgi').kind, valid ? 'tag' : 'invalid', String(scitag))
})

t.test('[FL-CLAIM] anything else given as a tag is invalid, and kept as it came', async t => {
  for (const raw of ['', ' ', 'abc', '206;x', '0x41', '+206', '-5', '206.0', '2 06', '٢٠٦', '000206', '1e3']) {
    t.same(claimFromText(raw, 'url'), { kind: 'invalid', raw, from: 'url' }, JSON.stringify(raw))
  }
})

t.test('[FL-CLAIM] what is kept of a long text is bounded', async t => {
  t.match(claimFromText('9'.repeat(100_000), 'header'), { kind: 'invalid', raw: '9'.repeat(64) })
})

t.test('[FL-CLAIM] equal values of a repeated header are one, different ones are invalid', async t => {
  t.match(claimFromText('206, 206', 'header'), cms)
  t.match(claimFromText('206,206,206', 'header'), cms)
  t.same(claimFromText('206, 144', 'header'), { kind: 'invalid', raw: '206, 144', from: 'header' })
  t.match(claimFromText('206, ', 'header'), { kind: 'invalid' })
})

t.test('[FL-CLAIM] only headers repeat with commas', async t => {
  t.match(claimFromText('206,206', 'url'), { kind: 'invalid' })
  t.match(claimFromText('206,206', 'cgi'), { kind: 'invalid' })
})

t.test('[FL-TRAP] a flow label of a registered pair is recognised, whatever its entropy', async t => {
  for (const raw of ['196664', '196665', '983355', ' 196664 ', '196664, 196664']) {
    t.match(claimFromText(raw, 'header', isRegistered), { kind: 'invalid', raw, looksLike: { experiment: 3, activity: 14 } }, raw)
  }
})

t.test('[FL-TRAP] other numbers look like nothing', async t => {
  for (const raw of ['524030', '0', '64', '1048576', '9999999', '01966640']) t.notOk('looksLike' in claimFromText(raw, 'header', isRegistered), raw)
  t.notOk('looksLike' in claimFromText('196664', 'header'), 'without a registry')
})

t.test('[FL-CLAIM] a query is searched for the exact key, and the first one wins', async t => {
  const found: readonly (readonly [query: string, expected: object])[] = [
    ['scitag.flow=206', cms],
    ['?scitag.flow=206', cms],
    ['a=b&scitag.flow=206&c=d', cms],
    ['scitag.flow=206&scitag.flow=144', cms],
    ['scitag.flow=x&scitag.flow=206', { kind: 'invalid', raw: 'x' }],
    ['scitag%2Eflow=%32%306', cms],
    ['scitag.flow=%20206', cms],
    ['scitag.flow', { kind: 'invalid', raw: '' }],
    ['scitag.flow=206=1', { kind: 'invalid', raw: '206=1' }],
    ['scitag.flow=%zz', { kind: 'invalid', raw: '%zz' }],
    ['%zz=1&scitag.flow=206', cms],
    ['%C3=1&scitag.flow=206', cms],
    ['xscitag.flow=206', { kind: 'absent' }],
    ['SciTag.flow=206', { kind: 'absent' }],
    ['authz=scitag.flow', { kind: 'absent' }],
    ['', { kind: 'absent' }]
  ]
  for (const [query, expected] of found) t.match(claimFromQuery(query), expected, query)
  t.match(claimFromQuery('scitag.flow=206'), { from: 'url' })
})

t.test('[FL-CLAIM] the opaque part of an xroot path is taken verbatim', async t => {
  t.match(claimFromCgi('&xrd.x=1&scitag.flow=206'), { ...cms, from: 'cgi' })
  t.match(claimFromCgi('scitag.flow=%32%306'), { kind: 'invalid', raw: '%32%306' })
  t.match(claimFromCgi('scitag%2Eflow=206'), { kind: 'absent' })
})

t.test('[FL-TRAP] a claim from a URL or CGI is compared with labels as one from a header is', async t => {
  t.match(claimFromQuery('scitag.flow=196664', isRegistered), { kind: 'invalid', looksLike: { experiment: 3, activity: 14 } })
  t.match(claimFromCgi('scitag.flow=196664', isRegistered), { kind: 'invalid', looksLike: { experiment: 3, activity: 14 } })
})

t.test('an invalid claim is explained in a sentence', async t => {
  const explain = (raw: string): string => explainInvalid(claimFromText(raw, 'header', isRegistered) as TagClaim & { kind: 'invalid' }, tag => registry.nameOf(tag))
  t.equal(explain('196664'), '196664 is the flow label of cms/Analysis Input; its tag is 206')
  t.equal(explain('196664, 196664'), '196664 is the flow label of cms/Analysis Input; its tag is 206')
  t.equal(explain('a\u001Bb'), '"a\\u001bb" is no tag: a decimal number 65…65535 is')
})

t.test('a tag is put into a URL in place of another, where no signature is in the way', async t => {
  const cases: readonly (readonly [string, string])[] = [
    ['https://a.example.org/x', 'https://a.example.org/x?scitag.flow=206'],
    ['davs://a.example.org/x?b=%20&scitag%2Eflow=70#top', 'davs://a.example.org/x?b=%20&scitag.flow=206#top'],
    ['https://a.example.org/x?Signature=abc', 'https://a.example.org/x?Signature=abc'],
    ['/x', '/x?scitag.flow=206'],
    ['root://a.example.org//x?authz=a%20b&scitag.flow=70&flag', 'root://a.example.org//x?authz=a%20b&flag&scitag.flow=206'],
    ['xroots://a.example.org//x?scitag%2Eflow=70#y', 'xroots://a.example.org//x?scitag%2Eflow=70#y&scitag.flow=206'],
    ['gsiftp://a.example.org/x', 'gsiftp://a.example.org/x']
  ]
  for (const [url, tagged] of cases) t.equal(urlWithTag(url, 206), tagged)
  t.equal(locationWithTag('root://a.example.org//x', 206), 'root://a.example.org//x', 'no redirect of HTTP leads there')
  t.equal(locationWithTag('#top', 206), '#top')
})
