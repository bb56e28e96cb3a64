/** GET and HEAD: a file, one range of it or several; a directory is listed. */
import { StorageError } from '@scitags/storage'
import type { EntryStat, StorageFile } from '@scitags/storage'
import { sendBody } from '../data/send-body.ts'
import { digestFields, digestWishOf, setFields } from '../digest-wish.ts'
import { HttpTpcError } from '../errors.ts'
import { isRangeCurrent, judgeConditions } from '../wire/conditions.ts'
import { formatContentRange, readRange } from '../wire/range.ts'
import { listDirectory } from './list-directory.ts'
import type { DavCall } from './dav-call.ts'
import { sendRanges } from './send-ranges.ts'

export async function readFile (call: DavCall): Promise<void> {
  const file = call.storage.openAtOnce?.(call.path) ?? await openUnlessDirectory(call)
  if (file === undefined) return await listDirectory(call)
  try {
    await answer(call, file)
  } finally {
    await file.close()
  }
}

async function openUnlessDirectory ({ storage, path }: DavCall): Promise<StorageFile | undefined> {
  return await storage.open(path, 'read').catch((error: unknown) => {
    if (error instanceof StorageError && error.code === 'IS_DIRECTORY') return undefined
    throw error
  })
}

async function answer (call: DavCall, file: StorageFile): Promise<void> {
  const { request, response } = call
  const { opened } = file
  switch (judgeConditions(request.headers, opened, true)) {
    case 'failed': throw new HttpTpcError('PRECONDITION_FAILED')
    case 'not-modified':
      response.writeHead(304, validatorsOf(opened)).end()
      return
    case 'go-on':
  }

  // [RFC 9110 §14.2] A range is a range of a GET.
  const isRange = request.method === 'GET' && isRangeCurrent(request.headers['if-range']?.toString(), opened)
  const wanted = isRange ? readRange(request.headers.range, opened.size) : { kind: 'whole' } as const
  if (wanted.kind === 'unsatisfiable') {
    response.setHeader('Content-Range', formatContentRange(undefined, opened.size))
    throw new HttpTpcError('RANGE_UNSATISFIABLE', { detail: `it has ${opened.size}` })
  }
  // Of the open file, which may not be the one of that name any more.
  const wish = digestWishOf(request.headers)
  if (wish !== undefined) setFields(response, await digestFields(wish, async algorithm => await file.checksum(algorithm, { signal: call.signal })))
  if (wanted.kind === 'parts') return await sendRanges(call, file, wanted.ranges, validatorsOf(opened))
  const { first, last } = wanted.kind === 'part' ? wanted.range : { first: 0, last: opened.size - 1 }
  const length = last - first + 1
  const head = validatorsOf(opened)
  head.push('Content-Type', 'application/octet-stream', 'Content-Length', String(length))
  if (wanted.kind === 'part') head.push('Content-Range', formatContentRange(wanted.range, opened.size))
  response.writeHead(wanted.kind === 'part' ? 206 : 200, head)
  if (request.method === 'HEAD' || length === 0) {
    response.end()
    return
  }
  await sendBody(call, { file, from: first, length })
}

/** Names and values in turn: an answer that had its fields set one by one costs more. */
function validatorsOf ({ etag, modifiedMs }: EntryStat): string[] {
  return ['Accept-Ranges', 'bytes', 'ETag', `"${etag}"`, 'Last-Modified', new Date(modifiedMs).toUTCString()]
}
