/** How much attributes may be: those of one request as the protocol says, those of a file as the storage does. */
export const attributeLimits = {
  perRequest: 16,
  nameBytes: 248,
  valueBytes: 65_536,
  perFile: 128,
  /** While they are in memory, because the file has no name yet: of one file, and of all. */
  bytesOfUpload: 1024 * 1024,
  bytesOfUploads: 64 * 1024 * 1024
} as const
