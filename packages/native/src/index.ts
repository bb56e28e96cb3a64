/** Public names of `@scitags/native`. */
export { openKernel } from './kernel.ts'
export type { FileLook, FilesInMemory } from './files-in-memory.ts'
export type { Kernel } from './kernel.ts'
