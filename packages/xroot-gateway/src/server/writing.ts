/** Writes, page writes and vector writes of one connection: their data streams through, and each has its answer when all of it is in the files. */
import { bytesWithoutChecksums, encodeBadPages, limits, ok, pageBytes, pageStatus } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import { GatewayError } from '../errors.ts'
import { positionOf } from '../position.ts'
import { errorAnswerFor } from './error-answer.ts'
import type { OpenHandle } from './file-handles.ts'
import { Intake } from './intake.ts'
import type { Segment } from './intake.ts'
import type { LoginSession, SessionStream } from './login-session.ts'
import type { BadPage } from './pages.ts'

type WriteRequest = RequestOf<'write'> | RequestOf<'pgwrite'> | RequestOf<'writev'>

/** What is written and what becomes of it. */
interface Plan {
  readonly handles: readonly OpenHandle[]
  readonly segments: readonly Segment[]
  answer (): Promise<Buffer> | Buffer
}

interface UnderWay {
  readonly streamId: number
  readonly plan: Plan
  readonly intake: Intake
  readonly stream: SessionStream
}

const requestBytes = 24

export class WriteRequests {
  readonly #onRoom: () => void
  /** The one whose data is coming. */
  #current: UnderWay | undefined
  /** What to answer when data that nobody wants has come. */
  #refusal: { readonly bytes: Buffer, readonly stream: SessionStream } | undefined

  constructor (onRoom: () => void) {
    this.#onRoom = onRoom
  }

  /** Takes the data of the request that follows it; undefined where there is none, or it is not wanted. */
  begin (request: WriteRequest, dataLength: number, login: LoginSession, stream: SessionStream): Intake | undefined {
    const { streamId } = request
    try {
      const bad: BadPage[] = []
      const plan = planOf(request, dataLength, login, bad)
      const intake = new Intake({ segments: plan.segments, hasChecksums: request.name === 'pgwrite', onBadPage: page => { bad.push(page) }, onRoom: this.#onRoom })
      for (const handle of plan.handles) {
        handle.use()
        handle.marking.moves(stream.flows, 'receive').received += requestBytes
      }
      const [first] = plan.handles
      if (first !== undefined) first.marking.moves(stream.flows, 'receive').received += dataLength
      this.#current = { streamId, plan, intake, stream }
      return intake
    } catch (cause) {
      this.refuse(errorAnswerFor(streamId, request.name, cause), stream)
      return undefined
    }
  }

  /** An error can be sent only after the data has come. */
  refuse (bytes: Buffer, stream: SessionStream): void {
    this.#refusal = { bytes, stream }
  }

  /** The rest of the data will never come: what has come is written, and then the files are free. */
  abandon (): void {
    const current = this.#current
    this.#current = undefined
    if (current !== undefined) settle(current).catch(() => { /* it does not reject */ })
  }

  dataEnds (track: (answered: Promise<void>) => void): void {
    const { bytes, stream } = this.#refusal ?? {}
    this.#refusal = undefined
    if (bytes !== undefined) stream?.output.answer(bytes)
    const current = this.#current
    this.#current = undefined
    if (current !== undefined) track(finish(current))
  }
}

async function settle ({ plan, intake }: UnderWay): Promise<void> {
  intake.abandon()
  try {
    await intake.finish()
  } catch {
    // Nobody is there to be told.
  } finally {
    for (const handle of plan.handles) handle.release()
  }
}

async function finish ({ streamId, plan, intake, stream }: UnderWay): Promise<void> {
  try {
    await intake.finish()
    stream.output.answer(await plan.answer())
  } catch (cause) {
    stream.output.answer(errorAnswerFor(streamId, `write ${plan.handles[0]?.file.path ?? ''}`, cause))
  } finally {
    for (const handle of plan.handles) handle.release()
  }
}

/** Throws before anything is written. */
function planOf (request: WriteRequest, dataLength: number, login: LoginSession, bad: BadPage[]): Plan {
  switch (request.name) {
    case 'write': {
      const handle = writable(login, request.handle)
      return { handles: [handle], segments: [{ file: handle.file, offset: positionOf(request.offset), length: dataLength }], answer: () => ok(request.streamId) }
    }
    case 'pgwrite': return planOfPages(request, dataLength, login, bad)
    case 'writev': return planOfVector(request, login)
  }
}

function planOfPages ({ streamId, handle: number, offset, flags }: RequestOf<'pgwrite'>, dataLength: number, login: LoginSession, bad: BadPage[]): Plan {
  const handle = writable(login, number)
  const position = positionOf(offset)
  const length = bytesWithoutChecksums(position, dataLength)
  const isRetry = (flags & 1) !== 0
  if (isRetry && length > pageBytes) throw new GatewayError('ARGUMENT_INVALID', { detail: 'more than one page comes again' })
  return {
    handles: [handle],
    segments: [{ file: handle.file, offset: position, length: dataLength }],
    answer () {
      const { badPages, file } = handle
      if (isRetry && bad.length === 0) badPages.delete(position)
      for (const page of bad) badPages.set(page.offset, page.length)
      if (bad.length > limits.badPagesOfRequest || badPages.size > limits.badPagesOfFile) throw new GatewayError('TOO_MANY_BAD_PAGES', { detail: file.path })
      const list = bad.length === 0 ? Buffer.alloc(0) : encodeBadPages(bad)
      return Buffer.concat([pageStatus({ streamId, of: 'pgwrite', isFinal: true, dataLength: list.length, offset: position }), list])
    }
  }
}

function planOfVector ({ streamId, elements, options }: RequestOf<'writev'>, login: LoginSession): Plan {
  if (elements.length === 0) throw new GatewayError('ARGUMENT_MISSING')
  if (elements.length > limits.vectorElements) throw new GatewayError('LIST_TOO_LONG', { detail: `${elements.length} elements` })
  const handles = elements.map(({ handle }) => writable(login, handle))
  const segments = elements.map(({ length, offset }, index) => ({ file: (handles[index] as OpenHandle).file, offset: positionOf(offset), length }))
  return {
    handles,
    segments,
    async answer () {
      if ((options & 1) !== 0) for (const { file } of new Set(handles)) await file.sync()
      return ok(streamId)
    }
  }
}

function writable (login: LoginSession, number: number): OpenHandle {
  const handle = login.files.get(number)
  if (!handle.file.isWritable) throw new GatewayError('NOT_WRITABLE', { detail: handle.file.path })
  return handle
}
