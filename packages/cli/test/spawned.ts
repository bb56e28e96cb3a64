/** The built command as a process of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { createSocket } from 'node:dgram'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const main = fileURLToPath(new URL('../src/main.js', import.meta.url))

export interface Spawned {
  readonly out: () => string
  readonly err: () => string
  /** Resolves with the match when the output has it; rejects when the process ends without. */
  saw (pattern: RegExp): Promise<RegExpExecArray>
  signal (name: NodeJS.Signals): void
  /** Exit code, or the signal it died of. */
  readonly ended: Promise<number | NodeJS.Signals | null>
}

export interface SpawnOptions {
  readonly cwd?: string
  readonly environment?: Readonly<Record<string, string>>
}

export function scitags (words: readonly string[], { cwd, environment = {} }: SpawnOptions = {}): Spawned {
  const child = spawn(process.execPath, [main, ...words], { cwd, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  const wakers: (() => void)[] = []
  const wake = (): void => { for (const one of wakers.splice(0)) one() }
  child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text; wake() })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text; wake() })
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals | null)
  const kill = (): void => { child.kill('SIGKILL') }
  process.once('exit', kill)
  void ended.then(() => process.off('exit', kill))
  return {
    out: () => out,
    err: () => err,
    signal: name => { child.kill(name) },
    ended,
    async saw (pattern) {
      for (;;) {
        const match = pattern.exec(`${out}\n${err}`)
        if (match !== null) return match
        const more = new Promise<void>(resolve => { wakers.push(resolve) })
        if (await Promise.race([ended, more]) !== undefined) break
      }
      const match = pattern.exec(`${out}\n${err}`)
      if (match === null) throw new Error(`ended without ${pattern}:\n${out}\n${err}`)
      return match
    }
  }
}

/** A directory with these files; `dispose` removes it. */
export async function directory (files: Readonly<Record<string, string>> = {}): Promise<{ path: string, dispose: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'scitags-test-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text)
  return { path, dispose: async () => { await rm(path, { recursive: true, force: true }) } }
}

/** A UDP port that was free a moment ago. */
export async function freeUdpPort (): Promise<number> {
  const socket = createSocket('udp4')
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const { port } = socket.address()
  socket.close()
  await once(socket, 'close')
  return port
}

/** Holds a TCP port on loopback until `release`. */
export async function busyTcpPort (): Promise<{ port: number, release: () => void }> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return { port: typeof address === 'object' && address !== null ? address.port : 0, release: () => { server.close() } }
}

export interface SiteText {
  readonly collectorPort: number
  /** More lines of YAML, at the top level. */
  readonly more?: string
  readonly tls?: string
}

/** Two servers, a collector and metrics, all on ports that the system picks but the collector's. */
export function siteYaml ({ collectorPort, more = '', tls = '' }: SiteText): string {
  const server = (name: string): string => `  - name: ${name}
    listen: ['127.0.0.1:0']
    data: ${name}
    copy: { allowTargets: ['127.0.0.1'] }
${tls}`
  return `servers:
${server('one')}${server('two')}marking:
  scope: any
  registry: { source: embedded }
  fireflies: { collectors: ['127.0.0.1:${collectorPort}'], toFarEnd: false }
  experiments: { paths: { /mapped: atlas } }
collector: { addresses: ['127.0.0.1'], port: ${collectorPort} }
metrics: { listen: '127.0.0.1:0' }
${more}`
}
