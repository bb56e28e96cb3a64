/** Bytes to transfer. */

/** They repeat only after far more than any buffer, so that misplaced and doubled pieces show. */
export function pattern (size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  for (let at = 0; at < size; at++) bytes[at] = (at * 31 + (at >>> 16) * 7 + (at >>> 8)) & 255
  return bytes
}
