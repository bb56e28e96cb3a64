/** Says which addresses a COPY may connect to. */
import { targetScreen } from '@scitags/core'
import type { TargetScreen, TargetScreenOptions } from '@scitags/core'

import { HttpTpcError } from '../errors.ts'

/** Throws `OPTIONS_INVALID`. */
export function createTargetScreen (options: TargetScreenOptions): TargetScreen {
  return targetScreen(options, (list, index, detail) => { throw new HttpTpcError('OPTIONS_INVALID', { detail, path: [list, String(index)] }) })
}
