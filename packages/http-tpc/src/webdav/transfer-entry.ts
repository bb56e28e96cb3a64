/** COPY and MOVE within this storage, of files and of directories with all that is in them. */
import { digestFields, digestWishOf, setFields } from '../digest-wish.ts'
import { reply } from '../reply.ts'
import { ownServer } from '../remote/own-server.ts'
import { HttpTpcError } from '../errors.ts'
import { statIfPresent } from '../stat-if-present.ts'
import { mountPointOf } from '../subject.ts'
import { judgeConditions } from '../wire/conditions.ts'
import { parseRemoteUrl } from '../wire/remote-url.ts'
import { pathBelow } from '../wire/request-path.ts'
import type { DavCall } from './dav-call.ts'
import { readDepth } from './depth.ts'

/** [RFC 4918 §9.8.3] With Depth 0 a directory comes without what is in it. */
export async function copyEntry (call: DavCall): Promise<void> {
  const { request, response, storage, path, signal } = call
  const depth = readDepth(request) ?? 'infinity'
  if (depth === '1') throw new HttpTpcError('HEADER_INVALID', { detail: 'Depth of a COPY must be 0 or infinity' })
  const wish = digestWishOf(request.headers)
  await transfer(call, async (to, overwrite) => {
    await storage.copy(path, to, { overwrite, recursive: depth === 'infinity', signal })
    if (wish === undefined || (await storage.stat(to, { signal })).kind === 'directory') return
    setFields(response, await digestFields(wish, async algorithm => await storage.checksum(to, algorithm, { signal })))
  })
}

/** [RFC 4918 §9.9.2] A directory is moved with all that is in it, or not at all. */
export async function moveEntry (call: DavCall): Promise<void> {
  const { request, storage, path, signal } = call
  if ((readDepth(request) ?? 'infinity') !== 'infinity') {
    const { kind } = await storage.stat(path, { signal })
    if (kind === 'directory') throw new HttpTpcError('HEADER_INVALID', { detail: 'Depth of the MOVE of a directory must be infinity' })
  }
  await transfer(call, async (to, overwrite) => { await storage.move(path, to, { overwrite, signal }) })
}

async function transfer (call: DavCall, work: (to: string, overwrite: boolean) => Promise<void>): Promise<void> {
  const { request, response, storage, path, signal } = call
  const to = destinationOf(call)
  if (path === '/' || to === '/') throw new HttpTpcError('ROOT_PROTECTED')
  if (await storage.isSame(path, to)) throw new HttpTpcError('SELF_COPY')
  const overwrite = String(request.headers['overwrite'] ?? 'T').trim().toUpperCase()
  if (overwrite !== 'T' && overwrite !== 'F') throw new HttpTpcError('HEADER_INVALID', { detail: 'Overwrite must be T or F' })
  if (judgeConditions(request.headers, await statIfPresent(storage, path, signal), false) === 'failed') throw new HttpTpcError('PRECONDITION_FAILED')

  const isReplacing = await statIfPresent(storage, to, signal) !== undefined
  if (isReplacing && overwrite === 'F') throw new HttpTpcError('TARGET_EXISTS')
  await work(to, overwrite === 'T')
  reply(request, response, isReplacing ? 204 : 201, isReplacing ? '' : 'Created')
}

function destinationOf ({ request, options }: DavCall): string {
  const text = String(request.headers['destination'] ?? '').trim()
  if (text === '') throw new HttpTpcError('HEADER_INVALID', { detail: `${request.method ?? ''} needs a Destination` })
  if (!text.startsWith('/') && !ownServer(request, options.ownHosts)(parseRemoteUrl(text))) throw new HttpTpcError('OTHER_SERVER')
  const path = pathBelow(mountPointOf(request), text)
  if (path === undefined) throw new HttpTpcError('PATH_INVALID', { detail: 'Destination' })
  return path
}
