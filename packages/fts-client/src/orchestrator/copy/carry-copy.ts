/** Carries one transfer by third-party copy, step by step. [TPC-Order] */
import { HttpTpcError } from '@scitags/http-tpc/client'

import type { FileLook } from '../../storage/file.ts'
import type { StorageFile } from '../../storage/storage-file.ts'
import { checksumWish, demandChecksum, demandSource, differenceOf, sharedChecksum } from './compared.ts'
import type { ChecksumWish } from './compared.ts'
import { runWay, waysBetween } from './copy-ways.ts'
import type { Left, Way, WayEnd, WayOrder } from './copy-ways.ts'
import type { LinkMemory } from './link-memory.ts'
import type { CarryContext, CheckedTransfer, TransferOutcome, TransferStep } from '../types.ts'

export interface CopyCarriage {
  readonly transfer: CheckedTransfer
  readonly context: CarryContext
  readonly onStep: CarryContext['onStep']
  readonly source: StorageFile
  readonly destination: StorageFile
  readonly allowed: readonly Way[]
  readonly streams: number | undefined
  readonly memory: LinkMemory
}

/** Of what a copy leaves behind, so much time for taking it away. */
const cleaningMs = 10_000

/** Rejects with what went wrong at the step that was told last. */
export async function carryCopy (carriage: CopyCarriage): Promise<TransferOutcome> {
  const { transfer, context, onStep, source, destination } = carriage
  const { signal, isOverwriting } = context
  const wish = checksumWish(transfer.checksum)
  if (source.name === destination.name) throw new HttpTpcError('SELF_COPY', { detail: source.name })

  // A server tells the size and the checksum with one answer.
  onStep('source-stat')
  const original = await source.look(wish.algorithm, signal).catch(late('source-checksum', onStep))
  demandSource(original, source.name, transfer)
  onStep('source-checksum')
  demandChecksum(original, source.name, wish)

  onStep('destination-stat')
  const isOurs = isNoteOf(context.remembered, destination)
  const isWanted = isOurs || !isOverwriting
  const there = await destination.look(isWanted ? wish.algorithm : undefined, signal)
  if (there !== undefined && isWanted && isSame(there, original, destination.name, wish)) return outcome('present', there, original, wish)
  if (there !== undefined && !isOverwriting) {
    if (!isOurs || !mayBePart(there, original)) throw new HttpTpcError('TARGET_EXISTS', { detail: destination.name })
    onStep('removal')
    await destination.remove(signal)
  }
  if (!isOurs) await context.remember({ step: 'copy', destination: destination.name })

  try {
    return await copied(carriage, { original, wish, isNew: there === undefined || !isOverwriting, isOurs })
  } catch (error) {
    if (there !== undefined && isOverwriting) await warnIfGone(there, carriage)
    throw error
  }
}

/** Who owes us but the checksum has answered. */
function late (step: TransferStep, onStep: CarryContext['onStep']): (error: unknown) => never {
  return error => {
    if (error instanceof HttpTpcError && error.code === 'CHECKSUM_TIMEOUT') onStep(step)
    throw error
  }
}

function isNoteOf (note: CarryContext['remembered'], { name }: StorageFile): boolean {
  return typeof note === 'object' && note !== null && 'step' in note && note['step'] === 'copy' && note['destination'] === name
}

/** What is larger than the source is somebody else's, whatever we had begun. */
function mayBePart (there: FileLook, original: FileLook): boolean {
  return there.size === undefined || original.size === undefined || there.size <= original.size
}

/** Surely: a size alone may be that of a file that is not whole. */
function isSame (there: FileLook, original: FileLook, name: string, wish: ChecksumWish): boolean {
  return differenceOf(there, original, name, wish) === undefined && sharedChecksum(there, original, wish) !== undefined
}

function outcome<K extends string> (kind: K, copy: FileLook, original: FileLook, wish: ChecksumWish): { readonly kind: K, readonly bytes: number, readonly checksum?: string } {
  const checksum = sharedChecksum(copy, original, wish)
  return { kind, bytes: copy.size ?? original.size ?? 0, ...checksum !== undefined && { checksum } }
}

interface Expectation {
  readonly original: FileLook
  readonly wish: ChecksumWish
  /** Nothing was there before. */
  readonly isNew: boolean
  /** An earlier attempt may have left something, or may still be at it. */
  readonly isOurs: boolean
}

/** With the result looked at. */
async function copied (carriage: CopyCarriage, expectation: Expectation): Promise<TransferOutcome> {
  const { context, onStep, destination } = carriage
  const { original, wish } = expectation
  const copying = await copyByWays(carriage, expectation)
  if (copying.kind === 'found') return copying.outcome
  onStep('result-stat')
  const copy = await destination.look(wish.algorithm, context.signal).catch(late('result-checksum', onStep))
  onStep('result-checksum')
  const difference = differenceOf(copy, original, destination.name, wish)
  if (difference !== undefined) {
    if (await isRemoved(destination)) await forget(context)
    throw difference
  }
  if (wish.hex !== undefined && copy?.checksum === undefined) throw new HttpTpcError('CHECKSUM_UNVERIFIABLE', { detail: `${destination.name} does not say its ${wish.algorithm}; the copy has been left there` })
  return { ...outcome('copied', copy ?? original, original, wish), mode: copying.way }
}

/** Of a copy that was to replace a file and has failed, in whatever way. */
async function warnIfGone (former: FileLook, { destination, context }: CopyCarriage): Promise<void> {
  const looked = await destination.look(undefined, AbortSignal.timeout(cleaningMs)).then(found => ({ found }), () => undefined)
  if (looked === undefined) return
  const { found } = looked
  if (found !== undefined && found.size === former.size) return
  context.warn(`what ${destination.name} had held before is gone: ${found === undefined ? 'nothing is there' : `there are ${found.size ?? 'a number of'} bytes`} now`)
}

type Copying = { readonly kind: 'done', readonly way: Way } | { readonly kind: 'found', readonly outcome: TransferOutcome }

async function copyByWays (carriage: CopyCarriage, expectation: Expectation): Promise<Copying> {
  const { source, destination, allowed, memory, context } = carriage
  let error: unknown = new HttpTpcError('METHOD_UNSUPPORTED', { detail: 'none of the modes is one between these storages' })
  // It was the way and not the file that was at fault, if another way works.
  const doubted: Way[] = []
  for (const way of memory.waysLeft(source, destination, waysBetween(source.kind, destination.kind, allowed))) {
    const end = await tryWay(way, carriage)
    if (end.kind === 'copied') {
      memory.worked(source, destination, way)
      for (const one of doubted) memory.couldNot(source, destination, one, 'now')
      return { kind: 'done', way }
    }
    // The first one to say it says it best.
    if (!isForbidden(error) || !isForbidden(end.error)) error = end.error
    if (end.cannot === 'ever') memory.couldNot(source, destination, way, 'ever')
    if (end.cannot === 'now') doubted.push(way)
    const after = end.left === 'nothing' ? 'clean' : await lookAfter(end.left, way, carriage, expectation)
    if (typeof after === 'object') return { kind: 'found', outcome: after }
    // What an earlier attempt has set going may have arrived meanwhile: the next one will see.
    if (end.left === 'file' && after === 'unclear') throw new HttpTpcError('CONNECTION_LOST', { detail: `an earlier attempt may still be at ${destination.name}`, cause: error })
    if (after === 'unclear') throw error
    if (end.cannot === undefined || context.signal.aborted) break
  }
  await forget(context)
  throw error
}

function isForbidden (error: unknown): boolean {
  return error instanceof HttpTpcError && error.code === 'REMOTE_REFUSED' && error.status === 403
}

/** What a failed copy has left: the file itself, nothing of ours (`clean`, if need be after its removal), or who knows. Only what has surely ended is removed, and only what is surely not the file. */
async function lookAfter (left: Exclude<Left, 'nothing'>, way: Way, { destination, context: { signal } }: CopyCarriage, { original, wish, isNew, isOurs }: Expectation): Promise<TransferOutcome | 'clean' | 'unclear'> {
  const looked = await destination.look(wish.algorithm, signal.aborted ? AbortSignal.timeout(cleaningMs) : signal).then(found => ({ found }), () => undefined)
  const found = looked?.found
  if (found !== undefined && isSame(found, original, destination.name, wish)) return left === 'file' ? outcome('present', found, original, wish) : { ...outcome('copied', found, original, wish), mode: way }
  switch (left) {
    case 'unknown': return 'unclear'
    case 'file': return isOurs ? 'unclear' : 'clean'
    case 'part':
      if (looked === undefined) return 'unclear'
      if (found === undefined) return 'clean'
      return isNew && differenceOf(found, original, destination.name, wish) !== undefined && await isRemoved(destination) ? 'clean' : 'unclear'
  }
}

async function isRemoved (destination: StorageFile): Promise<boolean> {
  return await destination.remove(AbortSignal.timeout(cleaningMs)).then(() => true, () => false)
}

/** What the next attempt finds there is not ours. Failing that, there is no more to lose than after a crash. */
async function forget (context: CarryContext): Promise<void> {
  await context.remember(null).catch(() => undefined)
}

async function tryWay (way: Way, carriage: CopyCarriage): Promise<WayEnd> {
  const { transfer: { scitag }, context, onStep, source, destination, streams, memory } = carriage
  const { isOverwriting, signal } = context
  const order: WayOrder = { source, destination, scitag, isOverwriting, streams, signal, onBytes: bytes => { context.onBytes(bytes) } }
  const makeParents = async (): Promise<void> => {
    onStep('directories')
    await destination.makeParents(signal)
    memory.madeParents(destination)
  }
  if (memory.lacksParents(destination)) await makeParents()
  onStep('copy')
  const end = await runWay(way, order)
  if (end.kind === 'copied' || !end.mayLackParents || signal.aborted) return end
  // Most servers make directories by themselves: they are asked for where one does not.
  try {
    await makeParents()
  } catch {
    return end
  }
  onStep('copy')
  const again = await runWay(way, order)
  if (again.kind === 'copied' || end.left !== 'part') return again
  // What the first one may have left is there still.
  return again.left === 'file' ? end : again.left === 'nothing' ? { ...again, left: 'part' } : again
}
