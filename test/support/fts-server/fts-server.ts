/** A server with the REST interface of FTS, as strict as FTS is, for tests of clients; README.md says what it checks and what it cannot. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { once } from 'node:events'
import { createServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'

import { gridAuthority } from '../grid-authority.ts'
import type { GridAuthority } from '../grid-authority.ts'
import type { Teardown } from '../temporary.ts'
import { refused, Refusal } from './answer.ts'
import type { Answer } from './answer.ts'
import { requesterOf } from './authentication.ts'
import type { User } from './authentication.ts'
import { carryOut } from './copy-engine.ts'
import { delegations } from './delegation.ts'
import type { Delegations } from './delegation.ts'
import { JobStore } from './job-store.ts'
import type { Entry, FileChange } from './job-store.ts'
import { answerWrongly, faultOf } from './misbehaviour.ts'
import type { Fault, FaultyRequests, Misbehaviour } from './misbehaviour.ts'
import { routes } from './routes.ts'

export interface FtsServerInit {
  /** `scripted`: files change when the test says so; `copy`: they are copied. Default: scripted. */
  readonly engine?: 'scripted' | 'copy'
  /** Of users, hosts and tokens. Default: one of its own. */
  readonly authority?: GridAuthority
  /** PEM; of storage servers that are copied between. Default: that of the authority. */
  readonly storageAuthorities?: string
  /** By the name of the certificate, or the `sub` of the token. Default: dteam, no root. */
  readonly userOf?: (dn: string) => User
  /** Its clock. */
  readonly nowMs?: () => number
}

export interface SeenRequest {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
  /** Of the answer; 0 while there is none. */
  status: number
}

export interface FtsServer {
  readonly url: string
  readonly authority: GridAuthority
  readonly jobs: ReadonlyMap<string, Entry>
  readonly delegations: Delegations
  readonly requests: readonly SeenRequest[]
  /** Takes one file to a state; `index` counts the files of the job, replicas too. */
  advance (jobId: string, index: number, state: string, change?: FileChange): void
  /** All files of a job that have not ended. */
  advanceAll (jobId: string, state: string, change?: FileChange): void
  /** Puts a job away, as FTS does some weeks after its end. */
  archive (jobId: string): void
  /** The next requests that fit go wrong. */
  misbehave (fault: Fault, requests?: FaultyRequests): void
  close (): Promise<void>
}

const mostBytes = 64 * 1_048_576

export async function ftsServer (t: Teardown, { engine = 'scripted', authority: given, storageAuthorities, userOf = () => ({}), nowMs = Date.now }: FtsServerInit = {}): Promise<FtsServer> {
  const authority = given ?? await gridAuthority()
  const [store, proxies, host] = [new JobStore(nowMs), delegations(nowMs), await authority.host()]
  const requests: SeenRequest[] = []
  const faults: Misbehaviour[] = []
  const submitted = (entry: Entry): void => {
    if (engine === 'copy') void carryOut(entry, { store, proxyOf: proxies.of, authorities: storageAuthorities ?? authority.certificate })
  }
  const route = routes({ store, delegations: proxies, issuer: authority.issuer, nowMs, submitted })

  const answerTo = async (request: IncomingMessage, seen: SeenRequest): Promise<Answer> => {
    try {
      const who = requesterOf(request, { authority, userOf, nowMs })
      const { pathname, searchParams } = new URL(seen.path, 'https://localhost')
      return await route({ method: seen.method, path: decodeURIComponent(pathname), query: searchParams, body: seen.body, userAgent: request.headers['user-agent'] ?? '', who })
    } catch (error) {
      return refused(error instanceof Refusal ? error : new Refusal(500, `Internal error: ${String(error)}`))
    }
  }
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const seen: SeenRequest = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: await bodyOf(request), status: 0 }
    requests.push(seen)
    const fault = faultOf(faults, seen.method, seen.path)
    const isDone = fault === undefined || fault.fault === 'cut' || fault.fault === 'lost'
    const answer = isDone ? await answerTo(request, seen) : { status: 0, body: '' }
    if (fault !== undefined) return answerWrongly(response, fault, answer)
    seen.status = answer.status
    response.writeHead(answer.status, answer.headers).end(answer.body)
  }

  // Node would refuse proxies; `requesterOf` looks at the chain.
  const server = createServer({ cert: host.certificate, key: host.privateKey, ca: authority.certificate, requestCert: true, rejectUnauthorized: false }, (request, response) => {
    serve(request, response).catch(() => { response.destroy() })
  })
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const close = async (): Promise<void> => {
    for (const { work } of store.entries.values()) work.abort()
    for (const socket of sockets) socket.destroy()
    if (server.listening) await new Promise(resolve => server.close(resolve))
  }
  t.teardown(close)

  const entryOf = (jobId: string): Entry => {
    const entry = store.entries.get(jobId)
    if (entry === undefined) throw new Error(`no job ${jobId}`)
    return entry
  }
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    authority,
    jobs: store.entries,
    delegations: proxies,
    requests,
    advance: (jobId, index, state, change) => {
      const entry = entryOf(jobId)
      const file = entry.files[index]
      if (file === undefined) throw new Error(`job ${jobId} has no file ${index}`)
      store.change(entry, file, state, change)
    },
    advanceAll: (jobId, state, change) => {
      const entry = entryOf(jobId)
      for (const file of entry.files.filter(({ finish_time: end }) => end === null)) store.change(entry, file, state, change)
    },
    archive: jobId => { store.archive(entryOf(jobId)) },
    misbehave: (fault, { times = 1, ...which } = {}) => { faults.push({ fault, ...which, left: times }) },
    close
  }
}

async function bodyOf (request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length > mostBytes) throw new Error('the body is too long')
    parts.push(part)
  }
  return Buffer.concat(parts).toString()
}
