/** Finds out from a request and its answer whether data moves, and which way. */
import type { Direction, TagClaim } from '@scitags/core'
import { onHead } from './watch-answer.ts'
import type { WatchedResponse } from './watch-answer.ts'
import { watchBody } from './watch-body.ts'
import type { WatchedBody } from './watch-body.ts'

export interface WatchedExchange {
  readonly request: WatchedBody & { readonly method?: string | undefined }
  readonly response: WatchedResponse
  readonly claim: TagClaim
  /** Calls back when the body of an answer of unknown length has its first byte, or turns out to be empty. */
  onFirstByte (tell: (hasBody: boolean) => void): void
  /** Data is about to move. Called at most once. */
  moves (direction: Direction): void
  /** An answer goes out that is no transfer. */
  rests (): void
}

/** [decision 6] What moves data: a 2xx GET with a body; a PUT from the first byte that somebody reads, unless it is refused before. */
export function watchTransfer (exchange: WatchedExchange): void {
  const { request, response, claim } = exchange
  const { method } = request
  let isMoving = false
  const moves = (direction: Direction): void => {
    if (isMoving) return
    isMoving = true
    exchange.moves(direction)
  }
  const upload = method === 'PUT' ? watchBody(request, () => { moves('receive') }) : undefined

  onHead(response, claim, (status, body) => {
    const isSuccess = status >= 200 && status < 300
    if (isSuccess && method === 'GET' && body === 'unknown') {
      exchange.onFirstByte(hasBody => {
        if (hasBody) moves('send')
        else exchange.rests()
      })
      return
    }
    if (isSuccess && method === 'GET' && body === 'some') moves('send')
    // Taken, though nobody looked at it.
    if (isSuccess && upload?.hasBytes === true) moves('receive')
    if (!isMoving) exchange.rests()
  })
}
