/** What the primary process of a site and its workers say to each other. */
import type { Registry as Register } from 'prom-client'
import type { FlowEvent, RegistryOrigin } from '@scitags/core'
import type { RegistryDocument } from '@scitags/core/wire'

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

export type ToWorker =
  | { readonly kind: 'open', readonly order: WorkerOrder }
  | { readonly kind: 'registry', readonly registry: RegistryState }
  /** The events handed on last have been told. */
  | { readonly kind: 'told' }
  | { readonly kind: 'ask', readonly id: number, readonly name: QuestionName, readonly question: unknown }

export type FromWorker =
  /** It listens to messages. */
  | { readonly kind: 'awake' }
  | { readonly kind: 'opened', readonly opened: WorkerOpened }
  | { readonly kind: 'refused', readonly error: ToldError }
  /** For a marker that the primary has for all; the next ones come after `told`. */
  | { readonly kind: 'tell', readonly events: readonly FlowEvent[] }
  | { readonly kind: 'answer', readonly id: number, readonly answer: unknown }
  | { readonly kind: 'failed', readonly id: number, readonly error: ToldError }

/** Both ends are of one version, and no stranger has a part in it: what is none of ours comes from a library that talks on the same channel. */
export function isToWorker (message: unknown): message is ToWorker {
  if (!isTable(message)) return false
  switch (message['kind']) {
    case 'open': return isTable(message['order'])
    case 'registry': return isTable(message['registry'])
    case 'told': return true
    case 'ask': return typeof message['id'] === 'number' && Object.hasOwn(questionNames, String(message['name']))
    default: return false
  }
}

export function isFromWorker (message: unknown): message is FromWorker {
  if (!isTable(message)) return false
  switch (message['kind']) {
    case 'awake': return true
    case 'opened': return isTable(message['opened'])
    case 'refused': return isTable(message['error'])
    case 'tell': return Array.isArray(message['events'])
    case 'answer': return typeof message['id'] === 'number'
    case 'failed': return typeof message['id'] === 'number' && isTable(message['error'])
    default: return false
  }
}

function isTable (value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
