/** Who takes part in the xroot benches: XRootD of Debian, and a site of ours that speaks xroot; each serves the same files. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { link, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { findPeer, peer } from '../test/support/peers.ts'
import { greets } from '../test/support/root-server.ts'
import { startServing } from '../test/support/serving.ts'
import { freePort, temporaryDirectory } from '../test/support/temporary.ts'
import { until } from '../test/support/until.ts'
import { startXrootd } from '../test/support/xrootd.ts'
import { fileBytes } from './contest.ts'
import { memory, writeRandom } from './field.ts'
import { bench } from './teardown.ts'

export interface XrootServer {
  /** As a contender. */
  readonly name: string
  readonly port: number
  /** root, without a slash at the end; the name of a file comes behind two. */
  readonly url: string
  readonly pid: number
  /** Where its files are. */
  readonly root: string
}

export interface XrootServerOptions {
  /** Behind the name. */
  readonly what?: string
  /** What it stands in front of; else its files are its own. */
  readonly origin?: XrootServer
  /** Processes of ours. */
  readonly workers?: number
  /** Whether ours tells about transfers. */
  readonly isMarked?: boolean
}

export interface XrootField {
  /** What is moved: everybody has `file`, `part`, which has a quarter of its size, and `small`. */
  readonly file: string
  xrootd (options?: XrootServerOptions): Promise<XrootServer>
  ours (options?: XrootServerOptions): Promise<XrootServer>
}

export const smallBytes = 4096

/** In the place of ours is then XRootD once more: what differs between the two is the noise of the bench. */
const isControl = process.env['SCITAGS_BENCH_CONTROL'] === '1'

/** Undefined where a peer is missing: that is said. All files lie in memory. */
export async function openXrootField (...peers: readonly string[]): Promise<XrootField | undefined> {
  const missing = ['xrootd', 'xrdcp', 'cmp', ...peers].filter(name => findPeer(name) === undefined)
  if (missing.length > 0) {
    console.log(`left out: needs ${missing.join(', ')}`)
    return undefined
  }
  process.env['TMPDIR'] = memory
  const files = await temporaryDirectory(bench)
  for (const [name, bytes] of [['file', fileBytes], ['part', fileBytes / 4], ['small', smallBytes]] as const) await writeRandom(join(files, name), bytes)
  const xrootd = async ({ what, origin }: XrootServerOptions = {}): Promise<XrootServer> => await startTheirs(named('XRootD', what), files, origin)
  return {
    file: join(files, 'file'),
    xrootd,
    ours: async ({ what, ...options } = {}) => isControl ? await startTheirs(named('XRootD again', what), files, options.origin) : await startOurs(named('ours', what), files, options)
  }
}

function named (name: string, what: string | undefined): string {
  return what === undefined ? name : `${name}, ${what}`
}

async function startTheirs (name: string, files: string, origin: XrootServer | undefined): Promise<XrootServer> {
  const proxying = origin === undefined ? [] : ['ofs.osslib libXrdPss.so', `pss.origin 127.0.0.1:${origin.port}`]
  // The source of a copy compares the name that the client gives for the destination with the one that it has for its address: both are of IPv4.
  const { xrootPort, pid, root } = await startXrootd(bench, { fireflyPort: 9, words: ['-I', 'v4'], more: [`ofs.tpc pgm ${peer('xrdcp')} --server`, ...proxying] })
  if (origin === undefined) await share(files, root)
  return { name, port: xrootPort, url: `root://127.0.0.1:${xrootPort}`, pid, root }
}

async function startOurs (name: string, files: string, { origin, workers = 1, isMarked = true }: XrootServerOptions): Promise<XrootServer> {
  const root = join(await temporaryDirectory(bench), 'data')
  await mkdir(root)
  if (origin === undefined) await share(files, root)
  const collector = createSocket('udp4').bind(0, '127.0.0.1')
  await once(collector, 'listening')
  bench.teardown(() => { collector.close() })
  const port = await freePort()
  const proxy = origin === undefined ? '' : `, proxy: { origins: ['${origin.url}'] }`
  // The default scope leaves loopback out.
  const site = await startServing(bench, `workers: ${workers}
servers:
  - name: bench
    listen: ['127.0.0.1:0']
    data: ${root}
    xroot: { listen: ['127.0.0.1:${port}'], tpc: { allowTargets: ['127.0.0.0/8'] }${proxy} }
marking:
  scope: ${isMarked ? 'any' : 'remote'}
  registry: { source: embedded }
  fireflies: { collectors: ['127.0.0.1:${collector.address().port}'], toFarEnd: false }
`)
  let hasEnded = false
  void site.ended.then(() => { hasEnded = true })
  await until('the site speaks xroot', async () => {
    if (hasEnded) throw new Error(`the site has ended:\n${site.out()}${site.err()}`)
    return await greets(port)
  })
  return { name, port, url: `root://127.0.0.1:${port}`, pid: site.pid, root }
}

/** The same pages of memory are read by all. */
async function share (files: string, root: string): Promise<void> {
  for (const name of ['file', 'part', 'small']) await link(join(files, name), join(root, name))
}
