/** `scitags transfer`: sees a list of tagged copies through, and goes on where it was interrupted. */
import { createOrchestrator, placeOf } from '@scitags/fts-client'
import type { Orchestrator, TransferEvent, TransferRecord } from '@scitags/fts-client'

import { explainedFailure } from '../fts/advice.ts'
import { openLiveLines } from '../live-lines.ts'
import { plainText } from '../plain-text.ts'
import { writeLeft } from '../transfer/left-list.ts'
import { transferProgress } from '../transfer/transfer-progress.ts'
import { summaryLines, summaryOf } from '../transfer/transfer-summary.ts'
import { transferOptions, transferNotes, transferWishes } from '../transfer/transfer-wishes.ts'
import type { ListedTransfer } from '../transfer/transfer-request.ts'
import type { TransferWishes } from '../transfer/transfer-wishes.ts'
import { exitCodes, untilSignal } from '../until-signal.ts'
import { writeLines } from '../write-lines.ts'
import type { Command } from '../command-line.ts'
import type { LiveLines } from '../live-lines.ts'
import type { Terminal } from '../terminal.ts'
import type { EndSignal } from '../until-signal.ts'

/** What runs may go on for so long when somebody wants an end. */
const drainMs = 10_000

export const transfer: Command<typeof transferOptions> = {
  name: 'transfer',
  operands: '[LIST]',
  summary: 'Carry out a list of tagged copies between storage servers: several at once, tried again where that helps, resumed after an interruption.',
  options: transferOptions,
  notes: transferNotes,
  examples: [
    ['scitags transfer files.txt --journal ./queue --tag \'cms/Analysis Input\'', 'The same line again goes on after an interruption, and tries again what had failed.'],
    ['scitags transfer files.txt --match \'*.root\' --mode streamed --failed left.txt', 'Through this machine; what did not arrive is a list again.'],
    ['scitags transfer files.txt --via fts --server https://fts3.example.org:8446', 'FTS copies, and this command sees to it that all is done.']
  ],
  async run ({ options, operands, terminal }) {
    const wishes = await transferWishes(options, operands, terminal)
    if (wishes.orchestrator.journal === undefined) terminal.stderr.write('scitags: without --journal, what is not done when this ends must be ordered again\n')
    try {
      await using orchestrator = await createOrchestrator(wishes.orchestrator)
      return await seenThrough(orchestrator, wishes, terminal)
    } catch (error) {
      throw explainedFailure(error)
    } finally {
      await wishes.client?.close()
    }
  }
}

async function seenThrough (orchestrator: Orchestrator, { transfers, forgetsFailed, isJson, failedFile, orchestrator: { journal } }: TransferWishes, terminal: Terminal): Promise<number> {
  const begunMs = performance.now()
  const before = new Set([...orchestrator.transfers(['finished'])].map(({ id }) => id))
  const progress = transferProgress(orchestrator, () => performance.now())
  const live = openLiveLines({ output: terminal.stderr, lines: () => isJson ? [] : [progress.line()] })
  const forget = orchestrator.onEvent(teller(isJson, live, terminal))
  let signal: EndSignal | undefined
  try {
    await addAll(orchestrator, transfers, forgetsFailed)
    signal = await Promise.race([orchestrator.idle().then(() => undefined), untilSignal(terminal)])
    if (signal !== undefined) live.say(`Nothing new is begun; what runs has ${drainMs / 1000} s. Once more ends it at once.`, terminal.stderr)
    if (signal !== undefined) await orchestrator.close(drainMs)
  } finally {
    forget()
    live.close()
  }
  const { asked, others } = apart(orchestrator, transfers)
  const summary = summaryOf(asked, { seconds: (performance.now() - begunMs) / 1000, before })
  if (isJson) terminal.stdout.write(`${JSON.stringify({ kind: 'summary', ...summary })}\n`)
  else await writeLines(terminal.stdout, [...summaryLines(summary)].map(line => `${line}\n`))
  if (failedFile !== undefined) await writeLeft(asked, failedFile)
  if (others > 0) terminal.stderr.write(`scitags: ${others} more in the journal had not arrived; without a LIST the command sees to all of them, and --forget-failed forgets those that failed or were cancelled\n`)
  const hint = hintFor({ left: summary.left, failed: summary.failed, journal, failedFile, isForgetting: forgetsFailed && transfers.length === 0 })
  if (hint !== undefined) terminal.stderr.write(`scitags: ${hint}\n`)
  return summary.finished === summary.total ? 0 : signal === undefined ? 1 : exitCodes[signal]
}

/** Those of the list, or all where there is none; and how many others of the journal are not there. */
function apart (orchestrator: Orchestrator, transfers: readonly ListedTransfer[]): { readonly asked: readonly TransferRecord[], readonly others: number } {
  const all = [...orchestrator.transfers()]
  if (transfers.length === 0) return { asked: all, others: 0 }
  const listed = new Set(transfers.map(({ request: { id } }) => id))
  const others = all.filter(({ id, state }) => !listed.has(id) && state !== 'finished')
  return { asked: all.filter(({ id }) => listed.has(id)), others: others.length }
}

/** What is done stays done. What had failed gets a new chance: as the list describes it now, or all of it where there is no list. Where the list is refused, nothing is forgotten. */
async function addAll (orchestrator: Orchestrator, transfers: readonly ListedTransfer[], forgetsFailed: boolean): Promise<void> {
  const listed = new Set(transfers.map(({ request: { destination } }) => placeOf(destination)))
  const ended = [...orchestrator.transfers(['failed', 'cancelled'])]
  const replaced = forgetsFailed ? ended : ended.filter(({ request: { destination } }) => listed.has(placeOf(destination)))
  const open = transfers.filter(({ request: { id } }) => orchestrator.get(id)?.state !== 'finished')
  try {
    await orchestrator.add(open.map(({ request }) => request), replaced.map(({ id }) => id))
  } catch (error) {
    throw explainedFailure(error, { placeOf: ([index]) => open[Number(index)]?.place })
  }
  if (listed.size === 0 && !forgetsFailed) await orchestrator.retry(ended.map(({ id }) => id))
}

function teller (isJson: boolean, live: LiveLines, { stdout, stderr }: Terminal): (event: TransferEvent) => void {
  const warned = new Set<string>()
  return event => {
    if (event.kind === 'trouble') live.say(`scitags: ${plainText(event.error.message)}`, stderr)
    if (event.kind === 'warning' && !warned.has(event.message)) {
      warned.add(event.message)
      live.say(`scitags: ${plainText(event.message)}`, stderr)
    }
    if (event.kind !== 'state' || !isJson) return
    const { id, request: { source, destination }, scitag, state, attempts, bytes, mode, checksum, failure, notBeforeMs } = event.transfer
    stdout.write(`${JSON.stringify({ kind: 'transfer', id, source, destination, scitag, state, attempts, bytes, mode, checksum, failure, notBeforeMs })}\n`)
  }
}

interface Remainder {
  readonly left: number
  readonly failed: number
  readonly journal: string | undefined
  readonly failedFile: string | undefined
  /** The same command would not try again what has failed. */
  readonly isForgetting: boolean
}

function hintFor ({ left, failed, journal, failedFile, isForgetting }: Remainder): string | undefined {
  if (left + failed === 0) return undefined
  if (journal !== undefined) return left > 0 ? 'the same command goes on with the rest' : `the same command${isForgetting ? ' without --forget-failed' : ''} tries the failed ones again`
  return failedFile === undefined ? undefined : `\`scitags transfer ${plainText(failedFile)}\` is for the rest`
}
