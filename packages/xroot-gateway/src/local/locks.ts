/** Who has which path open: readers share, a writer is alone. A seam, since several processes may answer for the same files. */

export type Access = 'read' | 'write'

/** Gives back what was acquired; to be called once. */
export type Release = () => void

export interface Locks {
  /** Undefined: somebody else has the path in a way that excludes this one. With `force` nothing does. */
  acquire (path: string, access: Access, force: boolean): Release | undefined | Promise<Release | undefined>
}

/** Of one process; it answers at once. */
export function locksOfProcess (): Locks {
  const holders = new Map<string, Holders>()
  const release = (path: string, access: Access): void => {
    const held = holders.get(path)
    if (held === undefined) return
    held[access]--
    if (held.read === 0 && held.write === 0) holders.delete(path)
  }
  return {
    acquire (path, access, force) {
      const held = holders.get(path)
      if (held === undefined) {
        holders.set(path, { read: access === 'read' ? 1 : 0, write: access === 'read' ? 0 : 1 })
      } else {
        if (!force && (access === 'write' || held.write > 0)) return undefined
        held[access]++
      }
      return () => { release(path, access) }
    }
  }
}

type Holders = Record<Access, number>
