/** DELETE and MKCOL. */
import { StorageError } from '@scitags/storage'
import { reply } from '../reply.ts'
import { HttpTpcError } from '../errors.ts'
import { judgeConditions } from '../wire/conditions.ts'
import type { DavCall } from './dav-call.ts'

/** [RFC 4918 §9.6.1] A directory goes with all that is in it. */
export async function removeEntry ({ request, response, storage, path, signal }: DavCall): Promise<void> {
  if (path === '/') throw new HttpTpcError('ROOT_PROTECTED')
  if (judgeConditions(request.headers, await storage.stat(path, { signal }), false) === 'failed') throw new HttpTpcError('PRECONDITION_FAILED')
  await storage.remove(path, { recursive: true, signal })
  reply(request, response, 204, '')
}

/** Clients create missing parents one by one: 409 tells them to go up, 405 that they may go down. */
export async function makeCollection ({ request, response, storage, path, signal }: DavCall): Promise<void> {
  if (request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0) throw new HttpTpcError('BODY_UNSUPPORTED')
  try {
    await storage.makeDirectory(path, { signal })
  } catch (error) {
    throw error instanceof StorageError && error.code === 'EXISTS' ? new HttpTpcError('COLLECTION_EXISTS', { cause: error }) : error
  }
  reply(request, response, 201, 'Created')
}
