/** What became of transfers, with failures grouped by their reason. */
import { bytesText, durationText, rateText } from '@scitags/firefly-collector'
import type { TransferRecord, TransferState } from '@scitags/fts-client'

import { plainText } from '../plain-text.ts'
import { bare } from './list-line.ts'

export interface TransferSummary {
  readonly total: number
  readonly finished: number
  readonly failed: number
  readonly cancelled: number
  /** Neither there nor given up. */
  readonly left: number
  /** Of what this run has brought there. */
  readonly bytes: number
  readonly seconds: number
  /** How the finished ones were carried, with how many each; `before`: not by anybody here, `earlier`: by an earlier run. */
  readonly modes: Readonly<Record<string, number>>
  /** Most frequent first. */
  readonly reasons: readonly FailureReason[]
}

export interface FailureReason {
  readonly class: string
  readonly code: string
  /** Of the first one. */
  readonly message: string
  readonly transfers: number
  /** Sources of some of them, destinations where those are the trouble; without queries. */
  readonly files: readonly string[]
}

const wordsOf: Readonly<Record<string, string>> = { before: 'there before', earlier: 'in an earlier run' }
const shownFiles = 3
const shownReasons = 20

/** `before`: ids of what had finished when it began. */
export function summaryOf (transfers: readonly TransferRecord[], { seconds, before }: { readonly seconds: number, readonly before: ReadonlySet<string> }): TransferSummary {
  const counts: Record<TransferState, number> = { queued: 0, running: 0, waiting: 0, finished: 0, failed: 0, cancelled: 0 }
  const modes: Record<string, number> = {}
  const failures: TransferRecord[] = []
  let moved = 0
  for (const transfer of transfers) {
    const { id, state, mode, bytes } = transfer
    counts[state]++
    if (state === 'failed') failures.push(transfer)
    if (state !== 'finished') continue
    const how = before.has(id) ? 'earlier' : mode ?? 'before'
    modes[how] = (modes[how] ?? 0) + 1
    if (how === mode) moved += bytes
  }
  const { finished, failed, cancelled } = counts
  const total = transfers.length
  return { total, finished, failed, cancelled, left: total - finished - failed - cancelled, bytes: moved, seconds: Math.round(seconds * 1000) / 1000, modes, reasons: reasonsOf(failures) }
}

export function * summaryLines ({ total, finished, failed, left, bytes, seconds, modes, reasons }: TransferSummary): Generator<string> {
  const ways = Object.entries(modes).map(([mode, count]) => `${count} ${wordsOf[mode] ?? mode}`).join(', ')
  const rate = seconds > 0 && bytes > 0 ? ` at ${rateText(bytes / seconds)}` : ''
  yield `${finished} of ${total} there, ${bytesText(bytes)} in ${durationText(seconds)}${rate}${ways === '' ? '' : ` (${ways})`}`
  if (left > 0) yield `${left} not yet`
  if (failed > 0) yield `${failed} failed:`
  for (const { transfers, message, code, files } of reasons.slice(0, shownReasons)) {
    yield plainText(`  ${transfers} × ${message} (${code})`)
    for (const file of files) yield plainText(`      ${file}`)
    if (transfers > files.length) yield `      … and ${transfers - files.length} more`
  }
  if (reasons.length > shownReasons) yield `  … and ${reasons.length - shownReasons} more reasons`
}

/** Messages that differ in a URL or a number only are of one reason, but for the status of an answer. */
function reasonsOf (failed: Iterable<TransferRecord>): readonly FailureReason[] {
  const reasons = new Map<string, { readonly class: string, readonly code: string, readonly message: string, transfers: number, readonly files: string[] }>()
  for (const { failure, request } of failed) {
    if (failure === undefined) continue
    const key = `${failure.code} ${failure.message.replaceAll(/[a-z][a-z0-9+.-]*:\/\/\S+/gi, '…').replaceAll(/(?<!answered |\d)\d+/g, '0')}`
    const reason = reasons.get(key) ?? { class: failure.class, code: failure.code, message: failure.message, transfers: 0, files: [] }
    reasons.set(key, reason)
    reason.transfers++
    if (reason.files.length < shownFiles) reason.files.push(bare(failure.code === 'TARGET_EXISTS' || failure.side === 'destination' ? request.destination : request.source))
  }
  return [...reasons.values()].sort((one, other) => other.transfers - one.transfers)
}
