/** A network with nothing but loopback for the test that asks for it, and what hangs on its interfaces. */
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'

import type { Binding } from '../src/binding.ts'
import { loadBinding } from '../src/binding.ts'

export interface Skippable {
  plan (count: number, why: string): void
  fail (why: string): void
}

const newNetwork = 0x4000_0000

/** From here on, the sockets and children of this process are in a network namespace of its own. Undefined where the test is skipped, which `.ci/run` forbids. */
export function networkOfItsOwn (t: Skippable): Binding | undefined {
  const loading = loadBinding()
  const why = loading.kind === 'missing' ? loading.reason : process.getuid?.() === 0 ? enter() : 'root'
  if (why === undefined && loading.kind === 'loaded') return loading.binding
  if (process.env['SCITAGS_REQUIRE_PEERS'] === '1') t.fail(`needs ${why}`)
  else t.plan(0, `needs ${why}`)
  return undefined
}

function enter (): string | undefined {
  const koffi = createRequire(import.meta.url)('koffi') as { load (library: null): { func (name: string, result: string, parameters: readonly string[]): (flags: number) => number } }
  if (koffi.load(null).func('unshare', 'int', ['int'])(newNetwork) !== 0) return 'the right to make a network namespace'
  try {
    ip('link', 'set', 'lo', 'up')
    return undefined
  } catch {
    return 'ip'
  }
}

export function ip (...args: readonly string[]): string {
  return execFileSync('ip', args, { encoding: 'utf8', env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` } })
}

/** How many TCX programs hang on the way out of an interface: BPF_PROG_QUERY. */
export function programsOn ({ bpf }: Binding, interfaceIndex: number): number {
  const attribute = Buffer.allocUnsafeSlow(72).fill(0)
  attribute.writeUInt32LE(interfaceIndex, 0)
  attribute.writeUInt32LE(47, 4)
  const result = bpf(16, attribute)
  return result < 0 ? result : attribute.readUInt32LE(24)
}

/** Takes the program off, as somebody else would: BPF_LINK_DETACH. */
export function detach ({ bpf }: Binding, link: number): number {
  const attribute = Buffer.allocUnsafeSlow(16).fill(0)
  attribute.writeUInt32LE(link, 0)
  return bpf(34, attribute)
}
