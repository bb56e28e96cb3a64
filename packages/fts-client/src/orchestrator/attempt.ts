/** Lets a backend carry a transfer once, whatever it does. */
import type { Clock } from '@scitags/core'

import { FtsError } from '../errors.ts'
import { maxNoteBytes } from './check-transfer.ts'
import type { Json } from '../wire/job.ts'
import type { CheckedTransfer, FailureClass, TransferBackend, TransferFailure, TransferOutcome, TransferStep } from './types.ts'

export interface AttemptInit {
  readonly backend: TransferBackend
  readonly transfer: CheckedTransfer
  readonly signal: AbortSignal
  readonly attempt: number
  readonly isOverwriting: boolean
  /** JSON. */
  readonly note: string | undefined
  /** Resolves when it is on disk. */
  readonly keep: (note: string) => Promise<void>
  readonly onStep: (step: TransferStep) => void
  readonly onBytes: (bytes: number) => void
  readonly onWarning: (message: string) => void
  readonly clock: Clock
}

export interface AttemptEnd {
  readonly outcome: TransferOutcome
  /** Of a backend that did not stop when it was told to: it may still be at work until this settles. */
  readonly stuck?: Promise<unknown> | undefined
}

/** How long a backend may take to stop. */
const stoppingMs = 30_000
const maxMessageLength = 4096
const maxChecksumLength = 256
const classes: ReadonlySet<FailureClass> = new Set(['transient', 'busy', 'mismatch', 'credential', 'permanent'])
const sides: ReadonlySet<TransferFailure['side']> = new Set(['source', 'destination'] as const)

/** Never rejects. What the backend says after its end is not heard. */
export async function attemptTransfer (init: AttemptInit): Promise<AttemptEnd> {
  const { backend, transfer, signal, attempt, isOverwriting, note, clock } = init
  let isOver = false
  const carrying = outcomeOf(async () => await backend.carry(transfer, {
    signal,
    attempt,
    isOverwriting,
    remembered: note === undefined ? undefined : JSON.parse(note) as Json,
    async remember (value) {
      if (isOver) throw new FtsError('CANCELLED', { detail: 'the attempt is over' })
      await unlessAborted(signal, init.keep(noteText(value)))
    },
    onStep (step) { if (!isOver) init.onStep(step) },
    onBytes (bytes) { if (!isOver && Number.isFinite(bytes)) init.onBytes(Math.max(0, Math.trunc(bytes))) },
    warn (message) { if (!isOver) init.onWarning(shown(message)) }
  }))
  const patience = patienceAfter(signal, clock)
  const outcome = await Promise.race([carrying, patience.ended])
  patience.cancel()
  isOver = true
  if (outcome !== undefined) return { outcome }
  return { outcome: failed('transient', 'CANCELLED', `${backend.name} did not stop within ${stoppingMs / 1000} s`), stuck: carrying }
}

async function outcomeOf (carry: () => Promise<TransferOutcome>): Promise<TransferOutcome> {
  try {
    return checked(await carry())
  } catch (error) {
    // Whoever rejects can do so with nothing at all.
    const { code, message } = (error ?? {}) as { readonly code?: unknown, readonly message?: unknown }
    return failed('transient', typeof code === 'string' ? code : 'BACKEND_FAILED', typeof message === 'string' ? message : 'the backend threw something that is no Error')
  }
}

function checked (outcome: TransferOutcome): TransferOutcome {
  switch (outcome.kind) {
    case 'copied':
    case 'present': {
      const { checksum, ...rest } = outcome
      // A record that is too long would keep the journal from all others.
      const isShort = typeof checksum === 'string' && checksum.length <= maxChecksumLength
      return { ...rest, bytes: Number.isSafeInteger(outcome.bytes) ? outcome.bytes : 0, ...isShort && { checksum } }
    }
    case 'failed': {
      const { class: kind, code, message, retryAfterMs = 0, side } = outcome.failure
      const { failure } = failed(classes.has(kind) ? kind : 'transient', String(code), String(message))
      return { kind: 'failed', failure: { ...failure, ...retryAfterMs > 0 && { retryAfterMs }, ...side !== undefined && sides.has(side) && { side } } }
    }
  }
  throw new Error('the backend gave no outcome')
}

export function failed (kind: FailureClass, code: string, message: string): { readonly kind: 'failed', readonly failure: TransferFailure } {
  return { kind: 'failed', failure: { class: kind, code: code.slice(0, 64), message: shown(message) } }
}

/** Whatever a backend says, no query string gets out. */
function shown (message: string): string {
  return message.slice(0, maxMessageLength).replaceAll(/(:\/\/[^\s?#]*)\?[^\s'")]*/g, '$1')
}

function noteText (value: Json): string {
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined || Buffer.byteLength(text) > maxNoteBytes) throw new FtsError('TRANSFER_INVALID', { detail: `a note to remember has to be JSON of at most ${maxNoteBytes} bytes` })
  return text
}

async function unlessAborted (signal: AbortSignal, work: Promise<void>): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const onAbort = (): void => { reject(new FtsError('CANCELLED')) }
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    void work.then(resolve, reject).finally(() => { signal.removeEventListener('abort', onAbort) })
  })
}

function patienceAfter (signal: AbortSignal, clock: Clock): { readonly ended: Promise<undefined>, cancel (): void } {
  let resolve: (value: undefined) => void
  const ended = new Promise<undefined>(settle => { resolve = settle })
  let timer: { cancel (): void } | undefined
  const onAbort = (): void => { timer = clock.after(stoppingMs, () => resolve(undefined)) }
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort, { once: true })
  return {
    ended,
    cancel () {
      signal.removeEventListener('abort', onAbort)
      timer?.cancel()
    }
  }
}
