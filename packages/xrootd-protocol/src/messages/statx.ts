/** kXR_statx: what kind of thing each of several paths is. */
import { requestCodes } from '../constants.ts'
import { reserved, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { textPayload } from './payloads.ts'

/** `paths` are separated by line feeds: see `pathsOf`. */
export const statx = request({ name: 'statx', code: requestCodes.statx, parameters: { options: u8, gap: reserved(15) }, payload: textPayload('paths') })

export type StatxRequest = Decoded<typeof statx>

/** The answer: for each path bits of `statFlags`, of which only isDir and offline are said. */
export function encodeStatxAnswer (flags: readonly number[]): Buffer {
  return Buffer.from(flags)
}

export function decodeStatxAnswer (body: Buffer): number[] {
  return [...body]
}
