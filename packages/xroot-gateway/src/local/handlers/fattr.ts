/** Extended attributes of a file: each of several has its own result. */
import { encodeFattrAnswer, encodeFattrList, errorNumbers, fattrOptions, fattrSubcodes, ok, splitPath } from '@scitags/xrootd-protocol'
import type { FileAttribute, RequestOf } from '@scitags/xrootd-protocol'
import type { GatewayFile } from '../../backend.ts'
import { GatewayError } from '../../errors.ts'
import { storagePath } from '../../path.ts'
import { numberOf } from '../../server/error-answer.ts'
import { attributeLimits } from '../attribute-limits.ts'
import { attributesOf } from '../attributes.ts'
import type { Attributes } from '../attributes.ts'
import type { LocalFiles } from '../local-files.ts'

const { del, get, list, set } = fattrSubcodes

export async function workOnAttributes (files: LocalFiles, request: RequestOf<'fattr'>, file: GatewayFile | undefined): Promise<Buffer> {
  const { streamId, subcode, options } = request
  const path = file?.path ?? storagePath(splitPath(request.path).path)
  checkLimits(request)
  const attributes = attributesOf(files, path, file)
  const known = await attributes.read()
  switch (subcode) {
    case list: return ok(streamId, encodeFattrList([...known].map(([name, value]) => ({ name, ...(options & fattrOptions.aData) !== 0 && { value: Buffer.from(value) } }))))
    case get: return answer(streamId, request.attributes.map(({ name }) => found(name, known.get(name))))
    case set: return answer(streamId, await oneAfterTheOther(request, async attribute => await setOne(attributes, known, attribute, (options & fattrOptions.isNew) !== 0)))
    case del: return answer(streamId, await oneAfterTheOther(request, async ({ name }) => await removeOne(attributes, known, name)))
    default: throw new GatewayError('ARGUMENT_INVALID', { detail: `fattr can do nothing of the number ${subcode}` })
  }
}

function checkLimits ({ attributes, subcode }: RequestOf<'fattr'>): void {
  const { nameBytes, perRequest, valueBytes } = attributeLimits
  if (attributes.length === 0 && subcode !== list) throw new GatewayError('ARGUMENT_MISSING')
  if (attributes.length > perRequest) throw new GatewayError('LIST_TOO_LONG', { detail: `more than ${perRequest} attributes` })
  for (const { name, value } of attributes) {
    if (name === '') throw new GatewayError('ARGUMENT_INVALID', { detail: 'an attribute has no name' })
    if (Buffer.byteLength(name) > nameBytes) throw new GatewayError('LIST_TOO_LONG', { detail: `the name of an attribute is longer than ${nameBytes} bytes` })
    if (value !== undefined && value.length > valueBytes) throw new GatewayError('LIST_TOO_LONG', { detail: `the value of an attribute is longer than ${valueBytes} bytes` })
  }
}

function found (name: string, value: Uint8Array | undefined): FileAttribute {
  return value === undefined ? { status: errorNumbers.AttrNotFound, name, value: Buffer.alloc(0) } : { status: 0, name, value: Buffer.from(value) }
}

async function setOne (attributes: Attributes, known: ReadonlyMap<string, Uint8Array>, { name, value }: FileAttribute, isNew: boolean): Promise<number> {
  if (isNew && known.has(name)) return errorNumbers.ItExists
  return await attributes.set(name, value ?? Buffer.alloc(0)).then(() => 0, numberOf)
}

async function removeOne (attributes: Attributes, known: ReadonlyMap<string, Uint8Array>, name: string): Promise<number> {
  if (!known.has(name)) return errorNumbers.AttrNotFound
  return await attributes.remove(name).then(() => 0, numberOf)
}

async function oneAfterTheOther (request: RequestOf<'fattr'>, change: (attribute: FileAttribute) => Promise<number>): Promise<FileAttribute[]> {
  const results: FileAttribute[] = []
  for (const attribute of request.attributes) results.push({ status: await change(attribute), name: attribute.name })
  return results
}

function answer (streamId: number, attributes: readonly FileAttribute[]): Buffer {
  return ok(streamId, encodeFattrAnswer({ failed: attributes.filter(({ status }) => status !== 0).length, attributes }))
}
