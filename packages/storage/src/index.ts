/** Public names of `@scitags/storage`. */
export { localStorage } from './local-storage.ts'
export { StorageError, errors } from './errors.ts'
export { OptionsError } from './generated/options.ts'
export { adler32, combineAdler32 } from './checksums/adler32.ts'
export { combineCrc32c, crc32c } from './checksums/crc32c.ts'
export type { LocalStorageOptions } from './generated/options.ts'
export type { StorageErrorCode } from './errors.ts'
export type * from './storage.ts'
