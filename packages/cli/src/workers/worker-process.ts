/** One worker process, as the primary sees it: from its fork to its death, with a bounded wait for every answer. */
import cluster from 'node:cluster'
import type { Worker } from 'node:cluster'
import { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'

import type { FlowEvent } from '@scitags/core'

import { CliError } from '../errors.ts'
import { isFromWorker } from './messages.ts'
import type { ForAnotherWorker, FromWorker, QuestionName, Questions, ToWorker, WorkerOpened, WorkerOrder } from './messages.ts'
import type { SharedTable } from './shared-table.ts'
import { errorAsTold, toldError } from './told-error.ts'

interface Pending {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

export interface WorkerProcessInit {
  /** Descriptor of the map of labels that this process has, if it has one. */
  readonly labels: number | undefined
  /** Called when the process is there to be told what to open. */
  readonly order: () => WorkerOrder
  /** Events to be told for it; `done` when they have been. */
  readonly tell: (events: readonly FlowEvent[], done: () => void) => void
  /** What all workers see. */
  readonly shared: SharedTable
  /** To the worker that it is for. A socket that comes along is that one's from then on. */
  readonly passOn: (message: ForAnotherWorker, socket: Socket | undefined) => void
}

export class WorkerProcess {
  readonly number: number
  readonly pid: number | undefined
  /** Rejects with what the worker refused, or with WORKERS_FAILED when it dies before. */
  readonly opened: Promise<WorkerOpened>
  /** Resolves when it is dead, to what of: `SIGKILL`, `exit code 1`. Never rejects. */
  readonly died: Promise<string>
  readonly #init: WorkerProcessInit
  readonly #worker: Worker
  readonly #pending = new Map<number, Pending>()
  #questions = 0
  #isTold = false
  #isDead = false

  constructor (number: number, init: WorkerProcessInit) {
    this.number = number
    this.#init = init
    this.#worker = fork(init.labels)
    this.pid = this.#worker.process.pid
    this.died = new Promise(resolve => {
      this.#worker.once('exit', (code: number | null, signal: string | null) => { resolve(signal ?? `exit code ${code}`) })
      // No process was made, or a message did not reach it: then it is of no use, dead or alive.
      this.#worker.on('error', (error: Error) => {
        this.kill()
        if (this.pid === undefined) resolve(error.message)
      })
    })
    this.opened = new Promise((resolve, reject) => {
      this.#worker.on('message', (message: unknown, handle: unknown) => { if (isFromWorker(message)) this.#hear(message, resolve, reject, handle instanceof Socket ? handle : undefined) })
      void this.died.then(reason => {
        this.#isDead = true
        const died = new CliError('WORKERS_FAILED', { detail: `worker ${this.number} died of ${reason}` })
        reject(died)
        for (const { reject } of this.#pending.values()) reject(died)
      })
    })
    // Whoever waits for it sees it; a site that ends meanwhile does not wait.
    this.opened.catch(() => undefined)
  }

  /** It knows what to open, and what is sent from now on comes after that. */
  get isTold (): boolean { return this.#isTold }

  send (message: ToWorker, socket?: Socket): void {
    // What cannot be delivered is told by the death of the process.
    if (this.#worker.isConnected()) this.#worker.send(message, socket, {}, () => { socket?.destroy() })
    else socket?.destroy()
  }

  /** Rejects with the worker's error, when it dies, and when it has not answered after `timeoutMs`. */
  async ask<K extends QuestionName> (name: K, question: Questions[K]['question'], timeoutMs: number): Promise<Questions[K]['answer']> {
    const id = ++this.#questions
    let timer: NodeJS.Timeout | undefined
    try {
      return await new Promise<unknown>((resolve, reject) => {
        const refuse = (how: string): void => { reject(new CliError('WORKERS_FAILED', { detail: `worker ${this.number} ${how}` })) }
        if (this.#isDead) refuse('is dead')
        this.#pending.set(id, { resolve, reject })
        timer = setTimeout(() => { refuse(`did not answer within ${timeoutMs / 1000} s`) }, timeoutMs)
        this.send({ kind: 'ask', id, name, question })
      }) as Questions[K]['answer']
    } finally {
      clearTimeout(timer)
      this.#pending.delete(id)
    }
  }

  kill (): void { this.#worker.process.kill('SIGKILL') }

  #hear (message: FromWorker, resolve: (opened: WorkerOpened) => void, reject: (error: Error) => void, socket: Socket | undefined): void {
    switch (message.kind) {
      case 'awake':
        this.#isTold = true
        this.send({ kind: 'open', order: this.#init.order() })
        break
      case 'opened': resolve(message.opened); break
      case 'refused': reject(errorAsTold(message.error)); break
      case 'tell': this.#init.tell(message.events, () => { this.send({ kind: 'told' }) }); break
      case 'answer': this.#pending.get(message.id)?.resolve(message.answer); break
      case 'failed': this.#pending.get(message.id)?.reject(errorAsTold(message.error)); break
      case 'ask': this.#answer(message); break
      case 'release': this.#init.shared.release(this, message.lock); break
      case 'stream':
      case 'endSession':
        this.#init.passOn(message, socket)
    }
  }

  #answer ({ id, name, question }: Extract<FromWorker, { readonly kind: 'ask' }>): void {
    this.#init.shared.answer(this, name, question as never).then(
      answer => { this.send({ kind: 'answer', id, answer }) },
      (error: unknown) => { this.send({ kind: 'failed', id, error: toldError(error) }) })
  }
}

/**
 * The log of a worker goes where ours goes; what it might print by mistake must not get among the lines for programs. Maps of the kernel do not
 * travel in messages, but a child is born with what it is given.
 */
function fork (labels: number | undefined): Worker {
  cluster.schedulingPolicy = cluster.SCHED_RR
  const stdio = ['ignore' as const, 2, 2, 'ipc' as const, ...labels === undefined ? [] : [labels]]
  cluster.setupPrimary({ exec: fileURLToPath(new URL('worker-main.js', import.meta.url)), args: [], stdio, serialization: 'advanced' })
  return cluster.fork()
}
