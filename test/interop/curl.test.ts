/** curl against our storage server: every method, and the tag in the header and in the URL. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import t from 'tap'

import { adler32 } from '@scitags/storage'
import { makeCertificates } from '../support/certificates.ts'
import { content, tryInEachWay } from '../support/client-matrix.ts'
import type { Client, Operation } from '../support/client-matrix.ts'
import { inBothGenerations } from '../support/debian-13.ts'
import { needs } from '../support/peers.ts'
import type { RunResult } from '../support/run.ts'
import { startSite } from '../support/site.ts'
import type { Site, SiteOptions } from '../support/site.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import type { Teardown } from '../support/temporary.ts'
import { lineOf } from '../support/told-flow.ts'
import { workplace } from '../support/workplace.ts'

const size = content.length
const adler = adler32(content).toString(16).padStart(8, '0')
const md5 = createHash('md5').update(content).digest('base64')

const quietly = ['-sS', '--max-time', '60']
const client: Client = {
  trusting: ({ caFile }) => ({ args: ['--cacert', caFile] }),
  tagged: tag => ({ args: ['-H', `SciTag: ${tag}`] })
}

const operations: Record<string, Operation> = {
  GET: {
    told: ['source: 3/14 http-get source → client'],
    async act ({ t, source, here, answer }) {
      t.equal(await answer('curl', ...quietly, '-o', here.fetched, '-w', '%{http_code} %{size_download}', `${source.url}/f`), `200 ${size}`)
      t.ok(content.equals(await here.readFetched()))
    }
  },
  'GET of a range': {
    told: ['source: 3/14 http-get source → client'],
    bytes: 700_000,
    async act ({ t, source, here, answer }) {
      const heads = await answer('curl', ...quietly, '-r', '100-700099', '-D', '-', '-o', here.fetched, `${source.url}/f`)
      t.match(heads, /^HTTP\/1\.1 206 /)
      t.match(heads, new RegExp(`content-range: bytes 100-700099/${size}\r`, 'i'))
      t.ok(content.subarray(100, 700_100).equals(await here.readFetched()))
    }
  },
  'GET of two ranges': {
    told: ['source: 3/14 http-get source → client'],
    bytes: 700_000,
    async act ({ t, source, here, answer }) {
      t.match(await answer('curl', ...quietly, '-r', '0-499999,1000000-1199999', '-D', '-', '-o', here.fetched, `${source.url}/f`), /^HTTP\/1\.1 206 .*content-type: multipart\/byteranges/is)
      const parts = await here.readFetched()
      t.ok(parts.includes(content.subarray(0, 500_000)) && parts.includes(content.subarray(1_000_000, 1_200_000)))
    }
  },
  'GET of a range that is not there': {
    async act ({ t, source, here, answer }) {
      t.equal(await answer('curl', ...quietly, '-r', `${size}-`, '-o', here.fetched, '-w', '%{http_code}', `${source.url}/f`), '416')
    }
  },
  'HEAD tells size and checksums, and moves nothing': {
    async act ({ t, source, answer }) {
      const heads = await answer('curl', ...quietly, '-I', '-H', 'Want-Digest: adler32,md5', `${source.url}/f`)
      t.match(heads, new RegExp(`content-length: ${size}\r`, 'i'))
      t.match(heads, new RegExp(`digest: .*adler32=${adler}`, 'i'))
      t.ok(heads.includes(`md5=${md5}`))
    }
  },
  'PUT, for which curl expects to be told to continue': {
    told: ['destination: 3/14 http-put client → destination'],
    async act ({ t, destination, here, run }) {
      const { stdout, stderr } = await run('curl', [...quietly, '-v', '-H', 'Expect: 100-continue', '-T', here.local, '-o', here.fetched, '-w', '%{http_code}', `${destination.url}/new`])
      t.match(stderr, /< HTTP\/1\.1 100 Continue/)
      t.equal(stdout, '201')
      t.ok(content.equals(await destination.read('new')))
    }
  },
  'PUT of a size that is not known before': {
    told: ['destination: 3/14 http-put client → destination'],
    async act ({ t, destination, run }) {
      const { stdout } = await run('curl', [...quietly, '-T', '-', '-w', '%{http_code}', `${destination.url}/new`], { input: content })
      t.match(stdout, /201$/)
      t.ok(content.equals(await destination.read('new')))
    }
  },
  'PUT with a checksum that is right': {
    told: ['destination: 3/14 http-put client → destination'],
    async act ({ t, destination, here, answer }) {
      t.match(await answer('curl', ...quietly, '-H', `Digest: adler32=${adler}`, '-T', here.local, '-w', '%{http_code}', `${destination.url}/new`), /201$/)
      t.ok(content.equals(await destination.read('new')))
    }
  },
  'PUT with a checksum that is wrong': {
    told: ['destination: 3/14 http-put client → destination'],
    async act ({ t, destination, here, answer }) {
      t.match(await answer('curl', ...quietly, '-H', 'Digest: adler32=00000001', '-T', here.local, '-w', '%{http_code}', `${destination.url}/new`), /412$/)
      t.strictSame(await destination.files(), [])
    }
  },
  'PUT below a missing directory is refused before a byte of it is sent': {
    async act ({ t, destination, here, answer }) {
      t.match(await answer('curl', ...quietly, '-H', 'Expect: 100-continue', '--expect100-timeout', '30', '-T', here.local, '-w', '%{http_code} %{size_upload}', `${destination.url}/no/such/file`), /409 0$/)
    }
  },
  'COPY, the destination pulls': {
    told: ['destination: 3/14 http-put source → client'],
    async act ({ t, source, destination, answer }) {
      t.match(await answer('curl', ...quietly, '-X', 'COPY', '-H', `Source: ${source.url}/f`, `${destination.url}/copied`), /success: Created$/m)
      t.ok(content.equals(await destination.read('copied')))
    }
  },
  'COPY, the source pushes': {
    told: ['source: 3/14 http-get client → destination'],
    async act ({ t, source, destination, answer }) {
      t.match(await answer('curl', ...quietly, '-X', 'COPY', '-H', `Destination: ${destination.url}/copied`, `${source.url}/f`), /success: Created$/m)
      t.ok(content.equals(await destination.read('copied')))
    }
  },
  'COPY that cannot begin says why, in one line and with a status': {
    async act ({ t, source, destination, answer }) {
      t.match(await answer('curl', ...quietly, '-X', 'COPY', '-H', `Source: ${source.url}/none`, '-w', '%{http_code}', `${destination.url}/f`), /^failure: .+\n?404$/)
    }
  },
  'OPTIONS, MKCOL, PROPFIND, MOVE and DELETE': {
    async act ({ t, source, here, answer }) {
      const status = async (method: string, url: string, ...args: string[]): Promise<string> => await answer('curl', ...quietly, '-X', method, '-o', here.fetched, '-w', '%{http_code}', ...args, url)
      t.match(await answer('curl', ...quietly, '-X', 'OPTIONS', '-D', '-', `${source.url}/`), /dav: 1/i)
      t.equal(await status('MKCOL', `${source.url}/d`), '201')
      t.equal(await status('MKCOL', `${source.url}/d`), '405')
      t.equal(await status('MOVE', `${source.url}/f`, '-H', `Destination: ${source.url}/d/g`), '201')
      t.match(await answer('curl', ...quietly, '-X', 'PROPFIND', '-H', 'Depth: 1', `${source.url}/d`), new RegExp(`getcontentlength>${size}<`))
      t.equal(await status('DELETE', `${source.url}/d/g`), '204')
      t.equal(await status('GET', `${source.url}/d/g`), '404')
    }
  }
}

if (needs(t, 'curl', 'openssl')) {
  await inBothGenerations(t, async (t, within) => { await tryInEachWay(t, { ...client, within }, operations) })

  t.test('scitag.flow in the URL names the flow, and other keys of the query do not matter', async t => {
    const site = await siteWithFile(t)
    t.equal((await curl(t, '-o', 'fetched', '--fail', `${site.url}/f?oss.task=x&scitag.flow=144&authz=1`)).status, 0)
    t.match(await site.listener.ends(), [{ tag: { experiment: 2, activity: 16 } }])
  })

  t.test('HTTP/2, where the server that has our handlers offers it: GET, PUT and COPY, tagged', async t => {
    const certificates = await makeCertificates(join(await temporaryDirectory(t), 'tls'))
    const passive = await siteWithFile(t)
    const site = await startSite(t, { certificates, host: 'localhost', http2: true })
    const secure = ['--http2', '--cacert', certificates.caFile, '-H', 'SciTag: 206', '-w', '%{http_version} %{http_code}']
    t.match((await curl(t, ...secure, '-T', 'local', `${site.url}/new`)).stdout, /2 201$/)
    t.ok(content.equals(await site.read('new')))
    t.equal((await curl(t, ...secure, '-o', 'fetched', `${site.url}/new`)).stdout, '2 200')
    t.match((await curl(t, ...secure, '-X', 'COPY', '-H', `Source: ${passive.url}/f`, `${site.url}/copied`)).stdout, /success: Created\n?2 202$/)
    t.ok(content.equals(await site.read('copied')))
    t.strictSame((await site.told()).map(flow => lineOf(flow, { site: site.port, passive: passive.port })),
      ['3/14 http-put client → site', '3/14 http-get site → client', '3/14 http-put passive → client'])
  })

  t.test('a server without HTTP/2 is asked for it, and both go on with HTTP/1.1', async t => {
    const certificates = await makeCertificates(join(await temporaryDirectory(t), 'tls'))
    const site = await siteWithFile(t, { certificates, host: 'localhost' })
    t.equal((await curl(t, '--http2', '--cacert', certificates.caFile, '-o', 'fetched', '-w', '%{http_version} %{http_code}', `${site.url}/f`)).stdout, '1.1 200')
  })
}

/** In a directory of its own; `-T local` sends the content. */
async function curl (t: Teardown, ...args: string[]): Promise<RunResult> {
  return await (await workplace(t, content)).run('curl', ...quietly, ...args)
}

async function siteWithFile (t: Teardown, options: SiteOptions = {}): Promise<Site> {
  const site = await startSite(t, options)
  await site.write('f', content)
  return site
}
