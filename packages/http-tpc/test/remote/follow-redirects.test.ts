/** Where a redirect leads, and what goes along. */
import t from 'tap'

import { followRedirects, isRedirect, nextHop } from '../../src/remote/follow-redirects.ts'

const headers = [['Authorization', 'T'], ['cookie', 'c'], ['X-Mine', '1']] as const
const hop = { url: new URL('https://door.example.org/dir/f?x=1'), headers }

void t.test('[TPC-Redirect] credentials stay with host, port and scheme', async t => {
  for (const location of ['/g', 'g', '?y', 'https://door.example.org:443/g', 'davs://door.example.org/g', '//door.example.org/g']) {
    t.equal(nextHop(hop, location).headers, headers, location)
  }
  for (const location of ['https://pool.example.org/g', 'https://door.example.org:8443/g', 'http://door.example.org/g', 'dav://door.example.org/g', '//pool.example.org/g']) {
    t.strictSame(nextHop(hop, location).headers, [['X-Mine', '1']], location)
  }
  t.equal(nextHop(hop, 'g').url.href, 'https://door.example.org/dir/g')
})

void t.test('what leads nowhere, or to what is no file of ours', async t => {
  for (const location of [undefined, 'ftp://x/f', 'file:///etc/passwd', 'http://', 'javascript:1', 'http://u:p@x/f']) {
    t.throws(() => nextHop(hop, location), { code: 'REMOTE_INVALID', status: 502 }, String(location))
  }
})

void t.test('a PUT does not become a GET', async t => {
  t.strictSame([300, 301, 302, 303, 304, 307, 308].map(status => isRedirect(status, 'PUT')), [true, true, true, false, false, true, true])
  t.ok(isRedirect(303, 'GET'))
})

void t.test('so many and no more', async t => {
  let asked = 0
  const circle = async (): Promise<{ kind: 'redirect', location: string }> => { asked++; return { kind: 'redirect', location: '/f' } }
  await t.rejects(followRedirects(hop, 2, circle), { code: 'REDIRECTS_EXCEEDED', message: 'the remote side redirected too often: https://door.example.org/dir/f, more than 2 times' })
  t.equal(asked, 3)
})
