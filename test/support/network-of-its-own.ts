/** A network with nothing but loopback: fixed ports are free in it, and nothing in it reaches the world. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { isRoot, needs, needsThat, peer } from './peers.ts'
import type { Skippable } from './peers.ts'
import { stop } from './run.ts'
import type { Teardown } from './temporary.ts'

/** Words to put before a command that shall run in it; undefined where the test is skipped. */
export async function networkOfItsOwn (t: Teardown & Skippable): Promise<readonly string[] | undefined> {
  if (!needsThat(t, isRoot, 'root') || !needs(t, 'unshare', 'nsenter', 'ip')) return undefined
  const holder = spawn(peer('unshare'), ['--net', 'sh', '-c', 'ip link set lo up && echo up && exec sleep 600'], { stdio: ['ignore', 'pipe', 'ignore'] })
  t.teardown(async () => { await stop(holder) })
  const first = await Promise.race([once(holder.stdout, 'data'), once(holder, 'exit')])
  if (!needsThat(t, String(first[0]).startsWith('up'), 'the right to make a network namespace')) return undefined
  return ['nsenter', `--net=/proc/${String(holder.pid)}/ns/net`]
}
