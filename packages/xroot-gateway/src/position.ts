/** Offsets and sizes: 64 bits on the wire, whole numbers of bytes in a file. */
import { GatewayError } from './errors.ts'

/** Throws `ARGUMENT_INVALID` for what no file can have. */
export function positionOf (value: bigint): number {
  if (value < 0n || value > BigInt(Number.MAX_SAFE_INTEGER)) throw new GatewayError('ARGUMENT_INVALID', { detail: `there is no byte ${value} in a file` })
  return Number(value)
}
