/** A root with Debian 13 beside this host's, for programs that Debian 12 has in an older generation: gfal2 2.23, XRootD 5.8. */
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import type { Test } from 'tap'

import { isRoot, needs, needsThat } from './peers.ts'
import type { Skippable } from './peers.ts'

/** `scripts/debian-13.sh` makes one. */
const root = process.env['SCITAGS_TRIXIE_ROOT'] ?? ''

/** What is mounted belongs to the command alone, and is gone with it. It keeps its working directory if that is below the temporary one. */
const enter = `
  for place in /proc /sys /dev "$1"; do mkdir -p "$0$place" && mount --bind "$place" "$0$place" || exit 125; done
  root=$0; shift
  exec chroot "$root" sh -c 'cd "$0" 2>/dev/null || cd /; exec "$@"' "$PWD" "$@"`

/** Dozens of programs, beside other tests; a test file has a minute otherwise. */
const patienceMs = 300_000

/** Once with the programs of this host, and once with those of Debian 13: `within` are words to put before each command. */
export async function inBothGenerations (t: Test, act: (t: Test, within: readonly string[]) => Promise<void>): Promise<void> {
  t.setTimeout(patienceMs)
  await t.test('of this host', async t => {
    t.setTimeout(patienceMs)
    await act(t, [])
  })
  await t.test('of Debian 13', async t => {
    t.setTimeout(patienceMs)
    const within = debian13(t)
    if (within !== undefined) await act(t, within)
  })
}

/** Words to put before a command that shall run in it; undefined where there is none, and the test is skipped. */
export function debian13 (t: Skippable): readonly string[] | undefined {
  if (root === '') {
    // Not a failure where peers are required: it takes a network to make, and the peers of this host have been there.
    t.plan(0, 'needs SCITAGS_TRIXIE_ROOT, a root that scripts/debian-13.sh makes')
    return undefined
  }
  if (!needsThat(t, isRoot, 'root') || !needs(t, 'unshare') || !needsThat(t, existsSync(root), `the directory ${root}`)) return undefined
  return ['unshare', '--mount', '--propagation', 'private', 'sh', '-c', enter, resolve(root), tmpdir()]
}
