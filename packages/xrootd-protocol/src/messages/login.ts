/** kXR_login: who is there. */
import { requestCodes } from '../constants.ts'
import { i32, raw, reserved, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { bytesPayload } from './payloads.ts'

/** The user name is padded with NUL and trusted by nobody. \`text\` is CGI such as \`xrd.appname=xrdcp\`, or a token. */
export const login = request({ name: 'login', code: requestCodes.login, parameters: { pid: i32, userName: raw(8), ability2: u8, ability: u8, capver: u8, gap: reserved(1) }, payload: bytesPayload('text') })

export type LoginRequest = Decoded<typeof login>
