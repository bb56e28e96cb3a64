/** kXR_prepare: files are wanted soon, or no more. */
import { requestCodes } from '../constants.ts'
import { reserved, u16, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { textPayload, textToNul } from './payloads.ts'

/** Bits of `prepareOptions`. `paths` are separated by line feeds, see `pathsOf`; of a cancellation it is the id of the request. */
export const prepare = request({ name: 'prepare', code: requestCodes.prepare, parameters: { options: u8, priority: u8, port: u16, optionX: u16, gap: reserved(10) }, payload: textPayload('paths') })

export type PrepareRequest = Decoded<typeof prepare>

/** Of the payload of prepare and statx. A NUL at the end is none of it. */
export function pathsOf (text: string): string[] {
  return text.replace(/\0+$/, '').split('\n').filter(path => path !== '')
}

/** The answer: of a staging the id of the request, without a NUL; else nothing. */
export function encodePrepareAnswer (id: string | undefined): Buffer {
  return Buffer.from(id ?? '')
}

/** Throws `MESSAGE_INVALID`. */
export function decodePrepareAnswer (body: Buffer): string | undefined {
  return body.length === 0 ? undefined : textToNul(body)
}
