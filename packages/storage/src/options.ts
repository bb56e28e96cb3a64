/** The options of local storage. */

export const optionSchemas = {
  LocalStorageOptions: {
    type: 'object',
    description: 'A directory of this machine as storage.',
    additionalProperties: false,
    required: ['root'],
    properties: {
      root: { type: 'string', description: 'The directory; nothing outside it is ever touched.', minLength: 1 },
      createRoot: { type: 'boolean', description: 'Make the directory, with its parents, where it does not exist.', default: false },
      readOnly: { type: 'boolean', description: 'Refuse every change.', default: false },
      syncOnCommit: { type: 'boolean', description: 'Wait until the disk has an upload before it becomes visible.', default: false },
      checksums: { type: 'array', items: { enum: ['adler32', 'crc32c'] }, uniqueItems: true, description: 'Which checksums are made while a file is written. Others, and those of files that came here otherwise, are made when somebody asks, and the file is read for them.', default: ['adler32'] },
      maxFileBytes: { type: 'integer', description: 'The largest file that is taken.', minimum: 1, maximum: 9_007_199_254_740_991, default: 9_007_199_254_740_991 },
      staleUploadHours: { type: 'number', description: 'Uploads that a crashed process left behind are removed at start when nobody has written to them for this long.', minimum: 0, maximum: 8760, default: 24 }
    }
  }
} as const
