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
  /** The same into an object that is there: one less to make for each request. */
  decodeInto (values: object, from: Buffer, at: number): void
  /** Throws a RangeError for a value that does not fit. */
  encode (values: V & KeptBytes, to: Buffer, at: number): void
}

export function layout<const F extends Fields> (fields: F): Layout<Values<F>> {
  const names: string[] = []
  const offsets: number[] = []
  const codecs: Field<unknown>[] = []
  const gaps: Gaps = { starts: [], ends: [] }
  let bytes = 0
  for (const [name, field] of Object.entries(fields)) {
    if ('gap' in field) {
      gaps.starts.push(bytes)
      gaps.ends.push(bytes + field.gap)
      bytes += field.gap
      continue
    }
    names.push(name)
    offsets.push(bytes)
    codecs.push(field)
    bytes += field.bytes
  }
  const decodeInto = (into: object, from: Buffer, at: number): void => {
    const values = into as Record<string, unknown>
    for (let index = 0; index < names.length; index++) values[names[index] as string] = (codecs[index] as Field<unknown>).get(from, at + (offsets[index] as number))
    const kept = keptBytes(from, at, gaps, bytes)
    if (kept !== undefined) values['reserved'] = kept
  }
  return {
    bytes,
    decodeInto,
    decode (from, at) {
      const values = {}
      decodeInto(values, from, at)
      return values as Values<F> & KeptBytes
    },
    encode (values, to, at) {
      const { reserved: kept } = values
      if (kept !== undefined) to.set(kept, at)
      else for (let index = 0; index < gaps.starts.length; index++) for (let place = gaps.starts[index] as number; place < (gaps.ends[index] as number); place++) to[at + place] = 0
      for (let index = 0; index < names.length; index++) (codecs[index] as Field<unknown>).set(to, at + (offsets[index] as number), (values as Record<string, unknown>)[names[index] as string])
    }
  }
}

/** Where reserved bytes stand. */
interface Gaps {
  readonly starts: number[]
  readonly ends: number[]
}

function keptBytes (from: Buffer, at: number, { starts, ends }: Gaps, bytes: number): Buffer | undefined {
  let kept: Buffer | undefined
  for (let gap = 0; gap < starts.length; gap++) {
    for (let index = starts[gap] as number; index < (ends[gap] as number); index++) {
      const byte = from[at + index]
      if (byte === undefined || byte === 0) continue
      kept ??= Buffer.alloc(bytes)
      kept[index] = byte
    }
  }
  return kept
}
