/** PUT: an upload that is refused before its first byte where possible, and visible only when it is whole. */
import type { IncomingMessage } from 'node:http'

import type { Checksum, StorageFile } from '@scitags/storage'
import { reply } from '../reply.ts'
import { verify } from '../data/verify.ts'
import { receiveBody } from '../data/receive.ts'
import { digestFields, digestWishOf, setFields } from '../digest-wish.ts'
import { HttpTpcError } from '../errors.ts'
import { statIfPresent } from '../stat-if-present.ts'
import { judgeConditions } from '../wire/conditions.ts'
import { parseContentMd5, parseDigest, parseReprDigest } from '../wire/digest.ts'
import type { DavCall } from './dav-call.ts'

export async function writeFile (call: DavCall): Promise<void> {
  const { request, response, storage, path, options, signal } = call
  const { headers } = request
  if (headers['content-range'] !== undefined) throw new HttpTpcError('HEADER_INVALID', { detail: 'a PUT with Content-Range would leave half a file' })
  const expected = expectedChecksums(request)
  const wish = digestWishOf(headers)
  const before = await statIfPresent(storage, path, signal)
  const isCreation = headers['if-none-match']?.trim() === '*'
  if (judgeConditions(headers, before, false) === 'failed') throw new HttpTpcError('PRECONDITION_FAILED')

  const length = headers['content-length'] === undefined ? undefined : Number(headers['content-length'])
  const file = await storage.open(path, isCreation ? 'create' : 'replace', {
    signal, createParents: options.createParents, ...(length !== undefined && { expectedSize: length })
  })
  try {
    await receive(call, file, length)
    await verify(expected, async algorithm => await file.checksum(algorithm, { signal }))
    setFields(response, await digestFields(wish, async algorithm => await file.checksum(algorithm, { signal })))
    const { etag } = await file.commit()
    response.setHeader('ETag', `"${etag}"`)
  } catch (error) {
    await file.abort()
    throw error
  }
  reply(request, response, before === undefined ? 201 : 204, before === undefined ? 'Created' : '')
}

async function receive ({ request, stall }: DavCall, file: StorageFile, length: number | undefined): Promise<void> {
  const received = await receiveBody(request, { file, length, stall })
  if (length !== undefined && received !== length) throw new HttpTpcError('UPLOAD_INCOMPLETE')
}

/** Checksums that the client vouches for; compared before the file becomes visible. */
function expectedChecksums ({ headers }: IncomingMessage): readonly Checksum[] {
  const { digest, 'repr-digest': representation, 'content-md5': md5 } = headers
  const readings = [
    digest === undefined ? [] : parseDigest(String(digest)),
    representation === undefined ? [] : parseReprDigest(String(representation)),
    md5 === undefined ? [] : parseContentMd5(String(md5))
  ]
  return readings.flatMap(reading => {
    if (reading === undefined) throw new HttpTpcError('HEADER_INVALID', { detail: 'a checksum of the upload is malformed' })
    return reading
  })
}
