/** Debian's xrootd with any configuration, for the tests of our client. */
import type { Certificates } from './certificates.ts'
import { greets } from './root-server.ts'
import { freePort } from './temporary.ts'
import type { Teardown } from './temporary.ts'
import { startXrootdProcess } from './xrootd-process.ts'
import type { XrootdProcess } from './xrootd-process.ts'

export interface XrootPeer extends XrootdProcess {
  readonly port: number
  /** Of a path that begins with a slash. */
  url (path: string): string
  secureUrl (path: string): string
}

export interface XrootPeerOptions {
  /** Further lines of the configuration. */
  readonly lines?: readonly string[]
  readonly tls?: { readonly certificates: Certificates, readonly capable: string }
}

export async function startXrootPeer (t: Teardown, { lines = [], tls }: XrootPeerOptions = {}): Promise<XrootPeer> {
  const port = await freePort()
  const running = await startXrootdProcess(t, {
    configuration: home => [
      `xrd.port ${port}`,
      'xrootd.chksum max 2 adler32 crc32c md5',
      'ofs.persist manual hold 0',
      ...tls === undefined ? [] : [`xrd.tls ${home}/host.pem ${home}/host.key`, `xrd.tlsca certfile ${home}/ca.pem`, `xrootd.tls capable ${tls.capable}`],
      ...lines
    ],
    answers: async () => await greets(port),
    files: tls === undefined ? {} : { 'ca.pem': tls.certificates.ca, 'host.pem': tls.certificates.cert, 'host.key': tls.certificates.key },
    args: ['-I', 'v4']
  })
  return { ...running, port, url: path => `root://localhost:${port}/${path}`, secureUrl: path => `roots://localhost:${port}/${path}` }
}
