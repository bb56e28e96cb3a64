/** Runs Debian's xrootd with a configuration of the test's, on files of its own, as the user that its package made. */
import { spawn } from 'node:child_process'
import { chmod, chown, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { isRoot, peer } from './peers.ts'
import { run, stop } from './run.ts'
import { temporaryDirectory } from './temporary.ts'
import type { Teardown } from './temporary.ts'
import { until } from './until.ts'

export interface XrootdProcess extends Files {
  readonly pid: number
  log (): Promise<string>
}

interface Files {
  /** Where they are. */
  readonly root: string
  /** Makes parents. */
  write (path: string, content: Uint8Array | string): Promise<void>
  read (path: string): Promise<Buffer>
  makeDirectory (path: string): Promise<void>
}

export interface XrootdProcessOptions {
  /** Lines of the configuration beside those that say where its files are; `home` is the directory of the configuration, and of `files`. */
  readonly configuration: (home: string) => readonly string[]
  /** Asked until it says so. */
  readonly answers: () => Promise<boolean>
  /** By name. Only the server may read them: keys are among them. */
  readonly files?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
  readonly env?: (home: string) => Readonly<Record<string, string>>
  /** Words before the command; without them it is that of this host. */
  readonly within?: readonly string[]
}

/** Makes a path that of the user that the server becomes. */
type Own = (path: string) => Promise<void>

/** Resolves when it answers. It refuses to run as root and becomes the user that its package made. */
export async function startXrootdProcess (t: Teardown, { configuration, answers, files = {}, args = [], env = () => ({}), within = [] }: XrootdProcessOptions): Promise<XrootdProcess> {
  const home = await temporaryDirectory(t)
  const own = isRoot ? await owningTo('xrootd', within) : async () => {}
  await fill(home, { 'xrootd.cfg': [...places(home), ...configuration(home), ''].join('\n'), ...files }, own)
  const logFile = join(home, 'run/xrootd.log')
  const [program = '', ...words] = [...within, 'xrootd', '-n', 'test', '-c', join(home, 'xrootd.cfg'), '-l', logFile, ...args, ...(isRoot ? ['-R', 'xrootd'] : [])]
  const child = spawn(peer(program), words, { cwd: join(home, 'run'), stdio: 'ignore', env: { ...process.env, ...env(home) } })
  const kill = (): void => { child.kill('SIGKILL') }
  // A test that runs out of time has no teardown.
  process.once('exit', kill)
  t.teardown(async () => {
    process.off('exit', kill)
    await stop(child)
  })
  const log = async (): Promise<string> => await readFile(join(home, 'run/test/xrootd.log'), 'utf8').catch(async () => await readFile(logFile, 'utf8').catch(() => ''))
  await until('XRootD answers', async () => {
    if (child.exitCode !== null) throw new Error(`XRootD ended:\n${await log()}`)
    return await answers()
  }).catch(async (cause: unknown) => { throw new Error(`XRootD does not answer:\n${await log()}`, { cause }) })
  return { ...filesIn(join(home, 'data'), own), pid: child.pid ?? 0, log }
}

/** Of fireflies about what a client tags. */
export function markingTo (fireflyPort: number): readonly string[] {
  return [
    // Loopback is local, and local peers are not marked unless all are.
    'xrootd.pmark domain any',
    `xrootd.pmark ffdest 127.0.0.1:${fireflyPort}`,
    'xrootd.pmark use firefly scitag'
  ]
}

function places (home: string): readonly string[] {
  return ['all.export /', `oss.localroot ${home}/data`, `all.adminpath ${home}/run`, `all.pidpath ${home}/run`]
}

async function fill (home: string, files: Readonly<Record<string, string>>, own: Own): Promise<void> {
  await chmod(home, 0o755)
  for (const name of ['data', 'run']) {
    await mkdir(join(home, name))
    await own(join(home, name))
  }
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(home, name), text, { mode: 0o400 })
    await own(join(home, name))
  }
}

function filesIn (root: string, own: Own): Files {
  const makeDirectory = async (directory: string): Promise<void> => {
    if (await mkdir(directory, { recursive: true }) === undefined) return
    for (let made = directory; made !== root; made = dirname(made)) await own(made)
  }
  return {
    root,
    makeDirectory: async path => { await makeDirectory(join(root, path)) },
    async write (path, content) {
      const file = join(root, path)
      await makeDirectory(dirname(file))
      await writeFile(file, content)
      await own(file)
    },
    read: async path => await readFile(join(root, path))
  }
}

async function owningTo (user: string, within: readonly string[]): Promise<Own> {
  const [uid = 0, gid = 0] = await Promise.all(['-u', '-g'].map(async which => {
    const [program = '', ...args] = [...within, 'id', which, user]
    const { status, stdout, said } = await run(program, args)
    if (status !== 0) throw new Error(`there is no user ${user}, which the package xrootd-server makes: ${said.trim()}`)
    return Number(stdout)
  }))
  return async path => { await chown(path, uid, gid) }
}
