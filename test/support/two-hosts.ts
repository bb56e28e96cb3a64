/** Two hosts with a cable between them, on this machine: the test itself is one of them, and other programs run on the other. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'

import { isRoot, needs, needsThat, peer } from './peers.ts'
import type { Skippable } from './peers.ts'
import { stop } from './run.ts'
import type { Teardown } from './temporary.ts'

export interface TwoHosts {
  /** Words to put before a command that shall run on the other host. */
  readonly there: readonly string[]
  readonly addressHere: string
  readonly addressThere: string
  readonly interfaceHere: string
  readonly interfaceThere: string
  /** Runs a program on the other host to its end, and gives what it says. */
  run (name: string, ...args: readonly string[]): string
}

const newNetwork = 0x4000_0000

/** From here on, this process is in a network namespace of its own. Undefined where the test is skipped. */
export async function twoHosts (t: Teardown & Skippable): Promise<TwoHosts | undefined> {
  if (!enterNetworkOfItsOwn(t) || !needs(t, 'unshare', 'nsenter', 'ip')) return undefined
  const holder = spawn(peer('unshare'), ['--net', 'sh', '-c', 'ip link set lo up && echo up && exec sleep 900'], { stdio: ['ignore', 'pipe', 'ignore'] })
  t.teardown(async () => { await stop(holder) })
  await once(holder.stdout, 'data')
  const there = [peer('nsenter'), `--net=/proc/${String(holder.pid)}/ns/net`]
  const run = (name: string, ...args: readonly string[]): string => execFileSync(there[0] ?? '', [...there.slice(1), peer(name), ...args], { encoding: 'utf8' })
  const ip = (...args: readonly string[]): unknown => execFileSync(peer('ip'), args)
  const [interfaceHere, interfaceThere, addressHere, addressThere] = ['cable-here', 'cable-there', 'fd00:5c17::2', 'fd00:5c17::1']
  ip('link', 'add', interfaceHere, 'type', 'veth', 'peer', 'name', interfaceThere, 'netns', String(holder.pid))
  ip('addr', 'add', `${addressHere}/64`, 'dev', interfaceHere, 'nodad')
  ip('addr', 'add', '192.0.2.2/24', 'dev', interfaceHere)
  ip('link', 'set', interfaceHere, 'up')
  run('ip', 'addr', 'add', `${addressThere}/64`, 'dev', interfaceThere, 'nodad')
  run('ip', 'addr', 'add', '192.0.2.1/24', 'dev', interfaceThere)
  run('ip', 'link', 'set', interfaceThere, 'up')
  return { there, addressHere, addressThere, interfaceHere, interfaceThere, run }
}

/** Sockets that this process makes from now on, and programs that it starts, are in a network with nothing but loopback. */
export function enterNetworkOfItsOwn (t: Skippable): boolean {
  if (!needsThat(t, isRoot, 'root') || !needs(t, 'ip')) return false
  const koffi = koffiIfThere()
  if (!needsThat(t, koffi !== undefined, 'koffi') || koffi === undefined) return false
  const unshare = koffi.load(null).func('unshare', 'int', ['int'])
  if (!needsThat(t, unshare(newNetwork) === 0, 'the right to make a network namespace')) return false
  execFileSync(peer('ip'), ['link', 'set', 'lo', 'up'])
  return true
}

interface Koffi {
  load (library: null): { func (name: string, result: string, parameters: readonly string[]): (...parameters: unknown[]) => number }
}

function koffiIfThere (): Koffi | undefined {
  try {
    return createRequire(import.meta.url)('koffi') as Koffi
  } catch {
    return undefined
  }
}
