/** Debian's xrootd as a server of root://, and as a proxy in front of another one. */
import { fireflyListener } from './firefly-listener.ts'
import { greets, urlsOf } from './root-server.ts'
import type { RootServer, RootServerOptions, RootTls } from './root-server.ts'
import { freePort } from './temporary.ts'
import type { Teardown } from './temporary.ts'
import { markingTo, startXrootdProcess } from './xrootd-process.ts'

export interface RealRootServerOptions extends RootServerOptions {
  /** What it starts for a third-party copy. */
  readonly copyProgram?: string
  /** Words before the command; without them it is that of this host. */
  readonly within?: readonly string[]
}

export async function startRealRootServer (t: Teardown, { copies = true, copyProgram = '/usr/bin/xrdcp --server', ...options }: RealRootServerOptions = {}): Promise<RootServer> {
  return await start(t, 'xrootd', options, [
    'xrootd.chksum max 2 adler32 crc32c md5',
    ...(copies ? [`ofs.tpc ttl 7 15 pgm ${copyProgram}`] : []),
    // What a client leaves behind goes at once where it asked for that, and only there.
    'ofs.persist manual hold 0'
  ])
}

/** Its files are those of the origin. */
export async function startRealRootProxy (t: Teardown, origin: RootServer, options: RootServerOptions = {}): Promise<RootServer> {
  const proxy = await start(t, `xrootd in front of ${origin.name}`, options, [
    'ofs.osslib libXrdPss.so',
    'ofs.ckslib * libXrdPss.so',
    // Otherwise a client that reads over several streams waits for ever (5.5.3).
    'xrootd.async off',
    `pss.origin ${origin.host}:${origin.port}`,
    // Asked of the origin; the proxy does not know how to ask for crc32c.
    'xrootd.chksum max 2 adler32 md5'
  ])
  const { root, read, write, makeDirectory } = origin
  return { ...proxy, root, read, write, makeDirectory }
}

async function start (t: Teardown, name: string, { tls, within = [] }: RealRootServerOptions, duties: readonly string[]): Promise<RootServer> {
  const [fireflies, port] = [await fireflyListener(t), await freePort()]
  const running = await startXrootdProcess(t, {
    configuration: home => [`xrd.port ${port}`, ...duties, ...markingTo(fireflies.port), ...(tls === undefined ? [] : security(home, tls))],
    answers: async () => await greets(port),
    files: tls === undefined ? {} : { 'ca.pem': tls.certificates.ca, 'host.pem': tls.certificates.cert, 'host.key': tls.certificates.key },
    // One name for each end: a source compares the name that the client gave with that of the address that comes.
    args: ['-I', 'v4'],
    env: () => ({ XRD_NETWORKSTACK: 'IPv4' }),
    within
  })
  return { ...running, ...urlsOf(port), name, fireflies }
}

function security (home: string, { requires }: RootTls): readonly string[] {
  return [
    `xrd.tls ${home}/host.pem ${home}/host.key`,
    `xrd.tlsca certfile ${home}/ca.pem`,
    `xrootd.tls capable ${requires === 'nothing' ? 'none' : requires}`
  ]
}
