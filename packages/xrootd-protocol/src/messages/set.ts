/** kXR_set: a wish or a remark of the client. */
import { requestCodes } from '../constants.ts'
import { reserved, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { textPayload } from './payloads.ts'

/** Such as `appid NAME` or `monitor info TEXT`. */
export const set = request({ name: 'set', code: requestCodes.set, parameters: { gap: reserved(15), modifier: u8 }, payload: textPayload('text') })

export type SetRequest = Decoded<typeof set>

/** What a set says. */
export type Setting =
  | { readonly kind: 'appid', readonly name: string }
  | { readonly kind: 'monitor-info', readonly text: string }
  | { readonly kind: 'monitor', readonly text: string }
  | { readonly kind: 'other', readonly text: string }

export function settingOf (text: string): Setting {
  const [, word, rest = ''] = /^ *(\S+) *([^]*?)[ \0]*$/.exec(text) ?? []
  if (word === 'appid') return { kind: 'appid', name: rest }
  if (word !== 'monitor') return { kind: 'other', text }
  return /^info( |$)/.test(rest) ? { kind: 'monitor-info', text: rest.slice('info '.length) } : { kind: 'monitor', text: rest }
}

/** The answer: to `monitor info` the number under which it is kept, 0 for none; to all else nothing. */
export function encodeSetAnswer (setting: Setting, id = 0): Buffer {
  const body = Buffer.alloc(setting.kind === 'monitor-info' ? 4 : 0)
  if (body.length > 0) body.writeUInt32BE(id)
  return body
}
