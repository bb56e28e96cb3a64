/** Where a file is: here. */
import { addressText, locateText, okText, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import { storagePath } from '../../path.ts'
import type { Caller } from '../../server/caller.ts'
import { demandLook } from '../../server/permissions.ts'
import type { LocalFiles } from '../local-files.ts'
import { entryAt } from './stat.ts'

/** `*`, and a path behind it, asks for all servers that could have it, which is this one also where it has nothing of that name. */
export function locate (files: LocalFiles, { streamId, path: text }: RequestOf<'locate'>, caller: Caller): Buffer | Promise<Buffer> {
  const { path: wanted } = splitPath(text.replace(/\0+$/, ''))
  const path = wanted === '*' ? '/' : storagePath(wanted.startsWith('*') ? wanted.slice(1) : wanted)
  const here = (): Buffer => okText(streamId, locateText([{ kind: 'server', isPending: false, isWritable: mayWrite(caller, path), address: addressOf(caller) }]))
  if (wanted.startsWith('*')) return here()
  demandLook(path, caller)
  const entry = entryAt(files, path)
  return entry instanceof Promise ? entry.then(here) : here()
}

function mayWrite ({ identity }: Caller, path: string): boolean {
  return identity.allows('modify', path) || identity.allows('create', path)
}

/** As the client has reached it. */
function addressOf ({ reachedAt: { address, port } }: Caller): string {
  return addressText(address.replace(/^::ffff:/i, ''), port)
}
