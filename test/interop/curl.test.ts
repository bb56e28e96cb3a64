/** curl against our storage server: every method, and the tag in the header and in the URL. */
import t from 'tap'

import { pattern } from '../support/content.ts'
import { needs } from '../support/peers.ts'
import type { RunResult } from '../support/run.ts'
import { startSite } from '../support/site.ts'
import type { Site } from '../support/site.ts'
import type { Teardown } from '../support/temporary.ts'
import { workplace } from '../support/workplace.ts'

const content = pattern(1_500_000)
const size = content.length

if (needs(t, 'curl')) {
  t.test('GET brings the file, and the header names its flow', async t => {
    const site = await siteWithFile(t)
    const { status, stdout } = await curl(t, '-H', 'SciTag: 206', '-o', 'fetched', '-w', '%{http_code} %{size_download}', `${site.url}/f`)
    t.equal(status, 0)
    t.equal(stdout, `200 ${size}`)
    t.match(await site.listener.ends(), [{ tag: { experiment: 3, activity: 14 }, application: 'http-get', source: { port: site.port } }])
  })

  t.test('GET with scitag.flow in the URL is named by it, and other keys of the query do not matter', async t => {
    const site = await siteWithFile(t)
    t.equal((await curl(t, '-o', 'fetched', '--fail', `${site.url}/f?oss.task=x&scitag.flow=144&authz=1`)).status, 0)
    t.match(await site.listener.ends(), [{ tag: { experiment: 2, activity: 16 } }])
  })

  t.test('a range of a file', async t => {
    const site = await siteWithFile(t)
    const { stdout } = await curl(t, '-r', '100-1099', '-D', '-', '-o', 'fetched', `${site.url}/f`)
    t.match(stdout, /^HTTP\/1\.1 206 /)
    t.match(stdout, new RegExp(`content-range: bytes 100-1099/${size}\r`, 'i'))
    t.match((await curl(t, '-r', `${size}-`, '-o', 'fetched', '-w', '%{http_code}', `${site.url}/f`)).stdout, '416')
  })

  t.test('HEAD tells size and checksum, and marks nothing', async t => {
    const site = await siteWithFile(t)
    const { stdout } = await curl(t, '-I', '-H', 'SciTag: 206', '-H', 'Want-Digest: adler32', `${site.url}/f`)
    t.match(stdout, new RegExp(`content-length: ${size}\r`, 'i'))
    t.match(stdout, /digest: adler32=[0-9a-f]{8}\r/i)
    await site.close()
    t.equal(site.listener.fireflies.length, 0)
  })

  t.test('PUT, for which curl expects to be told to continue', async t => {
    const site = await startSite(t)
    const { stdout, stderr } = await curl(t, '-v', '-H', 'SciTag: 206', '-H', 'Expect: 100-continue', '-T', 'local', '-o', 'fetched', '-w', '%{http_code}', `${site.url}/new`)
    t.match(stderr, /< HTTP\/1\.1 100 Continue/)
    t.equal(stdout, '201')
    t.ok(content.equals(await site.read('new')))
    t.match(await site.listener.ends(), [{ tag: { experiment: 3, activity: 14 }, application: 'http-put', destination: { port: site.port } }])
  })

  t.test('PUT below a missing directory is refused before a byte of it is sent', async t => {
    const site = await startSite(t)
    const { stdout } = await curl(t, '-H', 'Expect: 100-continue', '--expect100-timeout', '5', '-T', 'local', '-w', '%{http_code} %{size_upload}', `${site.url}/no/such/file`)
    t.match(stdout, /409 0$/)
  })

  t.test('COPY pull and push', async t => {
    const [active, passive] = [await siteWithFile(t), await startSite(t)]
    const pulled = await curl(t, '-X', 'COPY', '-H', `Source: ${active.url}/f`, '-H', 'SciTag: 206', `${passive.url}/pulled`)
    t.match(pulled.stdout, /success: Created$/m)
    t.ok(content.equals(await passive.read('pulled')))
    const pushed = await curl(t, '-X', 'COPY', '-H', `Destination: ${passive.url}/pushed`, '-H', 'SciTag: 206', `${active.url}/f`)
    t.match(pushed.stdout, /success: Created$/m)
    t.ok(content.equals(await passive.read('pushed')))
    t.match(await passive.listener.ends(), [{ application: 'http-put' }])
    t.match(await active.listener.ends(), [{ application: 'http-get' }])
  })

  t.test('a COPY that cannot begin says why, in one line and with a status', async t => {
    const [active, passive] = [await startSite(t), await startSite(t)]
    const { stdout } = await curl(t, '-X', 'COPY', '-H', `Source: ${passive.url}/none`, '-w', '%{http_code}', `${active.url}/f`)
    t.match(stdout, /^failure: .+\n?404$/)
  })

  t.test('OPTIONS, MKCOL, PROPFIND and DELETE', async t => {
    const site = await siteWithFile(t)
    const status = async (...args: string[]): Promise<string> => (await curl(t, '-o', 'body', '-w', '%{http_code}', ...args)).stdout
    t.match((await curl(t, '-X', 'OPTIONS', '-D', '-', `${site.url}/`)).stdout, /dav: 1/i)
    t.equal(await status('-X', 'MKCOL', `${site.url}/d`), '201')
    t.equal(await status('-X', 'MKCOL', `${site.url}/d`), '405')
    t.match((await curl(t, '-X', 'PROPFIND', '-H', 'Depth: 1', `${site.url}/`)).stdout, new RegExp(`getcontentlength>${size}<`))
    t.equal(await status('-X', 'DELETE', `${site.url}/f`), '204')
    t.equal(await status(`${site.url}/f`), '404')
  })
}

/** In a directory of its own; `-T local` sends the content. */
async function curl (t: Teardown, ...args: string[]): Promise<RunResult> {
  return await (await workplace(t, content)).run('curl', '-sS', '--max-time', '15', ...args)
}

async function siteWithFile (t: Teardown): Promise<Site> {
  const site = await startSite(t)
  await site.write('f', content)
  return site
}
