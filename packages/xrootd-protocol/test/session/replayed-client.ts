/** A client that hears what a real server said, and is compared with the real client. */
import { clientHandshake } from '../../src/handshake.ts'
import { ClientSession, decodeRequest, nameOfRequest, protocolRequestFlags } from '../../src/index.ts'
import type { ClientSessionInit, Request, RequestTable } from '../../src/index.ts'
import type { PendingRequest } from '../../src/session/request-table.ts'
import type { Line, Message } from '../transcript.ts'

/** Requests with the stream ids that the real client chose. */
export class KnownRequests {
  readonly #pending = new Map<number, PendingRequest>()

  get (streamId: number): PendingRequest | undefined {
    return this.#pending.get(streamId)
  }

  set (streamId: number, code: number): void {
    const name = nameOfRequest(code)
    if (name !== undefined && name !== 'sigver') this.#pending.set(streamId, { name, isStreamed: name === 'read' || name === 'pgread' || name === 'readv', parts: [], partsBytes: 0 })
  }

  delete (streamId: number): void {
    this.#pending.delete(streamId)
  }
}

export class ReplayedClient {
  readonly differences: string[] = []
  /** Kinds of the events. */
  readonly met: string[] = []
  readonly session: ClientSession
  readonly requests: KnownRequests
  /** What the real client said before it was logged in. */
  readonly #expected: Buffer[]
  #left = 0
  #isOver = false

  /** `others` are those that came before: a further stream shares the requests of its session. */
  constructor (lines: readonly Line[], others: Iterable<ReplayedClient>) {
    this.#expected = lines.filter((line): line is Message => line.kind === 'message' && line.from === 'client').map(({ bytes }) => bytes).slice(1).filter(bytes => bytes.readUInt16BE(0) === 0 && isOfLogin(bytes))
    const bound = this.#expected.find(bytes => nameOfRequest(bytes.readUInt16BE(2)) === 'bind')?.subarray(4, 20)
    this.requests = bound === undefined ? new KnownRequests() : [...others].find(({ session }) => session.sessionId.equals(bound))?.requests ?? new KnownRequests()
    this.session = new ClientSession(initOf(this.#expected, this.requests))
    this.#compare(this.session.start().subarray(clientHandshake.length))
  }

  take (line: Line): void {
    if (this.#isOver || line.kind === 'end') return
    if (line.kind === 'tls') {
      this.session.tlsStarted()
      this.#run()
    } else if (line.from === 'server') {
      this.session.push(Buffer.from(line.bytes))
      this.#run()
    } else if (this.session.isReady) this.requests.set(line.bytes.readUInt16BE(0), line.bytes.readUInt16BE(2))
  }

  #run (): void {
    for (let event = this.session.step(); event.kind !== 'need'; event = this.session.step()) {
      this.met.push(event.kind)
      switch (event.kind) {
        case 'send':
          this.#compare(event.bytes)
          break
        case 'token-wanted':
          this.session.giveToken(tokenOf(this.#expected[0]))
          break
        case 'failed':
          this.#isOver = true
          this.differences.push(event.error.code)
          break
        case 'piece':
          if (this.#left !== 0) this.differences.push(`${this.#left} bytes are missing`)
          this.#left = event.length
          break
        case 'data':
          this.#left -= event.chunk.length
          break
        case 'answer':
          if (this.#left !== 0) this.differences.push(`${this.#left} bytes are missing at the end`)
          break
        case 'start-tls':
        case 'ready':
        case 'delayed':
        case 'notice':
      }
    }
  }

  #compare (ours: Buffer): void {
    const real = this.#expected.shift()
    if (real === undefined) this.differences.push(`the real client did not say ${ours.toString('hex')}`)
    else if (!alike(ours, real)) this.differences.push(`${ours.toString('hex')} instead of ${real.toString('hex')}`)
  }
}

function isOfLogin (bytes: Buffer): boolean {
  return ['protocol', 'login', 'auth', 'bind'].includes(nameOfRequest(bytes.readUInt16BE(2)) ?? '')
}

/** Of a login the abilities are ours; credentials of a token have two bytes too many at the real client. */
function alike (ours: Buffer, real: Buffer): boolean {
  const [one, other] = [Buffer.from(ours), Buffer.from(real)]
  if (nameOfRequest(real.readUInt16BE(2)) === 'login') one[17] = other[17] ?? 0
  if (real.toString('latin1', 16, 19) !== 'ztn') return one.equals(other)
  other.writeInt32BE(one.readInt32BE(20), 20)
  return one.equals(other.subarray(0, one.length))
}

function initOf (expected: readonly Buffer[], requests: KnownRequests): ClientSessionInit {
  const said = expected.map(bytes => decodeRequest(bytes.subarray(0, 24), bytes.subarray(24)))
  const of = <N extends Request['name']>(name: N): Extract<Request, { readonly name: N }> | undefined => said.find((request): request is Extract<Request, { readonly name: N }> => request.name === name)
  const [protocol, login, bind] = [of('protocol'), of('login'), of('bind')]
  return {
    requests: requests as unknown as RequestTable,
    demandsTls: ((protocol?.flags ?? 0) & protocolRequestFlags.wantTLS) !== 0,
    purpose: bind !== undefined || (protocol?.expect ?? 0) === 1
      ? { kind: 'bind', sessionId: bind?.sessionId ?? Buffer.alloc(16) }
      : {
          kind: 'login',
          pid: login?.pid ?? 0,
          userName: login?.userName.toString().replace(/\0+$/, '') ?? '',
          groupName: 'root',
          text: login?.text.toString() ?? '',
          hasToken: said.some(request => request.name === 'auth' && request.credentialType.toString().startsWith('ztn')),
          isTpc: protocol?.expect === 4
        }
  }
}

function tokenOf (auth: Buffer | undefined): string | undefined {
  return auth === undefined ? undefined : auth.toString('latin1', 24 + 10, 24 + 10 + auth.readUInt16BE(24 + 8) - 1)
}
