/** Public names of `@scitags/storage/testing`. */
export { storageCompliance } from './storage-compliance.ts'
export type { StorageCheck } from './storage-check.ts'
