/** PROPPATCH: keeps the properties that clients invent, all changes of one request or none. */
import { HttpTpcError } from '../errors.ts'
import type { DavCall } from './dav-call.ts'
import { changeDeadProperties } from './dead-properties.ts'
import { hrefOf } from './href.ts'
import { formatOutcomes, isProtected, multistatusEnd, multistatusStart } from './multistatus.ts'
import type { PropertyOutcome } from './multistatus.ts'
import { parseProppatch } from './proppatch-request.ts'
import type { PropertyChange } from './proppatch-request.ts'
import { xmlBodyOf } from './xml-body.ts'

export async function patchProperties (call: DavCall): Promise<void> {
  const { request, response, storage, path, signal } = call
  const changes = parseProppatch(await xmlBodyOf(call))
  const stat = await storage.stat(path, { signal })
  const outcomes = refused(changes.filter(({ property }) => isProtected(property)), changes) ?? await changed(call, changes)
  response.writeHead(207, { 'Content-Type': 'application/xml; charset=utf-8' })
  response.end(`${multistatusStart}${formatOutcomes(hrefOf(request, path, stat), outcomes)}${multistatusEnd}`)
}

/** [RFC 4918 §9.2.1] What was not to blame is said to have failed with the rest. */
function refused (culprits: readonly PropertyChange[], changes: readonly PropertyChange[]): readonly PropertyOutcome[] | undefined {
  if (culprits.length === 0) return undefined
  return [
    { status: '403 Forbidden', properties: culprits.map(({ property }) => property), error: '<D:cannot-modify-protected-property/>' },
    { status: '424 Failed Dependency', properties: changes.filter(change => !culprits.includes(change)).map(({ property }) => property) }
  ]
}

async function changed ({ storage, path, signal }: DavCall, changes: readonly PropertyChange[]): Promise<readonly PropertyOutcome[]> {
  const properties = changes.map(({ property }) => property)
  try {
    await changeDeadProperties(storage, path, changes, signal)
    return [{ status: '200 OK', properties }]
  } catch (error) {
    if (error instanceof HttpTpcError && error.code === 'PROPERTIES_TOO_LARGE') return [{ status: '507 Insufficient Storage', properties }]
    throw error
  }
}
