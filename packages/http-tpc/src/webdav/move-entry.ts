/** MOVE within this storage, which clients use to rename. */
import { reply } from '../reply.ts'
import { ownServer } from '../remote/own-server.ts'
import { HttpTpcError } from '../errors.ts'
import { statIfPresent } from '../stat-if-present.ts'
import { mountPointOf } from '../subject.ts'
import { parseRemoteUrl } from '../wire/remote-url.ts'
import { pathBelow } from '../wire/request-path.ts'
import type { DavCall } from './dav-call.ts'

export async function moveEntry (call: DavCall): Promise<void> {
  const { request, response, storage, path, signal } = call
  const to = destinationOf(call)
  if (path === '/' || to === '/') throw new HttpTpcError('ROOT_PROTECTED')
  if (await storage.isSame(path, to)) throw new HttpTpcError('SELF_COPY')
  const overwrite = String(request.headers['overwrite'] ?? 'T').trim().toUpperCase()
  if (overwrite !== 'T' && overwrite !== 'F') throw new HttpTpcError('HEADER_INVALID', { detail: 'Overwrite must be T or F' })

  const isReplacing = await statIfPresent(storage, to, signal) !== undefined
  if (isReplacing && overwrite === 'F') throw new HttpTpcError('TARGET_EXISTS')
  await storage.move(path, to, { overwrite: overwrite === 'T', signal })
  reply(request, response, isReplacing ? 204 : 201, isReplacing ? '' : 'Created')
}

function destinationOf ({ request, options }: DavCall): string {
  const text = String(request.headers['destination'] ?? '').trim()
  if (text === '') throw new HttpTpcError('HEADER_INVALID', { detail: 'MOVE needs a Destination' })
  if (!text.startsWith('/') && !ownServer(request, options.ownHosts)(parseRemoteUrl(text))) throw new HttpTpcError('OTHER_SERVER')
  const path = pathBelow(mountPointOf(request), text)
  if (path === undefined) throw new HttpTpcError('PATH_INVALID', { detail: 'Destination' })
  return path
}
