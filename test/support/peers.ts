/** Finds the programs of others that a test talks to, and skips the test, or fails it, where they are missing. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The part of a tap test that is needed to skip it. */
export interface Skippable {
  plan (count: number, comment?: string): void
  fail (message: string): void
}

/** Servers live in directories that are not on every user's path. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin', '/usr/local/sbin'].filter(folder => folder !== '')

/** The full path of an executable; undefined if there is none. */
export function findPeer (name: string): string | undefined {
  return folders.map(folder => join(folder, name)).find(isExecutable)
}

/** The full path of an executable that {@link needs} has found. */
export function peer (name: string): string {
  const path = findPeer(name)
  if (path === undefined) throw new Error(`${name} is not installed`)
  return path
}

/** True when all are there. Otherwise the test is skipped and says why; with SCITAGS_REQUIRE_PEERS=1 it fails. */
export function needs (t: Skippable, ...names: readonly string[]): boolean {
  return holds(t, names.filter(name => findPeer(name) === undefined))
}

/** The same for what is no program: a privilege, an address family. */
export function needsThat (t: Skippable, isThere: boolean, what: string): boolean {
  return holds(t, isThere ? [] : [what])
}

export const isRoot = process.getuid?.() === 0

function holds (t: Skippable, missing: readonly string[]): boolean {
  if (missing.length === 0) return true
  if (process.env['SCITAGS_REQUIRE_PEERS'] === '1') t.fail(`needs ${missing.join(', ')}`)
  else t.plan(0, `needs ${missing.join(', ')}`)
  return false
}

function isExecutable (path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
