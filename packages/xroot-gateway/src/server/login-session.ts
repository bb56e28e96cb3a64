/** One login: who it is, its open files, and the streams on which its answers go. */
import type { Identity } from '../identity.ts'
import type { Caller, ReachedAt } from './caller.ts'
import { FileHandles } from './file-handles.ts'
import type { StreamFlows } from '../marking/stream-flows.ts'
import type { Output } from './output.ts'

/** A connection of the session: answers go there, and what goes there is marked. */
export interface SessionStream {
  readonly output: Output
  readonly flows: StreamFlows
  destroy (): void
}

export interface LoginSessionInit {
  /** Sixteen bytes. */
  readonly id: Buffer
  readonly user: string
  readonly processId: number
  readonly application: string
  readonly address: string
  readonly takesAsync: boolean
  readonly main: SessionStream
  readonly maxOpenFiles: number
}

export class LoginSession {
  readonly id: Buffer
  readonly user: string
  readonly processId: number
  readonly application: string
  readonly address: string
  readonly takesAsync: boolean
  readonly files: FileHandles
  readonly streams = new Map<number, SessionStream>()
  readonly #reachedAt: ReachedAt
  readonly #over = new AbortController()
  #identity: Identity | undefined

  constructor ({ id, user, processId, application, address, takesAsync, main, maxOpenFiles }: LoginSessionInit) {
    this.id = id
    this.user = user
    this.processId = processId
    this.application = application
    this.address = address
    this.takesAsync = takesAsync
    this.files = new FileHandles(maxOpenFiles)
    this.streams.set(0, main)
    const { localAddress = '', localPort = 0 } = main.output.socket
    this.#reachedAt = { address: localAddress, port: localPort }
  }

  /** The login is complete. */
  identify (identity: Identity): void {
    this.#identity = identity
  }

  get identity (): Identity | undefined {
    return this.#identity
  }

  get signal (): AbortSignal {
    return this.#over.signal
  }

  /** With another identity where a request brings its own. Undefined before the login is complete. */
  caller (isTls: boolean, identity = this.#identity): Caller | undefined {
    if (identity === undefined) return undefined
    const { user, processId, application, address, takesAsync } = this
    return { user, processId, application, address, isTls, reachedAt: this.#reachedAt, takesAsync, identity, session: this, signal: this.#over.signal }
  }

  /** That stream, or the first where there is none of this number any more. */
  stream (pathId: number): SessionStream | undefined {
    return this.streams.get(pathId) ?? this.streams.get(0)
  }

  /** Smallest number that is free, from 1 on. */
  freePathId (): number {
    let pathId = 1
    while (this.streams.has(pathId)) pathId++
    return pathId
  }

  /** The first connection is gone: files are given up, further streams closed. */
  end (): void {
    this.#over.abort()
    for (const handle of this.files.takeAll()) handle.abandon()
    const streams = [...this.streams.values()]
    this.streams.clear()
    for (const stream of streams) stream.destroy()
  }
}
