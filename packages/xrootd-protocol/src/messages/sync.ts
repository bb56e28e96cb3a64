/** kXR_sync: what was written is to last. On the target of a third-party copy it starts the copy. */
import { requestCodes } from '../constants.ts'
import { reserved, u32 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { noPayload } from './payloads.ts'

/** Answered with an empty ok, or later. */
export const sync = request({ name: 'sync', code: requestCodes.sync, parameters: { handle: u32, gap: reserved(12) }, payload: noPayload })

export type SyncRequest = Decoded<typeof sync>
