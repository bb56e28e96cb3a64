/** `scitags copy`: has one storage server copy a file from or to another, or carries it through itself, and watches. */
import { copyBetweenHttp, copyBetweenRoot } from '@scitags/fts-client'
import { HttpTpcError } from '@scitags/http-tpc/client'
import type { PerformanceMarker } from '@scitags/http-tpc/client'
import { XrootdError } from '@scitags/xrootd-protocol/client'

import { compareEnds } from '../copy-checksum.ts'
import { sizeOf } from '../copy-end.ts'
import { createCopyProgress } from '../copy-progress.ts'
import type { CopyProgress } from '../copy-progress.ts'
import { copyOptions, copyWishes } from '../copy-wishes.ts'
import type { CopyWishes } from '../copy-wishes.ts'
import { CliError } from '../errors.ts'
import { streamCopy } from '../stream-copy.ts'
import { isOfUnknownAuthority } from '../unknown-authority.ts'
import type { Command } from '../command-line.ts'
import type { Terminal } from '../terminal.ts'
import { exitCodes } from '../until-signal.ts'
import type { EndSignal } from '../until-signal.ts'

interface Watching {
  readonly terminal: Terminal
  readonly progress: CopyProgress
  readonly isJson: boolean
  readonly signal: AbortSignal
}

interface Outcome {
  readonly bytes: number
  readonly status: number
  readonly message: string
}

export const copy: Command<typeof copyOptions> = {
  name: 'copy',
  operands: 'SOURCE DESTINATION',
  summary: 'Copy a file between storage servers, or between one and this machine. Exit code 0: it is there; 1: it is not; 2: not understood; 3: it is there, and --checksum did not find it equal.',
  options: copyOptions,
  examples: [
    ['scitags copy http://127.0.0.1:10801/store/cms/AOD.root http://127.0.0.1:10802/copy.root --tag 206', 'A pull with the tag of cms/Analysis Input, between the servers of `npm start`.'],
    ['scitags copy https://a.example/f https://b.example/f --mode push --source-token-file token', 'A push; the source is the active side.'],
    ['scitags copy ./AOD.root https://a.example/AOD.root --tag \'cms/Analysis Input\' --checksum adler32', 'An upload, compared in the end.'],
    ['scitags copy root://a.example//AOD.root root://b.example//AOD.root --tag \'cms/Analysis Input\'', 'The destination fetches it by root://; if one of them cannot do that, the bytes go through this machine.'],
    ['scitags copy https://a.example/AOD.root - | sha256sum', 'A download into a pipe.']
  ],
  async run ({ options, operands, terminal }) {
    const stop = new AbortController()
    const forget = (['SIGINT', 'SIGTERM'] as const).map(signal => terminal.onSignal(signal, () => { stop.abort(signal) }))
    const isJson = options.json !== undefined
    let said = terminal.stdout
    try {
      const wishes = await copyWishes(options, operands, terminal)
      if (wishes.to.kind === 'pipe') said = terminal.stderr
      const { line, ...result } = await copied(wishes, terminal, isJson, stop.signal).finally(() => {
        for (const end of [wishes.from, wishes.to]) if (end.kind === 'root') end.close()
      })
      said.write(isJson ? `${JSON.stringify({ kind: 'result', ok: true, ...result })}\n` : `${line}\n`)
      return 0
    } catch (error) {
      const interruption = stop.signal.aborted ? stop.signal.reason as EndSignal : undefined
      if (isJson && error instanceof Error) said.write(`${JSON.stringify({ kind: 'result', ok: false, message: error.message })}\n`)
      if (interruption === undefined) throw error
      terminal.stderr.write(`scitags: the copy was given up: ${interruption}\n`)
      return exitCodes[interruption]
    } finally {
      for (const end of forget) end()
    }
  }
}

async function copied (wishes: CopyWishes, terminal: Terminal, isJson: boolean, signal: AbortSignal): Promise<Outcome & { readonly seconds: number, readonly checksum?: string, readonly line: string }> {
  const { from, to, mode, checksum: algorithm } = wishes
  // For the bar: a source that does not say may well be copied. Of a directory it would be the listing.
  const size = await sizeOf(from, signal).catch((error: unknown) => {
    if (from.kind === 'file' || (error instanceof HttpTpcError && error.status === 409)) throw error
    return undefined
  })
  const progress = createCopyProgress({ output: terminal.stderr, size, nowMs: () => performance.now() })
  const begunMs = performance.now()
  const outcome = await (mode === 'streamed' ? carried : from.kind === 'root' ? fetched : ordered)(wishes, { terminal, progress, isJson, signal }).catch(withAdvice).finally(() => { progress.clear() })
  const seconds = (performance.now() - begunMs) / 1000
  const line = `${outcome.message === '' ? 'done' : outcome.message} in ${seconds.toFixed(1)} s`
  if (algorithm === undefined) return { ...outcome, seconds, line }
  const checksum = await compareEnds(from, to, algorithm, signal)
  return { ...outcome, seconds, checksum: `${algorithm}:${checksum}`, line: `${line}, ${algorithm} ${checksum} at both ends` }
}

/** Pull or push: the servers move the bytes between themselves. */
async function ordered (wishes: CopyWishes, watching: Watching): Promise<Outcome> {
  const { mode, from: source, to: destination, tag, isTagForPassive } = wishes
  if (mode === 'streamed' || source.kind !== 'http' || destination.kind !== 'http') throw new TypeError('both ends must be of http')
  const marker = isTagForPassive ? 'passive' : 'active'
  const result = await copyBetweenHttp({ ...wishes, way: mode, source, destination, scitag: tag, marker, signal: watching.signal, onMarker: markerShower(watching) })
  const { ok, status, message, bytes } = result
  if (!ok) throw new CliError('COPY_FAILED', { detail: status < 300 ? `the copy failed: ${message}` : `the server refused the copy with ${status}: ${message === '' ? 'no reason given' : message}` })
  return { bytes, status, message }
}

/** The destination pulls by root://. */
async function fetched (wishes: CopyWishes, watching: Watching): Promise<Outcome> {
  const { from: source, to: destination, mayStream } = wishes
  if (source.kind !== 'root' || destination.kind !== 'root') throw new TypeError('both ends must be of root://')
  const onMarker = markerShower(watching)
  const onBytes = (bytes: number): void => { onMarker({ timestamp: Math.floor(Date.now() / 1000), bytes, remoteConnections: [] }) }
  const outcome = await copyBetweenRoot({ ...wishes, source, destination, onBytes, signal: watching.signal })
  if (outcome.kind === 'copied') return { bytes: outcome.bytes, status: 200, message: '' }
  if (outcome.kind === 'refused' && !mayStream) throw outcome.error
  const reason = outcome.kind === 'unsupported' ? `${outcome.server} does no third-party copies` : outcome.error.message
  if (!mayStream) throw new CliError('COPY_FAILED', { detail: `${reason}; \`--mode streamed\` copies through this machine` })
  return { ...await carried(wishes, watching), message: `${reason}: streamed` }
}

function markerShower ({ terminal, progress, isJson }: Omit<Watching, 'signal'>): (marker: PerformanceMarker) => void {
  return marker => {
    if (isJson) terminal.stdout.write(`${JSON.stringify({ kind: 'marker', ...marker })}\n`)
    else progress.show(marker.bytes)
  }
}

async function carried ({ from, to, isOverwriting }: CopyWishes, { terminal, progress, signal }: Watching): Promise<Outcome> {
  const { stdin, stdout } = terminal
  const bytes = await streamCopy({ from, to, isOverwriting, onBytes: progress.show, stdin, stdout, signal })
  return { bytes, status: 200, message: '' }
}

function withAdvice (error: unknown): never {
  if (error instanceof XrootdError) withAdvice(new CliError('COPY_FAILED', { detail: `the copy failed: ${error.message}`, cause: error }))
  if ((error instanceof HttpTpcError || error instanceof CliError) && isOfUnknownAuthority(error.cause)) throw new CliError('COPY_FAILED', { detail: `${error.message}; give its authority with --ca`, cause: error })
  throw error
}
