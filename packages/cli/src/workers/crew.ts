/** Keeps the workers of a site at work: one that dies is replaced, later each time, until that is of no use any more. */
import { setTimeout as sleep } from 'node:timers/promises'

import { stopReading } from '@scitags/core'
import { CliError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { WorkerOpened, WorkerOrder } from './messages.ts'
import { SharedTable } from './shared-table.ts'
import { WorkerProcess } from './worker-process.ts'
import type { WorkerProcessInit } from './worker-process.ts'

export interface CrewInit extends Pick<WorkerProcessInit, 'tell' | 'labels'> {
  readonly size: number
  readonly orderOf: (number: number) => WorkerOrder
  readonly log: Log
  readonly onDeath: (worker: WorkerProcess) => void
}

/** From its fork on; a data directory may be on a slow disk. */
const openingMs = 60_000
/** One that has been at work for this long has not died of its start. */
const healthyMs = 10_000
/** So many deaths in a row, each before that. */
const mostEarlyDeaths = 6
const firstPauseMs = 100
const longestPauseMs = 5000
/** For the last words of the markers, beyond the drain. */
const farewellMs = 10_000
/** Between the last answer of a process and its end. */
const leavingMs = 2000

export class Crew {
  /** Resolves when it gives up. */
  readonly failed: Promise<Error>
  readonly #init: CrewInit
  readonly #workers = new Map<number, WorkerProcess>()
  readonly #open = new Set<WorkerProcess>()
  readonly #shared = new SharedTable()
  readonly #closing = new AbortController()
  #isStarted = false
  #giveUp: (error: Error) => void = () => undefined

  constructor (init: CrewInit) {
    this.#init = init
    this.failed = new Promise(resolve => { this.#giveUp = resolve })
  }

  /** Those who know what to open, and so hear of what changes; they may still be opening it. */
  get told (): readonly WorkerProcess[] { return [...this.#workers.values()].filter(({ isTold }) => isTold) }
  get open (): readonly WorkerProcess[] { return [...this.#open] }

  /**
   * The first one alone: it takes the ports that the others share, makes the directories, and says what is wrong with the site.
   * Resolves when all have opened it, to what the first one did. Throws what it refused.
   */
  async start (): Promise<WorkerOpened> {
    const first = await this.#orFailure(this.#employ(1))
    await this.#orFailure(Promise.all(Array.from({ length: this.#init.size - 1 }, async (_, index) => await this.#employ(index + 2))))
    this.#isStarted = true
    return first
  }

  /** Resolves to how many requests were cut off after `drainMs`. */
  async close (drainMs: number): Promise<number> {
    this.#closing.abort()
    const cutOff = await Promise.all([...this.#workers.values()].map(async worker => await this.#dismiss(worker, drainMs)))
    return cutOff.reduce((sum, count) => sum + count, 0)
  }

  async #orFailure<T> (work: Promise<T>): Promise<T> {
    const outcome = await Promise.race([work.then(value => ({ value })), this.failed])
    if (outcome instanceof Error) throw outcome
    return outcome.value
  }

  /** Resolves when a worker of this number has opened the site for the first time; never, where that does not happen. */
  async #employ (number: number): Promise<WorkerOpened> {
    return await new Promise((resolve, reject) => { this.#keep(number, resolve).catch(reject) })
  }

  async #keep (number: number, onOpened: (opened: WorkerOpened) => void): Promise<void> {
    const { orderOf, labels, tell, onDeath, log } = this.#init
    let earlyDeaths = 0
    while (!this.#isClosing()) {
      const begun = performance.now()
      const worker = new WorkerProcess(number, { labels, order: () => orderOf(number), tell, shared: this.#shared, passOn: this.#passOn })
      this.#workers.set(number, worker)
      const fault = await this.#lifeOf(worker, onOpened)
      this.#workers.delete(number)
      const wasOpen = this.#open.delete(worker)
      this.#shared.buried(worker)
      onDeath(worker)
      if (this.#isClosing()) return
      earlyDeaths = performance.now() - begun > healthyMs ? 1 : earlyDeaths + 1
      if (fault instanceof Error && !this.#isStarted) {
        this.#giveUp(fault)
        return
      }
      // While others are at work, a directory or certificate that cannot be used just now is waited for.
      if (earlyDeaths >= mostEarlyDeaths && (typeof fault === 'string' || this.#open.size === 0)) {
        this.#giveUp(new CliError('WORKERS_FAILED', { detail: `worker ${number} failed ${earlyDeaths} times in a row within ${healthyMs / 1000} s of its start: the last one ${endOf(fault)}; lines of the log before this one may say more` }))
        return
      }
      const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** (earlyDeaths - 1))
      const lost = wasOpen ? '; flows that it had open are never told to have ended' : ''
      log.error({ worker: number, workerPid: worker.pid }, `worker ${number} ${endOf(fault)}${lost}; another one takes its place in ${pauseMs / 1000} s`)
      await sleep(pauseMs, undefined, { signal: this.#closing.signal }).catch(() => undefined)
    }
  }

  readonly #passOn: WorkerProcessInit['passOn'] = (message, socket) => {
    const worker = this.#workers.get(message.worker)
    if (worker === undefined || !this.#open.has(worker)) socket?.destroy()
    else if (message.kind === 'stream' && socket !== undefined) worker.send({ ...message, bytes: Buffer.concat([message.bytes, stopReading(socket).bytes]) }, socket)
    else worker.send(message, socket)
  }

  /** Resolves when it is dead: to what it refused, or to what of. */
  async #lifeOf (worker: WorkerProcess, onOpened: (opened: WorkerOpened) => void): Promise<Error | string> {
    const late = setTimeout(() => {
      this.#init.log.error(`worker ${worker.number} has opened nothing after ${openingMs / 1000} s`)
      worker.kill()
    }, openingMs)
    try {
      const opened = await worker.opened
      if (!this.#isClosing()) this.#open.add(worker)
      this.#init.log[this.#isStarted ? 'info' : 'debug']({ worker: worker.number, workerPid: worker.pid }, `worker ${worker.number} is at work`)
      onOpened(opened)
    } catch (error) {
      // It has nothing open, or is dead already.
      worker.kill()
      const reason = await worker.died
      return error instanceof CliError && error.code === 'WORKERS_FAILED' ? reason : error as Error
    } finally {
      clearTimeout(late)
    }
    return await worker.died
  }

  async #dismiss (worker: WorkerProcess, drainMs: number): Promise<number> {
    const leaving = new AbortController()
    try {
      if (!this.#open.has(worker)) {
        worker.kill()
        return 0
      }
      return await worker.ask('close', drainMs, drainMs + farewellMs)
    } catch (error) {
      this.#init.log.warn(`${textOf(error)}: what it had to do is cut off`)
      worker.kill()
      return 0
    } finally {
      void sleep(leavingMs, undefined, { signal: leaving.signal }).then(() => { worker.kill() }, () => undefined)
      await worker.died
      leaving.abort()
    }
  }

  #isClosing (): boolean { return this.#closing.signal.aborted }
}

/** What is said of the worker that met it. */
function endOf (fault: Error | string): string {
  return fault instanceof Error ? `cannot start: ${fault.message}` : `died of ${fault}`
}

function textOf (fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault)
}
