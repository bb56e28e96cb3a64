/** What the primary process of a site and its workers say to each other. */
import type { Registry as Register } from 'prom-client'
import type { FlowEvent, RegistryOrigin } from '@scitags/core'
import type { RegistryDocument } from '@scitags/core/wire'
import type { Access } from '@scitags/xroot-gateway'

import type { ResolvedSiteOptions } from '../generated/options.ts'

/** As `getMetricsAsJSON` of prom-client gives them. */
export type MetricsJson = Awaited<ReturnType<Register['getMetricsAsJSON']>>

export interface RegistryState {
  readonly document: RegistryDocument
  readonly origin: RegistryOrigin
}

export interface WorkerOrder {
  /** 1…N; a worker that takes the place of another has its number. */
  readonly number: number
  /** How many there are. */
  readonly workers: number
  /** With absolute paths. */
  readonly options: ResolvedSiteOptions
  readonly logLevel: string
  readonly registry: RegistryState
  /** It was born with the descriptor of a map of labels. */
  readonly hasLabels: boolean
  /** Base64 of 48 random bytes that all workers share, so that a TLS session begun in one goes on in another. */
  readonly ticketKeys: string
}

export interface WorkerOpened {
  /** Of each server, in the order of the site file. */
  readonly servers: readonly { readonly urls: readonly string[], readonly rootUrls: readonly string[], readonly missing: readonly string[] }[]
}

/** An error on its way to another process. */
export interface ToldError {
  /** Undefined for what is our own fault. */
  readonly code?: string
  readonly message: string
  readonly path?: readonly string[]
}

/** What the primary asks of a worker, and what the answer is. */
export interface Questions {
  /** How many requests have no complete answer yet. */
  readonly running: { readonly question: undefined, readonly answer: number }
  readonly metrics: { readonly question: undefined, readonly answer: MetricsJson }
  /** Reads the certificates again, and keeps them for `applyReload`. */
  readonly prepareReload: { readonly question: undefined, readonly answer: undefined }
  /** Takes these rules and what was prepared. */
  readonly applyReload: { readonly question: Pick<ResolvedSiteOptions['marking'], 'experiments' | 'activities'>, readonly answer: undefined }
  /** Drains for so many milliseconds; answers how many requests were cut off. The worker ends after that. */
  readonly close: { readonly question: number, readonly answer: number }
}

export type QuestionName = keyof Questions

const questionNames: Readonly<Record<QuestionName, true>> = { running: true, metrics: true, prepareReload: true, applyReload: true, close: true }

/** What a worker asks of the state that all share, and what the answer is. */
export interface SharedQuestions {
  /** Answers its number, for the release; undefined where somebody else has the path. */
  readonly lock: { readonly question: { readonly server: string, readonly path: string, readonly access: Access, readonly force: boolean }, readonly answer: number | undefined }
  readonly put: { readonly question: { readonly server: string, readonly key: string, readonly value: string, readonly ttlMs: number }, readonly answer: void }
  readonly take: { readonly question: { readonly server: string, readonly key: string, readonly waitMs: number }, readonly answer: string | undefined }
}

export type SharedQuestionName = keyof SharedQuestions

const sharedQuestionNames: Readonly<Record<SharedQuestionName, true>> = { lock: true, put: true, take: true }

/** For the worker of that number, whoever says it; `server` is the name of one. */
export type ForAnotherWorker =
  /** Comes with the socket of a client. */
  | { readonly kind: 'stream', readonly worker: number, readonly server: string, readonly bytes: Uint8Array }
  | { readonly kind: 'endSession', readonly worker: number, readonly server: string, readonly sessionId: Uint8Array, readonly address: string }

export type ToWorker =
  | { readonly kind: 'open', readonly order: WorkerOrder }
  | { readonly kind: 'registry', readonly registry: RegistryState }
  /** The events handed on last have been told. */
  | { readonly kind: 'told' }
  | { readonly kind: 'ask', readonly id: number, readonly name: QuestionName, readonly question: unknown }
  /** Of the shared state. */
  | { readonly kind: 'answer', readonly id: number, readonly answer: unknown }
  | { readonly kind: 'failed', readonly id: number, readonly error: ToldError }
  | ForAnotherWorker

export type FromWorker =
  /** It listens to messages. */
  | { readonly kind: 'awake' }
  | { readonly kind: 'opened', readonly opened: WorkerOpened }
  | { readonly kind: 'refused', readonly error: ToldError }
  /** For a marker that the primary has for all; the next ones come after `told`. */
  | { readonly kind: 'tell', readonly events: readonly FlowEvent[] }
  | { readonly kind: 'answer', readonly id: number, readonly answer: unknown }
  | { readonly kind: 'failed', readonly id: number, readonly error: ToldError }
  /** Of the shared state. */
  | { readonly kind: 'ask', readonly id: number, readonly name: SharedQuestionName, readonly question: unknown }
  | { readonly kind: 'release', readonly lock: number }
  | ForAnotherWorker

/** Both ends are of one version, and no stranger has a part in it: what is none of ours comes from a library that talks on the same channel. */
export function isToWorker (message: unknown): message is ToWorker {
  if (!isTable(message)) return false
  switch (message['kind']) {
    case 'open': return isTable(message['order'])
    case 'registry': return isTable(message['registry'])
    case 'told': return true
    case 'ask': return typeof message['id'] === 'number' && Object.hasOwn(questionNames, String(message['name']))
    default: return isAnswer(message) || isForAnotherWorker(message)
  }
}

export function isFromWorker (message: unknown): message is FromWorker {
  if (!isTable(message)) return false
  switch (message['kind']) {
    case 'awake': return true
    case 'opened': return isTable(message['opened'])
    case 'refused': return isTable(message['error'])
    case 'tell': return Array.isArray(message['events'])
    case 'ask': return typeof message['id'] === 'number' && Object.hasOwn(sharedQuestionNames, String(message['name']))
    case 'release': return typeof message['lock'] === 'number'
    default: return isAnswer(message) || isForAnotherWorker(message)
  }
}

function isAnswer ({ kind, id, error }: Readonly<Record<string, unknown>>): boolean {
  return typeof id === 'number' && (kind === 'answer' || (kind === 'failed' && isTable(error)))
}

function isForAnotherWorker ({ kind, worker, server }: Readonly<Record<string, unknown>>): boolean {
  return (kind === 'stream' || kind === 'endSession') && typeof worker === 'number' && typeof server === 'string'
}

function isTable (value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
