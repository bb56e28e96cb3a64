/** A real XRootD of Debian: HTTP, HTTPS, third-party copy and fireflies, on ports and files of its own. */
import { spawn } from 'node:child_process'
import { chmod, chown, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { openRegistry } from '@scitags/core'
import type { Certificates } from './certificates.ts'
import { makeCertificates } from './certificates.ts'
import { isRoot, peer } from './peers.ts'
import { run, stop } from './run.ts'
import { freePort, temporaryDirectory } from './temporary.ts'
import type { Teardown } from './temporary.ts'
import { until } from './until.ts'

export interface Xrootd {
  /** http, without a slash at the end. */
  readonly url: string
  /** The same over https; its certificate is that of `certificates`. */
  readonly secureUrl: string
  readonly certificates: Certificates
  /** Of xroot itself. */
  readonly xrootPort: number
  readonly pid: number
  /** Where its files are. */
  readonly root: string
  write (path: string, content: Uint8Array): Promise<void>
  read (path: string): Promise<Buffer>
  log (): Promise<string>
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

interface Owner { readonly uid: number, readonly gid: number }

/** Resolves when it answers. It refuses to run as root and becomes the user that its package made. */
export async function startXrootd (t: Teardown, { fireflyPort, within = [], words = [], more = [] }: XrootdOptions): Promise<Xrootd> {
  const home = await temporaryDirectory(t)
  const [port, xrootPort] = [await freePort(), await freePort()]
  const certificates = await makeCertificates(join(home, 'tls'))
  await Promise.all(['data/atlas', 'run'].map(async name => await mkdir(join(home, name), { recursive: true })))
  await writeFile(join(home, 'registry.json'), await registryJson())
  await writeFile(join(home, 'xrootd.cfg'), `${configuration(home, { port, xrootPort, fireflyPort, certificates })}${more.join('\n')}\n`)
  const owner = isRoot ? await xrootdUser(within) : undefined
  if (owner !== undefined) await handOver(owner, home, [certificates.keyFile, 'data/atlas', 'data', 'run'])

  const logFile = join(home, 'run/xrootd.log')
  const [program = '', ...args] = [...within, 'xrootd', '-n', 'test', '-c', join(home, 'xrootd.cfg'), '-l', logFile, ...words, ...(isRoot ? ['-R', 'xrootd'] : [])]
  const child = spawn(peer(program), args,
    { cwd: join(home, 'run'), stdio: 'ignore', env: { ...process.env, X509_CERT_DIR: dirname(certificates.caFile) } })
  t.teardown(async () => { await stop(child) })
  const log = async (): Promise<string> => await readFile(join(home, 'run/test/xrootd.log'), 'utf8').catch(async () => await readFile(logFile, 'utf8').catch(() => ''))
  const url = `http://127.0.0.1:${port}`
  await until('XRootD answers', async () => {
    if (child.exitCode !== null) throw new Error(`XRootD ended:\n${await log()}`)
    return await fetch(`${url}/`).then(async answer => await answer.text() !== '', () => false)
  }).catch(async (cause: unknown) => { throw new Error(`XRootD does not answer:\n${await log()}`, { cause }) })
  return {
    url,
    secureUrl: `https://localhost:${port}`,
    certificates,
    xrootPort,
    pid: child.pid ?? 0,
    root: join(home, 'data'),
    log,
    async write (path, content) {
      const file = join(home, 'data', path)
      await writeFile(file, content)
      if (owner !== undefined) await chown(file, owner.uid, owner.gid)
    },
    read: async path => await readFile(join(home, 'data', path))
  }
}

/** Third-party copy is only loaded where TLS is configured; plain http goes on working on the same port. */
function configuration (home: string, { port, xrootPort, fireflyPort, certificates }: { port: number, xrootPort: number, fireflyPort: number, certificates: Certificates }): string {
  return [
    'all.export /',
    `oss.localroot ${home}/data`,
    `all.adminpath ${home}/run`,
    `all.pidpath ${home}/run`,
    `xrd.port ${xrootPort}`,
    `xrd.protocol http:${port} libXrdHttp.so`,
    'http.exthandler xrdtpc libXrdHttpTPC.so',
    'http.listingdeny no',
    'http.selfhttps2http no',
    'xrootd.chksum max 2 adler32 crc32c md5',
    'xrootd.async off',
    `xrd.tls ${certificates.certFile} ${certificates.keyFile}`,
    `xrd.tlsca certfile ${certificates.caFile}`,
    `http.cafile ${certificates.caFile}`,
    `xrootd.pmark defsfile ${home}/registry.json`,
    // Loopback is local, and local peers are not marked unless all are.
    'xrootd.pmark domain any',
    `xrootd.pmark ffdest 127.0.0.1:${fireflyPort}`,
    'xrootd.pmark use firefly scitag',
    'xrootd.pmark map2exp path /atlas atlas',
    'xrootd.pmark map2act atlas default default',
    ''
  ].join('\n')
}

async function registryJson (): Promise<string> {
  const registry = await openRegistry({ source: 'embedded', refreshMinutes: 0, timeoutMs: 1000 })
  await registry.close()
  return JSON.stringify(registry.current.document)
}

async function xrootdUser (within: readonly string[]): Promise<Owner> {
  const [uid, gid] = await Promise.all([idOfXrootd(within, '-u'), idOfXrootd(within, '-g')])
  return { uid, gid }
}

async function idOfXrootd (within: readonly string[], which: '-u' | '-g'): Promise<number> {
  const [program = '', ...args] = [...within, 'id', which, 'xrootd']
  const { status, stdout, said } = await run(program, args)
  if (status !== 0) throw new Error(`there is no user xrootd, which the package xrootd-server makes: ${said.trim()}`)
  return Number(stdout)
}

async function handOver ({ uid, gid }: Owner, home: string, names: readonly string[]): Promise<void> {
  await chmod(home, 0o755)
  await Promise.all(names.map(async name => await chown(name.startsWith('/') ? name : join(home, name), uid, gid)))
}
