/** Which process holds a socket, as /proc tells it. */
import { readFileSync, readdirSync, readlinkSync } from 'node:fs'

import type { SocketList, SocketOwner } from '@scitags/core'

export interface ProcessSocketsInit {
  readonly directory?: string
  /** Open files that one question looks at; what they do not answer stays unknown. */
  readonly mostLinks?: number
}

/** About a fifth of a second. */
const mostLinksAtOnce = 65_536

/**
 * A process that held sockets before is looked into first, and the looking ends when all are found. Never throws: processes come and go meanwhile, and
 * those of others are closed to an ordinary user.
 */
export function processSockets ({ directory = '/proc', mostLinks = mostLinksAtOnce }: ProcessSocketsInit = {}): NonNullable<SocketList['owners']> {
  /** Those that answered the last question. */
  let likely: readonly number[] = []
  return (inodes, among) => {
    const found = new Map<number, SocketOwner>()
    const holders = new Set<number>()
    let left = mostLinks
    for (const processId of among ?? inOrder(likely, directory)) {
      if (found.size === inodes.size || left <= 0) break
      left -= lookInto(`${directory}/${processId}`, left, inode => {
        if (!inodes.has(inode) || found.has(inode)) return
        holders.add(processId)
        found.set(inode, { processId, name: '' })
      })
    }
    if (among === undefined && holders.size > 0) likely = [...holders]
    return named(found, directory)
  }
}

/** Each once. */
function inOrder (first: readonly number[], directory: string): Iterable<number> {
  return new Set([...first, ...namesIn(directory).filter(name => /^\d+$/.test(name)).map(Number)])
}

/** How many links were looked at. */
function lookInto (directory: string, most: number, onSocket: (inode: number) => void): number {
  const descriptors = namesIn(`${directory}/fd`).slice(0, most)
  for (const descriptor of descriptors) {
    const target = linkAt(`${directory}/fd/${descriptor}`)
    if (target.startsWith('socket:[')) onSocket(Number.parseInt(target.slice(8), 10))
  }
  return descriptors.length
}

/** Those that are gone by now, name and all, are left out. */
function named (found: ReadonlyMap<number, SocketOwner>, directory: string): ReadonlyMap<number, SocketOwner> {
  const names = new Map<number, string>()
  const owners = new Map<number, SocketOwner>()
  for (const [inode, { processId }] of found) {
    const name = names.get(processId) ?? nameOf(`${directory}/${processId}/comm`)
    names.set(processId, name)
    if (name !== '') owners.set(inode, { processId, name })
  }
  return owners
}

function nameOf (path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/\n$/, '')
  } catch {
    return ''
  }
}

function namesIn (directory: string): readonly string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}

function linkAt (path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
