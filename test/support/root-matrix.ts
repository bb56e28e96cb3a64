/** Tries every operation of a client of root:// against every server, in directories that are its own. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Test } from 'tap'

import type { FlowTag } from '@scitags/core'
import { needs } from './peers.ts'
import type { RootServer, RootServerOptions } from './root-server.ts'
import { xrootd } from './root-servers.ts'
import type { RootServerKind } from './root-servers.ts'
import { run } from './run.ts'
import type { RunOptions, RunResult } from './run.ts'
import { temporaryDirectory } from './temporary.ts'
import type { Teardown } from './temporary.ts'
import { until } from './until.ts'

/** A directory of a server, empty at first. */
export interface There {
  readonly server: RootServer
  /** Of a name in it, as the server knows it. */
  path (name: string): string
  url (name: string): string
  secureUrl (name: string): string
  write (name: string, content: Uint8Array | string): Promise<void>
  makeDirectory (name: string): Promise<void>
  read (name: string): Promise<Buffer>
}

/** A directory of this host, in which programs run. */
export interface Here {
  path (name: string): string
  write (name: string, content: Uint8Array | string): Promise<void>
  read (name: string): Promise<Buffer>
  run (program: string, args: readonly string[], options?: RunOptions): Promise<RunResult>
  /** Runs it, and resolves to what it printed; rejects if it fails. */
  answer (program: string, ...args: readonly string[]): Promise<string>
  /** Runs it, and resolves to all that it said; rejects if it succeeds. */
  refusal (program: string, ...args: readonly string[]): Promise<string>
}

export type RootOperation = (t: Test, there: There, here: Here) => Promise<void>

/** Of one file of tests, beside other ones. */
export const patienceMs = 120_000

/** Clients try a dead server for minutes otherwise. */
const environment = { XRD_CONNECTIONRETRY: '1', XRD_CONNECTIONWINDOW: '5', XRD_NETWORKSTACK: 'IPv4' }
const commandTimeoutMs = 60_000

/** XRootD 5.5.3 now and then resets a connection in the middle of its own handshake, on a busy host. */
const oftenEnough = /TLS error: connection reset by peer/

export interface Circumstances {
  readonly server?: RootServerOptions
  /** Of the client. */
  readonly env?: Readonly<Record<string, string>>
}

export async function tryAgainst (t: Test, servers: readonly RootServerKind[], operations: Readonly<Record<string, RootOperation>>, { server: options, env }: Circumstances = {}): Promise<void> {
  t.setTimeout(patienceMs)
  for (const { name, peers, start } of servers) {
    await t.test(name, async t => {
      t.setTimeout(patienceMs)
      if (!needs(t, ...peers)) return
      const server = await start(t, options)
      for (const [title, act] of Object.entries(operations)) {
        await t.test(title, async t => { await act(t, await directoryOf(server), await directoryHere(t, env, name === xrootd.name ? oftenEnough : undefined)) })
      }
    })
  }
}

export async function directoryOf (server: RootServer): Promise<There> {
  const directory = `/store/${++directories}`
  await server.makeDirectory(directory)
  const path = (name: string): string => name === '' ? directory : `${directory}/${name}`
  return {
    server,
    path,
    url: name => server.url(path(name)),
    secureUrl: name => server.secureUrl(path(name)),
    write: async (name, content) => { await server.write(path(name), content) },
    makeDirectory: async name => { await server.makeDirectory(path(name)) },
    read: async name => await server.read(path(name))
  }
}

let directories = 0

/** Waits until it tells of a flow in this state. */
export async function tells ({ name, fireflies: { fireflies } }: RootServer, { experiment, activity }: FlowTag, state: 'start' | 'end'): Promise<void> {
  await until(`${name} tells of the ${state} of a flow of ${experiment}/${activity}`, () =>
    fireflies.some(firefly => firefly.state === state && firefly.tag.experiment === experiment && firefly.tag.activity === activity))
}

/** `again`: what a command may say once without being taken at its word. */
export async function directoryHere (t: Teardown, env: Readonly<Record<string, string>> = {}, again?: RegExp): Promise<Here> {
  const cwd = await temporaryDirectory(t)
  const here: Here = {
    path: name => join(cwd, name),
    write: async (name, content) => { await writeFile(join(cwd, name), content) },
    read: async name => await readFile(join(cwd, name)),
    run: async (program, args, options) => await run(program, args, { timeoutMs: commandTimeoutMs, cwd, ...options, env: { ...environment, ...env, ...options?.env } }),
    async answer (program, ...args) {
      const first = await here.run(program, args)
      const { status, stdout, said } = first.status !== 0 && again?.test(first.said) === true ? await here.run(program, args) : first
      if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${said}`)
      return stdout
    },
    async refusal (program, ...args) {
      const { status, said } = await here.run(program, args)
      if (status === 0 || status === null) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${said}`)
      return said
    }
  }
  return here
}
