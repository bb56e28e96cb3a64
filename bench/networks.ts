/** Networks that belong to one bench, and a virtual cable between two of them: what goes through it passes a network interface, as on the way to another host. */
import { execFile, fork, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

import { findPeer, isRoot, peer } from '../test/support/peers.ts'
import { stop } from '../test/support/run.ts'
import { bench, running } from './teardown.ts'

const run = promisify(execFile)

export interface Network {
  /** Words before a command that shall run in it. */
  readonly enter: readonly string[]
  readonly pid: number
}

export interface CableEnd extends Network {
  readonly address: string
  /** Bytes that have left through the cable. */
  sent (): Promise<number>
}

export interface Cable {
  readonly near: CableEnd
  readonly far: CableEnd
}

/** The interface at both ends. */
const cableName = 'cable'
const prefix = 'fd00:5c17::'

/** What is missing is said. */
export function canHaveNetworks (...peers: readonly string[]): boolean {
  const missing = [...isRoot ? [] : ['root'], ...['unshare', 'nsenter', 'ip', ...peers].filter(name => findPeer(name) === undefined)]
  if (missing.length > 0) console.log(`left out: needs ${missing.join(', ')}`)
  return missing.length === 0
}

/** With loopback alone. Throws where this host gives none. */
export async function openNetwork (): Promise<Network> {
  // It goes with the last process in it, and this one ends when its input does: however the bench ends, nothing is left behind.
  const holder = spawn(peer('unshare'), ['--net', 'sh', '-c', 'ip link set lo up && echo up && exec cat'], { stdio: ['pipe', 'pipe', 'inherit'] })
  bench.teardown(async () => { await stop(holder) })
  const [first] = await Promise.race([once(holder.stdout, 'data'), once(holder, 'exit')]) as [unknown]
  if (!String(first).startsWith('up')) throw new Error('no network namespace can be made')
  const pid = holder.pid ?? 0
  return { enter: [peer('nsenter'), `--net=/proc/${pid}/ns/net`], pid }
}

/** Two new networks, joined. */
export async function layCable (): Promise<Cable> {
  const [near, far] = [await openNetwork(), await openNetwork()]
  await runIn(near, 'ip', 'link', 'add', cableName, 'type', 'veth', 'peer', 'name', cableName, 'netns', String(far.pid))
  return { near: await plug(near, `${prefix}1`), far: await plug(far, `${prefix}2`) }
}

/**
 * Runs this bench, as `running` does, in a network of its own where this host gives one. There loopback is all, so that xrdcp does not ask a name server for the names
 * of this host's addresses: where many ask at once, some wait five seconds for an answer.
 */
export async function runningAlone (work: () => Promise<void>): Promise<void> {
  const isThere = process.env['SCITAGS_BENCH_ALONE'] === '1'
  if (isThere || !isRoot || findPeer('unshare') === undefined || findPeer('ip') === undefined) {
    await running(work)
    return
  }
  const again = [process.execPath, ...process.execArgv, ...process.argv.slice(1)]
  const child = spawn(peer('unshare'), ['--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...again], { stdio: 'inherit', detached: true, env: { ...process.env, SCITAGS_BENCH_ALONE: '1' } })
  // Told twice, by us and as one of our process group, it would end before it has cleaned up.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => { child.kill(signal) })
  const [status] = await once(child, 'exit') as [number | null]
  process.exitCode = status ?? 1
}

/** Throws unless it succeeds; resolves to what it has written. */
export async function runIn ({ enter }: Network, name: string, ...args: readonly string[]): Promise<string> {
  const [command = '', ...words] = [...enter, peer(name), ...args]
  return (await run(command, words, { timeout: 10_000 })).stdout
}

/** As `fork`, in that network, or in ours. */
export function forkIn (network: Network | undefined, script: string, ...args: readonly string[]): ChildProcess {
  const [command, ...words] = network?.enter ?? []
  const child = command === undefined ? fork(script, args) : fork(script, args, { execPath: command, execArgv: [...words, process.execPath, ...process.execArgv] })
  bench.teardown(async () => { await stop(child) })
  return child
}

async function plug (network: Network, address: string): Promise<CableEnd> {
  // Nobody else has the address, and to look for him takes a second.
  await runIn(network, 'ip', 'address', 'add', `${address}/64`, 'dev', cableName, 'nodad')
  await runIn(network, 'ip', 'link', 'set', cableName, 'up')
  return {
    ...network,
    address,
    async sent () {
      const line = new RegExp(`^ *${cableName}: *(.*)$`, 'm').exec(await readFile(`/proc/${network.pid}/net/dev`, 'utf8'))?.[1] ?? ''
      return Number(line.split(/ +/)[8])
    }
  }
}
