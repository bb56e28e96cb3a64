/** Has a socket that is open already read into buffers of ours, as `net.connect` does with its option `onread`. */
import type { OnReadOpts, Socket } from 'node:net'

/** What `net.Socket` keeps for that option, under symbols that have these descriptions in Node 20, 22 and 24. */
interface ReadHooks {
  readonly buffer: symbol
  readonly callback: symbol
  readonly generator: symbol
}

type Hooked = Socket & { [hook: symbol]: unknown, readonly _handle: { useUserBuffer (buffer: Uint8Array): void } }

/** Where the next bytes go, asked for right after each callback, also when that has said no; and what becomes of those that came. */
export interface ReadTarget {
  readonly buffer: () => Uint8Array
  readonly callback: OnReadOpts['callback']
}

/** Can it be done? Not in a Node that keeps things under other names. */
export function canReadInto (socket: Socket): boolean {
  return hooksOf(socket) !== undefined
}

/** From now on there is no event `data`, once and for all. False, and nothing has changed, where it cannot be done. */
export function readInto (socket: Socket, { buffer, callback }: ReadTarget): boolean {
  const hooks = hooksOf(socket)
  if (hooks === undefined) return false
  const hooked = socket as Hooked
  const first = hooked[hooks.buffer] = buffer()
  hooked[hooks.generator] = buffer
  hooked[hooks.callback] = callback
  hooked._handle.useUserBuffer(first)
  return true
}

function hooksOf (socket: Socket): ReadHooks | undefined {
  const { _handle: handle } = socket as unknown as { readonly _handle?: { readonly useUserBuffer?: unknown } | null }
  if (typeof handle?.useUserBuffer !== 'function') return undefined
  const symbols = Object.getOwnPropertySymbols(socket)
  const named = (description: string): symbol | undefined => symbols.find(symbol => symbol.description === description)
  const [buffer, callback, generator] = [named('kBuffer'), named('kBufferCb'), named('kBufferGen')]
  return buffer === undefined || callback === undefined || generator === undefined ? undefined : { buffer, callback, generator }
}
