/** What real clients have sent to XRootD, sent to us byte for byte: each answer means the same, or what is written here. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'

import { adler32 } from '@scitags/storage'
import { makeCertificates } from '../support/certificates.ts'
import { pattern } from '../support/content.ts'
import { exchangesOf, loggedRequestsOf } from '../support/recording.ts'
import type { RecordedExchange, RecordedRequest } from '../support/recording.ts'
import { startSite } from '../support/site.ts'
import type { Site } from '../support/site.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import { WireClient } from '../support/wire-client.ts'
import type { WireAnswer } from '../support/wire-client.ts'

/** Compiled, this file lies in `dist`. */
const folder = new URL('../../../test/vectors/client-headers/', import.meta.url)
/** Size of the file that the relay has seen moved. */
const content = pattern(1_048_576)

/** Of two servers, the one that has the file. */
const sourcePorts = [14080, 14443, 11082]

/** These clients gave up before they sent anything: gfal2 2.21 does not know `--scitag`, and Debian's xrdcp no http. */
const nothingSent = ['gfal2213-scitag-option', 'xrdclhttp553-get', 'xrdclhttp553-put']

/** XRootD without macaroons knows no POST and says 501; here 405 names what there is. gfal2 goes on after either. */
const noMacaroons = '405'

/** With XRootD as it issued macaroons. Nothing is said of its answers, so here is what gfal2 needs for its next step. */
const logged: Readonly<Record<string, readonly string[]>> = {
  'gfal2232-macaroon-pull-x12m': [
    `POST ${noMacaroons}`, 'PROPFIND 207', `HEAD 200, ${content.length} bytes, digest`, `HEAD 200, ${content.length} bytes`, `GET 200, ${content.length} bytes`
  ],
  'gfal2232-macaroon-pull-x13m': [
    `POST ${noMacaroons}`, 'PROPFIND 404', 'HEAD 404', 'PROPFIND 404', 'HEAD 404', 'PROPFIND 404', 'HEAD 404',
    `POST ${noMacaroons}`, 'COPY 2xx, success: Created', `HEAD 200, ${content.length} bytes, digest`
  ],
  'gfal2232-macaroon-push-x12m': [
    `POST ${noMacaroons}`, 'PROPFIND 207', `HEAD 200, ${content.length} bytes, digest`, 'COPY 2xx, success: Created'
  ],
  'gfal2232-macaroon-push-x13m': [
    `POST ${noMacaroons}`, 'PROPFIND 404', 'HEAD 404', 'PROPFIND 404', 'HEAD 404', 'PROPFIND 404', 'HEAD 404',
    `POST ${noMacaroons}`, 'PUT 2xx', 'HEAD 200, 151344 bytes, digest'
  ]
}

const certificates = await makeCertificates(join(await temporaryDirectory(t), 'tls'))

for (const name of (await readdir(folder)).map(file => file.replace('.txt', '')).sort()) {
  t.test(name, async t => {
    const recording = await readFile(new URL(`${name}.txt`, folder), 'utf8')
    const requests = name in logged ? loggedRequestsOf(recording) : exchangesOf(recording)
    if (nothingSent.includes(name)) {
      t.strictSame(requests, [])
      return
    }
    const expected = logged[name] ?? exchangesOf(recording).map(recorded => `${recorded.method} ${meaningOfRecorded(recorded)}`)
    t.ok(expected.length > 0)
    t.strictSame(await replay(t, requests), expected)
  })
}

/** One connection for each request; resolves to what was asked and what the answer means. */
async function replay (t: Test, requests: readonly RecordedRequest[]): Promise<readonly string[]> {
  const options = requests[0]?.isSecure === true ? { certificates, host: 'localhost' } : {}
  const [source, destination] = [await startSite(t, options), await startSite(t, options)]
  await Promise.all(['f1m', 'private-file'].map(async name => { await source.write(name, content) }))
  const siteOf = (port: string | number): Site => sourcePorts.includes(Number(port)) ? source : destination
  const here = (text: string): string => text
    .replace(/https?:\/\/(?:127\.0\.0\.1|localhost):(\d+)/g, (_, port: string) => siteOf(port).url)
    .replace(/^(?:127\.0\.0\.1|localhost):(\d+)$/, (_, port: string) => `localhost:${siteOf(port).port}`)

  const lines: string[] = []
  for (const request of requests) {
    const { port } = siteOf(request.port)
    const client = request.isSecure ? await WireClient.openSecure(port, certificates.ca) : await WireClient.open(port)
    const headers = request.headers.map(([field, value]) => [field, here(value)] as const)
    lines.push(`${request.method} ${meaningOfAnswer(request.method, await client.exchange(request.method, request.target, headers, bodyOf(request)))}`)
    await client.close()
  }
  return lines
}

/** Where it was not recorded, its length was. */
function bodyOf ({ method, headers, text }: RecordedRequest): Uint8Array | undefined {
  const length = Number(new Map(headers).get('Content-Length') ?? 0)
  return method === 'PUT' ? content.subarray(0, length) : text !== '' ? Buffer.from(text) : length > 0 ? Buffer.from('{}'.padEnd(length)) : undefined
}

function meaningOfRecorded ({ method, status, answerHeaders, answerText }: RecordedExchange): string {
  if (method === 'POST' && status === 501) return noMacaroons
  return meaning(method, status, answerHeaders.get('content-length'), answerHeaders.has('digest'), answerText)
}

function meaningOfAnswer (method: string, { status, headers, body }: WireAnswer): string {
  const length = headers.get('content-length')
  const checksum = `adler32=${adler32(content.subarray(0, Number(length))).toString(16).padStart(8, '0')}`
  return meaning(method, status, length, headers.get('digest') === checksum, method === 'COPY' ? body.toString() : '')
}

/** Clients take any 2xx of a PUT, MKCOL or COPY for the same; of a COPY the last line counts. */
function meaning (method: string, status: number, length: string | undefined, digest: boolean, text: string): string {
  const isAction = ['PUT', 'MKCOL', 'COPY'].includes(method) && status >= 200 && status < 300
  return [
    isAction ? '2xx' : String(status),
    ...['GET', 'HEAD'].includes(method) && status === 200 ? [`${length ?? 'no'} bytes`] : [],
    ...digest ? ['digest'] : [],
    ...isAction && method === 'COPY' ? [text.trim().split('\n').at(-1)] : []
  ].join(', ')
}
