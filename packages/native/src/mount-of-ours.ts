/** A BPF file system of our own on a directory: that of the system is closed to everybody but root, and not ours to change. */
import { lstatSync, mkdirSync, readFileSync, readdirSync, realpathSync, rmdirSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'

import type { Binding } from './binding.ts'
import { must } from './errors.ts'

const bpfFileSystem = 0xCAFE4A11
/** How `mount` shows it. */
const source = 'scitags'
const writableByOthers = 0o022

/** Mounts it, if it is not there. Throws {@link SystemCallError}, an error of the file system, or why this is no place for it. */
export function mountOurs (binding: Binding, directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o755 })
  refuseUnsafe(directory)
  if (isOurs(directory)) return
  if (statfsSync(directory).type === bpfFileSystem) throw new Error(`${directory} is on a BPF file system of somebody else: name a directory elsewhere, where one of our own can be mounted`)
  if (readdirSync(directory).length > 0) throw new Error(`${directory} is not empty: name a directory for this alone`)
  must(binding.mount(source, directory, 'bpf'), 'mount', `no BPF file system can be mounted on ${directory}`)
}

/** False when there was none of ours. Throws as {@link mountOurs}. */
export function unmountOurs (binding: Binding, directory: string): boolean {
  if (!exists(directory)) return false
  refuseUnsafe(directory)
  if (!isOurs(directory)) return false
  must(binding.unmount(directory), 'umount', `${directory} cannot be unmounted`)
  rmdirSync(directory)
  return true
}

/** Root follows nobody's link, and mounts nothing where somebody else could have put another directory. */
function refuseUnsafe (directory: string): void {
  if (lstatSync(directory).isSymbolicLink()) throw new Error(`${directory} is a symbolic link: name the directory itself`)
  const { uid, mode } = lstatSync(dirname(directory))
  if (uid !== 0 || (mode & writableByOthers) !== 0) throw new Error(`${dirname(directory)} can be written to by others than root: name a directory below one that cannot`)
}

function isOurs (directory: string): boolean {
  const place = realpathSync(directory)
  // … mount point (5th field) … - type source options; blanks are written as \040.
  return readFileSync('/proc/self/mountinfo', 'utf8').split('\n').some(line => {
    const [before = '', after = ''] = line.split(' - ', 2)
    const [type, from] = after.split(' ')
    return type === 'bpf' && from === source && (before.split(' ')[4] ?? '').replaceAll('\\040', ' ') === place
  })
}

function exists (directory: string): boolean {
  try {
    lstatSync(directory)
    return true
  } catch {
    return false
  }
}
