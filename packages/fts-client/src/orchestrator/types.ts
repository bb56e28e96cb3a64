/** What an orchestrator is given, what it keeps, and what it asks of a backend. */
import type { Scitag } from '@scitags/core'

import type { TagChoice } from '../tag-choice.ts'
import type { Json } from '../wire/job.ts'

export interface TransferRequest {
  /** The caller's own; the same id with the same content is the same transfer. Default: a new one. */
  readonly id?: string
  /** `http`, `https`, `dav`, `davs`, `root`, `roots`, `xroot` or `xroots`. */
  readonly source: string
  readonly destination: string
  readonly scitag?: TagChoice
  /** Of the file, `adler32:0123abcd`; where it is given, both ends are compared with it, else with each other. */
  readonly checksum?: string
  /** Bytes; where it is given, the source must have as many. */
  readonly size?: number
  /** Default: the option of the orchestrator. */
  readonly overwrite?: boolean
  /** 1…5, 5 first, and strictly so: while more urgent ones keep coming, others wait. Default 3. */
  readonly priority?: number
  readonly metadata?: Json
}

export type TransferState = 'queued' | 'running' | 'waiting' | 'finished' | 'failed' | 'cancelled'

/** What a retry may hope for. */
export type FailureClass =
  /** Unreachable, stalled, broken off, 5xx. */
  | 'transient'
  /** 429 and 503, staging: the other side asks for patience. */
  | 'busy'
  /** Sizes or checksums differ at the end. */
  | 'mismatch'
  /** 401, an expired proxy or token: as soon as there is a new one. */
  | 'credential'
  /** It will be the same the next time: no such file, forbidden, exists, not understood. */
  | 'permanent'

export interface TransferFailure {
  readonly class: FailureClass
  /** One of `HttpTpcError`, `XrootdError` or `FtsError`, or one of the backend, which says nothing of whether a storage has answered. */
  readonly code: string
  /** What happened, at which side and step; without credentials and query strings. */
  readonly message: string
  /** What the other side said about when to come again. */
  readonly retryAfterMs?: number
  /** Whose storage it was about, where one alone was asked; a failed source says nothing of the destination. */
  readonly side?: 'source' | 'destination'
}

export type CopyMode = 'pull' | 'push' | 'streamed' | 'fts'

export type TransferOutcome =
  | { readonly kind: 'copied', readonly mode: CopyMode, readonly bytes: number, readonly checksum?: string }
  /** An earlier attempt had done it already. */
  | { readonly kind: 'present', readonly bytes: number, readonly checksum?: string }
  | { readonly kind: 'failed', readonly failure: TransferFailure }

/** A transfer as it stands. */
export interface TransferRecord {
  readonly id: string
  readonly request: TransferRequest
  /** What its tag was resolved to when it was added. */
  readonly scitag: Scitag | undefined
  readonly state: TransferState
  /** Begun so far. */
  readonly attempts: number
  /** Moved by the attempt that runs, or in all once finished. */
  readonly bytes: number
  /** The name of the one that carries it, or did. */
  readonly backend: string | undefined
  readonly mode: CopyMode | undefined
  readonly checksum: string | undefined
  /** The latest. */
  readonly failure: TransferFailure | undefined
  /** Milliseconds since 1970. */
  readonly addedAtMs: number
  /** Of the latest attempt. */
  readonly startedAtMs: number | undefined
  readonly endedAtMs: number | undefined
  /** While it waits. */
  readonly notBeforeMs: number | undefined
}

export type TransferStep = 'source-stat' | 'source-checksum' | 'destination-stat' | 'removal' | 'directories' | 'copy' | 'result-stat' | 'result-checksum'

export type TransferEvent =
  | { readonly kind: 'state', readonly transfer: TransferRecord }
  | { readonly kind: 'step', readonly transfer: TransferRecord, readonly step: TransferStep }
  | { readonly kind: 'progress', readonly transfer: TransferRecord }
  /** It goes on, but not quite as was asked: where a tag does not arrive, or nothing more begins for a while at a storage that does not answer. Of several with the same trouble, the backend may tell of one. */
  | { readonly kind: 'warning', readonly transfer: TransferRecord, readonly message: string }
  /** The journal could not be written: nothing new is begun until it can. */
  | { readonly kind: 'trouble', readonly error: Error }

export interface CarryContext {
  /** Goes away with a cancelled transfer and a closing orchestrator; its reason is an `FtsError`, `CANCELLED` or `CLOSED`. */
  readonly signal: AbortSignal
  /** 1 for the first. */
  readonly attempt: number
  readonly isOverwriting: boolean
  /** What an earlier attempt, perhaps of another process, last gave to `remember`. Not those before a `retry` of the orchestrator: by then, what they left behind may be somebody else's. */
  readonly remembered: Json | undefined
  /** Resolves when it would survive a crash. Of use before the first step that a later attempt must know of, until one finishes or the attempts are at an end. */
  remember (note: Json): Promise<void>
  /** It begins: whoever was asked before it has answered, and is not held any more where it was. */
  onStep (step: TransferStep): void
  /** Moved so far. */
  onBytes (bytes: number): void
  /** Something that whoever ordered it should know, though it is no failure; without credentials and query strings. */
  warn (message: string): void
}

/** A transfer that has been checked: whole URLs, a tag that is one. */
export interface CheckedTransfer extends Omit<TransferRequest, 'id' | 'scitag' | 'overwrite'> {
  readonly id: string
  readonly scitag: Scitag | undefined
}

/** Carries one transfer from beginning to end. */
export interface TransferBackend {
  readonly name: string
  /** Whether it knows what to do with these URLs. */
  carries (transfer: CheckedTransfer): boolean
  /** Failures are outcomes; what it throws counts as transient. Called once at a time for each transfer. */
  carry (transfer: CheckedTransfer, context: CarryContext): Promise<TransferOutcome>
  close? (): Promise<void>
}
