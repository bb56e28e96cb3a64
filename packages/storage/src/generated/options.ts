// Written by `npm run generate`; edit the schemas it comes from.
/** The options of this package: their types, and the functions that check them and fill in defaults. */
import { faultIn } from './fault.ts'
import { validators } from './options-validators.ts'
import type { Validator } from './fault.ts'

/** A directory of this machine as storage. */
export interface LocalStorageOptions {
  /** The directory; nothing outside it is ever touched. */
  readonly root: string
  /** Make the directory, with its parents, where it does not exist. Default: `false`. */
  readonly createRoot?: boolean | undefined
  /** Refuse every change. Default: `false`. */
  readonly readOnly?: boolean | undefined
  /** Wait until the disk has an upload before it becomes visible. Default: `false`. */
  readonly syncOnCommit?: boolean | undefined
  /** Which checksums are made while a file is written. Others, and those of files that came here otherwise, are made when somebody asks, and the file is read for them. Default: `['adler32']`. */
  readonly checksums?: readonly ('adler32' | 'crc32c')[] | undefined
  /** The largest file that is taken. Default: `9007199254740991`. */
  readonly maxFileBytes?: number | undefined
  /** Uploads that a crashed process left behind are removed at start when nobody has written to them for this long. Default: `24`. */
  readonly staleUploadHours?: number | undefined
}

/** {@link LocalStorageOptions} with its defaults filled in. */
export interface ResolvedLocalStorageOptions {
  /** The directory; nothing outside it is ever touched. */
  readonly root: string
  /** Make the directory, with its parents, where it does not exist. Default: `false`. */
  readonly createRoot: boolean
  /** Refuse every change. Default: `false`. */
  readonly readOnly: boolean
  /** Wait until the disk has an upload before it becomes visible. Default: `false`. */
  readonly syncOnCommit: boolean
  /** Which checksums are made while a file is written. Others, and those of files that came here otherwise, are made when somebody asks, and the file is read for them. Default: `['adler32']`. */
  readonly checksums: readonly ('adler32' | 'crc32c')[]
  /** The largest file that is taken. Default: `9007199254740991`. */
  readonly maxFileBytes: number
  /** Uploads that a crashed process left behind are removed at start when nobody has written to them for this long. Default: `24`. */
  readonly staleUploadHours: number
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveLocalStorageOptions (value: unknown): ResolvedLocalStorageOptions {
  return resolve(validators.LocalStorageOptions, 'LocalStorageOptions', value) as ResolvedLocalStorageOptions
}

/** Options are not as their schema says; the message names the place, and for an unknown key the nearest known one. */
export class OptionsError extends Error {
  readonly code = 'OPTIONS_INVALID'

  /** Steps from the options to what is wrong. */
  readonly path: readonly string[]

  constructor (message: string, path: readonly string[]) {
    super(message)
    this.name = 'OptionsError'
    this.path = path
  }
}

function resolve (validator: Validator, name: string, value: unknown): unknown {
  const copy = copyOf(value ?? {})
  const fault = faultIn(validator, name, copy)
  if (fault !== undefined) throw new OptionsError(fault.text, fault.path)
  return copy
}

/** Defaults must not show up in the caller's object, and a key that is undefined counts as left out. */
function copyOf (value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined).map(([key, member]) => [key, copyOf(member)]))
}

function isPlain (value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
