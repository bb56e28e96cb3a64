/** Declares fixed layouts once, for both directions: fields in order, big-endian, and reserved bytes that are kept as they came. */

/** How one value of a known width stands on the wire. */
export interface Field<T> {
  readonly bytes: number
  get (from: Buffer, at: number): T
  set (to: Buffer, at: number, value: T): void
}

export const u8: Field<number> = { bytes: 1, get: (from, at) => from.readUInt8(at), set: (to, at, value) => { to.writeUInt8(value, at) } }
export const u16: Field<number> = { bytes: 2, get: (from, at) => from.readUInt16BE(at), set: (to, at, value) => { to.writeUInt16BE(value, at) } }
export const u32: Field<number> = { bytes: 4, get: (from, at) => from.readUInt32BE(at), set: (to, at, value) => { to.writeUInt32BE(value, at) } }
export const i32: Field<number> = { bytes: 4, get: (from, at) => from.readInt32BE(at), set: (to, at, value) => { to.writeInt32BE(value, at) } }
/** Offsets and sizes: exact over the whole range. */
export const i64: Field<bigint> = { bytes: 8, get: (from, at) => from.readBigInt64BE(at), set: (to, at, value) => { to.writeBigInt64BE(value, at) } }

/** So many bytes as they are; what is decoded is a copy. */
export function raw (bytes: number): Field<Buffer> {
  return {
    bytes,
    get: (from, at) => Buffer.from(from.subarray(at, at + bytes)),
    set: (to, at, value) => {
      if (value.length !== bytes) throw new RangeError(`${value.length} bytes in a field of ${bytes}`)
      to.set(value, at)
    }
  }
}

/** Bytes that mean nothing: zeros are sent, and what else comes is kept. */
export interface Gap {
  readonly gap: number
}

export function reserved (gap: number): Gap {
  return { gap }
}

export type Fields = Readonly<Record<string, Field<number> | Field<bigint> | Field<Buffer> | Gap>>

/** The values of a layout; gaps have none. */
export type Values<F extends Fields> = {
  readonly [K in keyof F as F[K] extends Gap ? never : K]: F[K] extends Field<infer T> ? T : never
}

/** What stood in the gaps, where that was not zeros: as long as the layout, zeros elsewhere. */
export interface KeptBytes {
  readonly reserved?: Buffer
}

export interface Layout<V> {
  readonly bytes: number
  /** Throws a RangeError beyond the end of the buffer. */
  decode (from: Buffer, at: number): V & KeptBytes
  /** Throws a RangeError for a value that does not fit. */
  encode (values: V & KeptBytes, to: Buffer, at: number): void
}

export function layout<const F extends Fields> (fields: F): Layout<Values<F>> {
  const placed: { readonly name: string, readonly at: number, readonly field: Field<unknown> }[] = []
  const gaps: { readonly at: number, readonly bytes: number }[] = []
  let bytes = 0
  for (const [name, field] of Object.entries(fields)) {
    if ('gap' in field) gaps.push({ at: bytes, bytes: field.gap })
    else placed.push({ name, at: bytes, field })
    bytes += 'gap' in field ? field.gap : field.bytes
  }
  return {
    bytes,
    decode (from, at) {
      const values: Record<string, unknown> = {}
      for (const { name, at: offset, field } of placed) values[name] = field.get(from, at + offset)
      const kept = keptBytes(from, at, gaps, bytes)
      if (kept !== undefined) values['reserved'] = kept
      return values as Values<F> & KeptBytes
    },
    encode (values, to, at) {
      const { reserved: kept } = values
      if (kept !== undefined) to.set(kept, at)
      else for (const gap of gaps) to.fill(0, at + gap.at, at + gap.at + gap.bytes)
      for (const { name, at: offset, field } of placed) field.set(to, at + offset, (values as Record<string, unknown>)[name])
    }
  }
}

function keptBytes (from: Buffer, at: number, gaps: readonly { readonly at: number, readonly bytes: number }[], bytes: number): Buffer | undefined {
  let kept: Buffer | undefined
  for (const gap of gaps) {
    for (let index = gap.at; index < gap.at + gap.bytes; index++) {
      const byte = from[at + index]
      if (byte === undefined || byte === 0) continue
      kept ??= Buffer.alloc(bytes)
      kept[index] = byte
    }
  }
  return kept
}
