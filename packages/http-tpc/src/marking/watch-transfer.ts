/** Finds out from a request and its answer whether data moves, and which way. */
import type { Direction, TagClaim } from '@scitags/core'
import { onHead } from './watch-answer.ts'
import type { WatchedResponse } from './watch-answer.ts'
import { watchBody } from './watch-body.ts'
import type { BodyWatch, WatchedBody } from './watch-body.ts'

export interface WatchedExchange {
  readonly request: WatchedBody & { readonly method?: string | undefined }
  readonly response: WatchedResponse
  readonly claim: TagClaim
  /** Calls back before the first byte of an answer of unknown length goes out. */
  onFirstByte (tell: () => void): void
  /** Data is about to move. Called at most once. */
  moves (direction: Direction): void
  /** An answer goes out that carries no data, as far as its head tells. */
  answersWithoutData (): void
}

/**
 * [decision 6] What moves data: a 2xx GET with a body; a PUT from the first byte that somebody reads, unless it is
 * refused before. Returns what is known of the body of a PUT.
 */
export function watchTransfer (exchange: WatchedExchange): BodyWatch | undefined {
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
    if (isSuccess && method === 'GET' && body === 'some') moves('send')
    // Taken, though nobody looked at it.
    if (isSuccess && upload !== undefined && upload.bytes > 0) moves('receive')
    if (!isMoving) exchange.answersWithoutData()
    if (isSuccess && method === 'GET' && body === 'unknown') exchange.onFirstByte(() => { moves('send') })
  })
  return upload
}
