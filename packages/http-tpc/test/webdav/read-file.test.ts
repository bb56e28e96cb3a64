/** Several ranges in one answer, and directories as a person and a program see them. */
import t from 'tap'

import { pattern, storageSite } from '../storage-site.ts'

void t.test('several ranges come as parts, in the order asked for, with the right length', async t => {
  const site = await storageSite(t)
  const content = pattern(300_000)
  await site.put('/f', content)
  const answer = await fetch(`${site.url}/f`, { headers: { Range: 'bytes=10-19,200000-279999,-5', SciTag: '206' } })
  t.equal(answer.status, 206)
  const [, boundary = ''] = /^multipart\/byteranges; boundary=(\S+)$/.exec(answer.headers.get('content-type') ?? '') ?? []
  const body = Buffer.from(await answer.arrayBuffer())
  t.equal(body.length, Number(answer.headers.get('content-length')))
  const expected = [[10, 19], [200_000, 279_999], [299_995, 299_999]] as const
  let at = 0
  for (const [first, last] of expected) {
    const head = `\r\n--${boundary}\r\nContent-Type: application/octet-stream\r\nContent-Range: bytes ${first}-${last}/300000\r\n\r\n`
    t.equal(body.toString('latin1', at, at + head.length), head)
    at += head.length
    t.ok(body.subarray(at, at + last - first + 1).equals(content.subarray(first, last + 1)))
    at += last - first + 1
  }
  t.equal(body.toString('latin1', at), `\r\n--${boundary}--\r\n`)
  t.equal((await fetch(`${site.url}/f`, { headers: { Range: 'bytes=300000-,300001-' } })).status, 416)
  t.match(await site.flows(), [/^3\/14 send http-get/])
})

void t.test('a directory is a page for a browser, and names for everybody else', async t => {
  const site = await storageSite(t)
  await site.put('/d/b & <i>.root', '12345')
  await site.put('/d/a/f', 'x')
  for (const path of ['/d', '/d/']) {
    const page = await fetch(`${site.url}${path}`, { headers: { Accept: 'text/html,*/*' } })
    t.match([page.status, page.headers.get('content-type'), page.headers.get('x-content-type-options')], [200, 'text/html; charset=utf-8', 'nosniff'])
    t.match(page.headers.get('content-security-policy'), /default-src 'none'/)
    const text = await page.text()
    t.match(text, /<base href="\/d\/">/)
    t.match(text, /<a href="\.\.\/">[^]*<a href="\.\/a\/">a\/<\/a>[^]*<a href="\.\/b%20%26%20%3Ci%3E\.root">b &#38; &#60;i&#62;\.root<\/a><\/td><td>5</)
  }
  const names = await fetch(`${site.url}/d`)
  t.equal(await names.text(), 'a/\nb & <i>.root\n')
  const head = await fetch(`${site.url}/d`, { method: 'HEAD' })
  t.match([head.status, await head.text()], [200, ''])
  t.notMatch(await (await fetch(`${site.url}/`, { headers: { Accept: 'text/html' } })).text(), /scitags|href="\.\.\//, 'our own directory is not shown, and nothing is above the root')
})

void t.test('more entries than are put in order are all there', async t => {
  const site = await storageSite(t)
  for (let index = 0; index < 10_050; index++) await site.storage.makeDirectory(`/${index}`)
  const names = (await (await fetch(`${site.url}/`)).text()).trim().split('\n')
  t.equal(new Set(names).size, 10_050)
})
