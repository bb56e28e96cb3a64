/** [FTS-Duplicate] Tells whether a job that is there already was submitted with the same files. */
import type { JobFile } from './job-state.ts'
import type { SubmittedFile } from './job.ts'

/** What of a file at the server has to be asked for. */
export const comparedFields = ['file_id', 'file_state', 'source_surl', 'dest_surl', 'scitag'] as const

/** Sources, destinations and tags, in any order; of replicas FTS makes a file for each pair. */
export function haveSameFiles (submitted: readonly SubmittedFile[], files: readonly JobFile[]): boolean {
  const wanted = submitted.flatMap(({ sources, destinations, scitag }) => sources.flatMap(source => destinations.map(destination => keyOf(source, destination, scitag))))
  const there = files.map(({ source_surl: source, dest_surl: destination, scitag }) => keyOf(source, destination, scitag))
  return wanted.length === there.length && wanted.sort().join('\n') === there.sort().join('\n')
}

function keyOf (source: string | null | undefined, destination: string | null | undefined, scitag: number | null | undefined): string {
  return JSON.stringify([source ?? null, destination ?? null, scitag ?? null])
}
