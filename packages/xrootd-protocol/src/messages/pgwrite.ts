/** kXR_pgwrite: pages for an open file, each behind its checksum. */
import { requestCodes } from '../constants.ts'
import { i64, reserved, u32, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { dataOnly } from './payloads.ts'

/** `dataLength` bytes of pages and checksums follow, which stream through; bit 0 of `flags` says that a page comes again. */
export const pgwrite = request({ name: 'pgwrite', code: requestCodes.pgwrite, parameters: { handle: u32, offset: i64, pathId: u8, flags: u8, gap: reserved(2) }, ...dataOnly })

export type PgwriteRequest = Decoded<typeof pgwrite>
