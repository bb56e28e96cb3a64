/** What each request does: those with a handle are worked on here, those with a path by the backend. */
import { encodeOpenAnswer, encodeResponse, ok, openOptions, queryKinds, queryText, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf, SessionRequest } from '@scitags/xrootd-protocol'
import type { GatewayFile, Opened, PathRequest } from '../backend.ts'
import { GatewayError } from '../errors.ts'
import { decisionOf } from '../marking/decision-of.ts'
import { FileMarking } from '../marking/file-marking.ts'
import { storagePath } from '../path.ts'
import { positionOf } from '../position.ts'
import type { CopyRole } from '../tpc/copy-role.ts'
import type { Caller } from './caller.ts'
import { errorAnswerFor } from './error-answer.ts'
import type { OpenHandle } from './file-handles.ts'
import type { Intake } from './intake.ts'
import { LateAnswer } from './late-answer.ts'
import type { LoginSession, SessionStream } from './login-session.ts'
import { demand } from './permissions.ts'
import { readAtOnce, readPagesAtOnce, sendPages, sendRange } from './reading.ts'
import { RequestCallers } from './request-callers.ts'
import type { Services } from './services.ts'
import { sendVector } from './vector-read.ts'
import { WriteRequests } from './writing.ts'

/** Requests of one connection. */
export class Dispatch {
  readonly #services: Services
  readonly #onSettled: () => void
  readonly #writes: WriteRequests
  readonly #callers: RequestCallers
  #outstanding = 0

  /** `onSettled` is called whenever one of several requests has its answer, or a write has room again. */
  constructor (services: Services, onSettled: () => void) {
    this.#services = services
    this.#onSettled = onSettled
    this.#writes = new WriteRequests(onSettled)
    this.#callers = new RequestCallers(services)
  }

  /** Requests whose answers are not complete, on whichever stream they go. */
  get outstanding (): number {
    return this.#outstanding
  }

  /** Whether data of the request is wanted, and by whom; what nobody wants is thrown away. */
  begin (request: SessionRequest, dataLength: number, login: LoginSession, stream: SessionStream & { readonly isTls: boolean }): Intake | undefined {
    const { name, streamId } = request
    try {
      if (name === 'write' || name === 'pgwrite' || name === 'writev') return this.#writes.begin(request, dataLength, login, stream)
      const answer = this.#answer(request, login, stream)
      if (answer instanceof Promise) this.#later(answer, request, login, stream)
      else if (answer !== undefined) stream.output.answer(answer)
    } catch (cause) {
      if (dataLength > 0) this.#writes.refuse(errorAnswerFor(streamId, describe(request), cause), stream)
      else stream.output.answer(errorAnswerFor(streamId, describe(request), cause))
    }
    return undefined
  }

  /** All data of the request that came last is there. */
  dataEnds (): void {
    this.#writes.dataEnds(answer => { this.#track(answer) })
  }

  /** The connection is gone. */
  abandon (): void {
    this.#writes.abandon()
  }

  /** Undefined: the answer is under way. */
  #answer (request: Exclude<SessionRequest, { readonly name: 'write' | 'pgwrite' | 'writev' }>, login: LoginSession, stream: SessionStream & { readonly isTls: boolean }): Buffer | Promise<Buffer> | undefined {
    const { name, streamId } = request
    switch (name) {
      case 'ping': return ok(streamId)
      case 'read':
      case 'pgread':
        return this.#read(request, login)
      case 'readv': return this.#readVector(request, login)
      case 'open': return this.#open(request, login, stream)
      case 'close': return this.#close(request, login)
      case 'sync': return this.#sync(request, login, stream)
      case 'query':
        if (request.kind === queryKinds.opaqug) return cancelCopy(request, login)
        return this.#byPath(request, login, stream)
      case 'endsess': return this.#endSession(request, login)
      case 'gpfile':
      case 'chkpoint':
      case 'clone':
        throw new GatewayError('UNSUPPORTED', { detail: name })
      case 'stat':
      case 'truncate':
        if (request.path === '') return this.#byHandle(request, login)
        return this.#byPath(request, login, stream)
      case 'dirlist':
        if (this.#services.isClosing()) return comeAgain(streamId)
        this.#list(request, login, stream)
        return undefined
      default: return this.#byPath(request, login, stream)
    }
  }

  #read ({ name, streamId, handle: number, offset, length, pathId }: RequestOf<'read'> | RequestOf<'pgread'>, login: LoginSession): Buffer | undefined {
    const handle = login.files.get(number)
    if (length < 0) throw new GatewayError('ARGUMENT_INVALID', { detail: 'Read length is negative' })
    if (name === 'pgread' && length === 0) throw new GatewayError('ARGUMENT_INVALID', { detail: 'Read length is zero' })
    const position = positionOf(offset)
    if (length === 0) return ok(streamId)
    const target = login.stream(pathId)
    if (target === undefined) return undefined
    const { file, marking } = handle
    const moved = marking.moves(target.flows, 'send')
    const atOnce = target.output.isFull ? undefined : name === 'read' ? readAtOnce(streamId, file, position, length) : readPagesAtOnce(streamId, file, position, length)
    if (atOnce !== undefined) {
      moved.sent += atOnce.length
      target.output.answer(atOnce)
      return undefined
    }
    const order = { streamId, file, offset: position, length, moved, output: target.output }
    handle.use()
    const isOver = file.expect?.(position, length)
    const sent = target.output.job(async () => { await (name === 'read' ? sendRange(order, this.#services.scitags.fileSender) : sendPages(order)) }).finally(isOver)
    this.#frames(sent, handle, target, streamId, `read ${file.path}`)
    return undefined
  }

  #readVector ({ streamId, elements, pathId }: RequestOf<'readv'>, login: LoginSession): undefined {
    const pieces = elements.map(({ handle, length, offset }) => ({ handle: login.files.get(handle), number: handle, length, offset: positionOf(offset) }))
    const target = login.stream(pathId)
    const [first] = pieces
    if (target === undefined) return undefined
    if (first === undefined) throw new GatewayError('ARGUMENT_MISSING')
    for (const { handle } of pieces) handle.use()
    const sent = target.output.job(async () => { await sendVector(streamId, pieces, target) }).finally(() => { for (const { handle } of pieces.slice(1)) handle.release() })
    this.#frames(sent, first.handle, target, streamId, `read ${first.handle.file.path}`)
    return undefined
  }

  /** Frames go out by themselves; what goes wrong between them is answered. */
  #frames (sent: Promise<void>, handle: OpenHandle, target: SessionStream, streamId: number, what: string): void {
    this.#track(sent.catch((cause: unknown) => { target.output.answer(errorAnswerFor(streamId, what, cause)) }).finally(() => { handle.release() }))
  }

  #open (request: RequestOf<'open'>, login: LoginSession, stream: SessionStream & { readonly isTls: boolean }): Buffer | Promise<Buffer> | undefined {
    if (this.#services.isClosing()) return comeAgain(request.streamId)
    login.files.check()
    const role = this.#services.copies.roleOf(request)
    if (role !== undefined) return this.#openForCopy(role, request, login, stream)
    const caller = this.#callers.of(request, login, stream.isTls)
    if (caller instanceof Promise) return caller.then(async caller => await this.#openAs(request, caller, login))
    return this.#openAs(request, caller, login)
  }

  #openAs (request: RequestOf<'open'>, caller: Caller, login: LoginSession): Buffer | Promise<Buffer> {
    const opened = this.#demandAndOpen(request, caller)
    if (opened instanceof Promise) return opened.then(async opened => await this.#opened(request, opened, caller, login))
    return this.#opened(request, opened, caller, login)
  }

  #openForCopy (role: CopyRole, request: RequestOf<'open'>, login: LoginSession, stream: SessionStream & { readonly isTls: boolean }): undefined {
    this.#announcing(request, login, stream, async announce => {
      const caller = await this.#callers.of(request, login, stream.isTls)
      const copy = await this.#services.copies.open(role, { request, caller, announce, open: (request, caller) => this.#demandAndOpen(request, caller) })
      return await this.#opened(copy.request, copy.opened, copy.caller, login)
    })
  }

  #demandAndOpen (request: RequestOf<'open'>, caller: Caller): Opened | Promise<Opened> {
    const { backend } = this.#services
    demand(request, caller, { isOwnUpload: backend.isOwnUpload?.(request, caller) ?? false })
    return backend.open(request, caller)
  }

  #sync (request: RequestOf<'sync'>, login: LoginSession, stream: SessionStream): undefined {
    const handle = login.files.get(request.handle)
    this.#announcing(request, login, stream, async announce => await this.#withHandle(handle, async ({ file }) => {
      await file.sync(announce)
      return ok(request.streamId)
    }))
  }

  #opened (request: RequestOf<'open'>, opened: Opened, caller: Caller, login: LoginSession): Buffer | Promise<Buffer> {
    if (opened.kind === 'answer') return opened.bytes
    const { streamId, options } = request
    const { file } = opened
    if (caller.signal.aborted) {
      file.abandon()
      throw new GatewayError('CLIENT_GONE')
    }
    const marking = new FileMarking({ decide: () => file.decision ?? decisionOf(this.#services.scitags, splitPath(request.path).cgi, { ...caller.identity.subject, path: file.path }), application: caller.application })
    const { number } = login.files.add(file, marking)
    if ((options & (openOptions.retstat | openOptions.compress)) === 0) return ok(streamId, encodeOpenAnswer(number, undefined))
    const stat = file.statText()
    if (typeof stat === 'string') return ok(streamId, encodeOpenAnswer(number, stat))
    return stat.then(text => ok(streamId, encodeOpenAnswer(number, text)))
  }

  #close ({ streamId, handle: number }: RequestOf<'close'>, login: LoginSession): Buffer | Promise<Buffer> {
    const handle = login.files.get(number)
    const { file, marking } = handle
    login.files.remove(handle)
    marking.end()
    file.cancel?.()
    const closed = handle.isIdle ? closing(handle) : new Promise<void>((resolve, reject) => { handle.whenIdle(() => { Promise.resolve(closing(handle)).then(resolve, reject) }) })
    return closed === undefined ? ok(streamId) : closed.then(() => ok(streamId))
  }

  #byHandle (request: RequestOf<'stat'> | RequestOf<'truncate'>, login: LoginSession): Buffer | Promise<Buffer> {
    const { streamId } = request
    const handle = login.files.get(request.handle)
    if (request.name === 'stat') {
      const text = handle.file.statText()
      return typeof text === 'string' ? ok(streamId, Buffer.from(`${text}\0`)) : text.then(text => ok(streamId, Buffer.from(`${text}\0`)))
    }
    const size = positionOf(request.size)
    return this.#withHandle(handle, async ({ file }) => {
      // [C raw-io] Of a write it is another number.
      if (!file.isWritable) throw new GatewayError('ARGUMENT_INVALID', { detail: `${file.path} is not open for writing` })
      await file.truncate(size)
      return ok(streamId)
    })
  }

  #byPath (request: PathRequest, login: LoginSession, { output, isTls }: SessionStream & { readonly isTls: boolean }): Buffer | Promise<Buffer> {
    if (this.#services.isClosing()) return comeAgain(request.streamId)
    const file = fileOf(request, login)
    const caller = this.#callers.of(request, login, isTls)
    const answer = (caller: Caller): Buffer | Promise<Buffer> => {
      demand(request, caller, { file })
      return this.#services.backend.answer(request, caller, file)
    }
    // A few bytes ask for megabytes.
    if (request.name === 'fattr') return output.turn(async () => await answer(await caller))
    return caller instanceof Promise ? caller.then(answer) : answer(caller)
  }

  /** A long list has several answers: from the first one on, there is nothing to announce any more. */
  #list (request: RequestOf<'dirlist'>, login: LoginSession, stream: SessionStream & { readonly isTls: boolean }): void {
    const { output } = stream
    const late = new LateAnswer(request.streamId, output, this.#services, login.takesAsync)
    const list = async (): Promise<Buffer> => {
      const caller = await this.#callers.of(request, login, stream.isTls)
      demand(request, caller)
      return await this.#services.backend.list(request, caller, async piece => { await late.piece(piece) })
    }
    this.#track(late.last(list().catch((cause: unknown) => errorAnswerFor(request.streamId, describe(request), cause))))
  }

  async #withHandle (handle: OpenHandle, act: (handle: OpenHandle) => Promise<Buffer>): Promise<Buffer> {
    handle.use()
    try {
      return await act(handle)
    } finally {
      handle.release()
    }
  }

  #endSession ({ streamId, sessionId }: RequestOf<'endsess'>, { address }: LoginSession): Buffer {
    const { sessions, others } = this.#services
    const worker = sessions.workerOf(sessionId)
    if (worker === sessions.worker) sessions.end(sessionId, address)
    else others?.endSession(worker, sessionId, address)
    return ok(streamId)
  }

  #later (answer: Promise<Buffer>, request: SessionRequest, login: LoginSession, stream: SessionStream): void {
    this.#announcing(request, login, stream, async () => await answer)
  }

  /** `act` may say that it takes long before anybody has noticed. */
  #announcing (request: SessionRequest, login: LoginSession, stream: SessionStream, act: (announce: (seconds: number) => void) => Promise<Buffer>): void {
    const { streamId } = request
    const late = new LateAnswer(streamId, stream.output, this.#services, login.takesAsync)
    const told = act(seconds => { late.announce(seconds) }).catch((cause: unknown) => errorAnswerFor(streamId, describe(request), cause))
    this.#track(late.last(told))
  }

  #track (answered: Promise<void>): void {
    this.#outstanding++
    answered.finally(() => {
      this.#outstanding--
      this.#onSettled()
    }).catch(() => { /* nobody is there any more */ })
  }
}

/** Undefined: nothing is to be waited for. Rejects with `PAGES_UNCORRECTED` when nothing is left of a file that is damaged. */
function closing (handle: OpenHandle): Promise<void> | undefined {
  const { file, badPages } = handle
  if (badPages.size === 0) return file.close()
  return handle.discard().then(() => { throw new GatewayError('PAGES_UNCORRECTED', { detail: `${badPages.size} of ${file.path}` }) })
}

/** A client does not want a file any more that is being fetched for it. */
function cancelCopy ({ streamId, handle, args }: RequestOf<'query'>, login: LoginSession): Buffer {
  if (queryText(args).trim() !== 'ofs.tpc cancel') throw new GatewayError('UNSUPPORTED')
  const { file } = login.files.get(handle)
  if (file.cancel === undefined) throw new GatewayError('UNSUPPORTED')
  file.cancel()
  return ok(streamId)
}

/** Nothing new is begun any more: by then the connection is closed, and the client goes to whoever answers next. */
function comeAgain (streamId: number): Buffer {
  return encodeResponse({ status: 'wait', streamId, seconds: 1, message: '' })
}

function fileOf (request: PathRequest, login: LoginSession): GatewayFile | undefined {
  if (request.name === 'fattr' && request.path === '') return login.files.get(request.handle).file
  return undefined
}

/** `open /store/f`, without CGI; for the text of an error. */
function describe (request: SessionRequest): string {
  const text = request.name === 'mv' ? request.from : 'path' in request ? request.path : ''
  if (text === '') return request.name
  const { path } = splitPath(text)
  try {
    return `${request.name} ${storagePath(path)}`
  } catch {
    return request.name
  }
}
