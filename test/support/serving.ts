/** `scitags serve` as a process of its own, with a site file of the test's, and what it says. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { temporaryDirectory } from './temporary.ts'
import type { Teardown } from './temporary.ts'
import { until } from './until.ts'

/** Compiled, this file lies in `dist`. */
const main = fileURLToPath(new URL('../../../packages/cli/dist/src/main.js', import.meta.url))

export interface Serving {
  readonly pid: number
  /** The directory of the site file. */
  readonly home: string
  readonly out: () => string
  readonly err: () => string
  /** The lines of its log so far. */
  log (): readonly LogLine[]
  saw (pattern: RegExp): Promise<RegExpExecArray>
  rewrite (yaml: string): Promise<void>
  signal (name: NodeJS.Signals): void
  /** Exit code, or the signal it died of. */
  readonly ended: Promise<number | NodeJS.Signals | null>
}

export interface LogLine {
  readonly level: string
  readonly msg: string
  readonly pid: number
  /** Of the worker that says it, or that it is about. */
  readonly worker?: number
  readonly workerPid?: number
  readonly subject?: { readonly path?: string }
}

/** `files` are directories and files below the directory of the site file; `within` are words before the command, such as those of another network. */
export async function startServing (t: Teardown, yaml: string, files: Readonly<Record<string, string>> = {}, within: readonly string[] = []): Promise<Serving> {
  const home = await temporaryDirectory(t)
  const rewrite = async (text: string): Promise<void> => { await writeFile(join(home, 'scitags.yaml'), text) }
  await rewrite(yaml)
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(home, path, '..'), { recursive: true })
    await writeFile(join(home, path), content)
  }
  const [command = process.execPath, ...words] = [...within, process.execPath, main, 'serve']
  const child = spawn(command, words, { cwd: home, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text })
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals | null)
  const kill = (): void => { child.kill('SIGKILL') }
  // A test that runs out of time has no teardown.
  process.once('exit', kill)
  void ended.then(() => process.off('exit', kill))
  t.teardown(async () => {
    kill()
    await ended
  })
  return {
    pid: child.pid ?? 0,
    home,
    out: () => out,
    err: () => err,
    // The last line may be on its way.
    log: () => err.split('\n').slice(0, -1).filter(line => line.startsWith('{')).map(line => JSON.parse(line) as LogLine),
    saw: async pattern => await until(`${String(pattern)} in\n${out}\n${err}`, () => pattern.exec(`${out}\n${err}`) ?? undefined),
    rewrite,
    signal: name => { child.kill(name) },
    ended
  }
}

export interface Exchanged {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** One request on a connection of its own. */
export async function exchanged (url: string, { body = '', ...options }: RequestOptions & { readonly body?: string } = {}): Promise<Exchanged> {
  const asking = request(url, { agent: false, ...options })
  asking.end(body)
  return await answerTo(asking)
}

export async function answerTo (asking: ClientRequest): Promise<Exchanged> {
  const [response] = await once(asking, 'response') as [IncomingMessage]
  let body = ''
  response.setEncoding('utf8').on('data', (text: string) => { body += text })
  await once(response, 'end')
  return { status: response.statusCode ?? 0, headers: response.headers, body }
}
