/** A real XRootD of Debian that speaks HTTP: HTTPS, third-party copy and fireflies, on ports and files of its own. */
import { join } from 'node:path'

import { openRegistry } from '@scitags/core'
import type { Certificates } from './certificates.ts'
import { makeCertificates } from './certificates.ts'
import { freePort, temporaryDirectory } from './temporary.ts'
import type { Teardown } from './temporary.ts'
import { markingTo, startXrootdProcess } from './xrootd-process.ts'
import type { XrootdProcess } from './xrootd-process.ts'

export interface Xrootd extends XrootdProcess {
  /** http, without a slash at the end. */
  readonly url: string
  /** The same over https; its certificate is that of `certificates`. */
  readonly secureUrl: string
  readonly certificates: Certificates
  /** Of xroot itself. */
  readonly xrootPort: number
}

export interface XrootdOptions {
  /** Where its fireflies go. */
  readonly fireflyPort: number
  /** Words before the command; without them it is that of this host. */
  readonly within?: readonly string[]
  /** More words of its command line. */
  readonly words?: readonly string[]
  /** More lines of its configuration. */
  readonly more?: readonly string[]
}

/** Resolves when it answers. */
export async function startXrootd (t: Teardown, { fireflyPort, within = [], words = [], more = [] }: XrootdOptions): Promise<Xrootd> {
  const [port, xrootPort] = [await freePort(), await freePort()]
  const certificates = await makeCertificates(join(await temporaryDirectory(t), 'tls'))
  const url = `http://127.0.0.1:${port}`
  const running = await startXrootdProcess(t, {
    configuration: home => [`xrd.port ${xrootPort}`, ...http(port), ...tls(home), ...markingTo(fireflyPort), ...mapping(home), ...more],
    answers: async () => await fetch(`${url}/`).then(async answer => await answer.text() !== '', () => false),
    files: { 'registry.json': await registryJson(), 'ca.pem': certificates.ca, 'host.pem': certificates.cert, 'host.key': certificates.key },
    env: home => ({ X509_CERT_DIR: home }),
    args: words,
    within
  })
  await running.makeDirectory('atlas')
  return { ...running, xrootPort, url, secureUrl: `https://localhost:${port}`, certificates }
}

/** Third-party copy is only loaded where TLS is configured; plain http goes on working on the same port. */
function http (port: number): readonly string[] {
  return [
    `xrd.protocol http:${port} libXrdHttp.so`,
    'http.exthandler xrdtpc libXrdHttpTPC.so',
    'http.listingdeny no',
    'http.selfhttps2http no',
    'xrootd.chksum max 2 adler32 crc32c md5',
    'xrootd.async off'
  ]
}

function tls (home: string): readonly string[] {
  return [
    `xrd.tls ${home}/host.pem ${home}/host.key`,
    `xrd.tlsca certfile ${home}/ca.pem`,
    `http.cafile ${home}/ca.pem`
  ]
}

function mapping (home: string): readonly string[] {
  return [
    `xrootd.pmark defsfile ${home}/registry.json`,
    'xrootd.pmark map2exp path /atlas atlas',
    'xrootd.pmark map2act atlas default default'
  ]
}

async function registryJson (): Promise<string> {
  const registry = await openRegistry({ source: 'embedded', refreshMinutes: 0, timeoutMs: 1000 })
  await registry.close()
  return JSON.stringify(registry.current.document)
}
