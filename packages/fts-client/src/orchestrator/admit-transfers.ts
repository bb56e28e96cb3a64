/** Makes entries of what a caller wants moved, or says what is wrong with it. */
import { randomUUID } from 'node:crypto'
import type { Registry } from '@scitags/core'

import { FtsError } from '../errors.ts'
import { checkTransfer, isSameTransfer } from './check-transfer.ts'
import { placeOf } from './storage-of.ts'
import { freshStanding } from './transfer-entry.ts'
import type { TransferEntry } from './transfer-entry.ts'
import type { CheckedTransfer, TransferBackend, TransferRequest } from './types.ts'

export interface Admission {
  readonly registry: Registry | (() => Registry)
  readonly backends: readonly TransferBackend[]
  readonly known: (id: string) => TransferEntry | undefined
  /** Which one is on its way to that destination. */
  readonly writerTo: (destination: string) => { readonly id: string } | undefined
  readonly nowMs: number
}

/** One that is known is the one that is known. Throws `TRANSFER_INVALID`, `TRANSFER_CONFLICT`, or what is wrong with a tag; `path` begins with the index. */
export function admitTransfers (transfers: readonly TransferRequest[], { registry, backends, known, writerTo, nowMs }: Admission): readonly TransferEntry[] {
  const names = typeof registry === 'function' ? registry() : registry
  const ids = new Set<string>()
  const fresh = new Map<string, TransferEntry>()
  return transfers.map((transfer, at) => {
    const path = [String(at)]
    const checked = checkTransfer(transfer, names, path)
    const id = checked.request.id ?? randomUUID()
    if (ids.has(id)) throw new FtsError('TRANSFER_INVALID', { detail: `${at}.id is that of another transfer of the same call: ${id}`, path: [...path, 'id'] })
    ids.add(id)
    const there = known(id)
    if (there !== undefined && !isSameTransfer(there, checked)) throw new FtsError('TRANSFER_CONFLICT', { detail: `${id} goes ${wayOf(there.request)}: forget it when it has ended, or choose another id`, path: [...path, 'id'] })
    const entry: TransferEntry = there ?? { id, ...checked, addedAtMs: nowMs, standing: freshStanding, isForgotten: false }
    if (backendFor(entry, backends) === undefined) throw new FtsError('TRANSFER_INVALID', { detail: `${at} goes ${wayOf(transfer)}: no backend carries that${checked.request.checksum === undefined ? '' : `, or none compares ${checked.request.checksum.replace(/:.*/, '')}`}`, path })
    if (there !== undefined) return entry
    const place = placeOf(checked.request.destination)
    const writer = fresh.get(place) ?? writerTo(checked.request.destination)
    if (writer !== undefined) throw destinationTaken(transfer.destination, writer, { name: `${at}.destination`, path: [...path, 'destination'] })
    fresh.set(place, entry)
    return entry
  })
}

/** Those that can be queued again. Throws `TRANSFER_CONFLICT` where one that was named cannot; of all, it is passed over. */
export function readmitTransfers (entries: readonly TransferEntry[], writerTo: Admission['writerTo'], { areNamed }: { readonly areNamed: boolean }): readonly TransferEntry[] {
  const fresh = new Map<string, TransferEntry>()
  return entries.filter(entry => {
    const { id, request: { destination } } = entry
    const place = placeOf(destination)
    const writer = fresh.get(place) ?? writerTo(destination)
    if (writer !== undefined && areNamed) throw destinationTaken(destination, writer, { name: `the destination of ${id}` })
    if (writer === undefined) fresh.set(place, entry)
    return writer === undefined
  })
}

/** The first that carries it; one that throws does not. */
export function backendFor (entry: TransferEntry, backends: readonly TransferBackend[]): TransferBackend | undefined {
  const transfer = checkedTransfer(entry)
  return backends.find(backend => {
    try {
      return backend.carries(transfer)
    } catch {
      return false
    }
  })
}

/** As backends see it. */
export function checkedTransfer ({ id, request, scitag }: TransferEntry): CheckedTransfer {
  const { overwrite: _overwrite, scitag: _choice, ...rest } = request
  return { ...rest, id, scitag }
}

/** Each of two at once would take away what the other has written. */
function destinationTaken (destination: string, { id }: { readonly id: string }, { name, path }: { readonly name: string, readonly path?: readonly string[] }): FtsError {
  return new FtsError('TRANSFER_CONFLICT', { detail: `${name}, ${bare(destination)}, is that of ${id}, which has not ended: wait for it, or cancel it`, path })
}

function wayOf ({ source, destination }: TransferRequest): string {
  return [source, destination].map((url, at) => `${at === 0 ? 'from' : 'to'} ${bare(url)}`).join(' ')
}

function bare (url: string): string {
  return url.replace(/\?.*$/s, '')
}
