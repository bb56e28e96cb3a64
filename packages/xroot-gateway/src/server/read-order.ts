/** What a client wants to read, and where it goes. */
import type { GatewayFile } from '../backend.ts'
import type { MovedBytes } from '../marking/file-marking.ts'
import type { Output } from './output.ts'

export interface ReadOrder {
  readonly streamId: number
  readonly file: GatewayFile
  readonly offset: number
  /** At least 1; fewer bytes are sent where the file ends before. */
  readonly length: number
  readonly moved: MovedBytes
  readonly output: Output
}
