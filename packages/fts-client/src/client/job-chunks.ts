/** Divides many jobs among questions whose answers are of a bearable size. */

/** How many ids go into one question. */
const jobsAtOnce = 100
/** About a megabyte, as FTS tells of files. */
const filesAtOnce = 2000

/** `filesOf`: how many files of a job are known to be told of; none where that is not known. */
export function chunksOf (jobIds: readonly string[], filesOf: (jobId: string) => number = () => 0): readonly (readonly string[])[] {
  const chunks: string[][] = []
  let files = Infinity
  for (const jobId of jobIds) {
    files += filesOf(jobId)
    const chunk = chunks.at(-1)
    if (chunk !== undefined && chunk.length < jobsAtOnce && files <= filesAtOnce) {
      chunk.push(jobId)
    } else {
      chunks.push([jobId])
      files = filesOf(jobId)
    }
  }
  return chunks
}

/** Two chunks for one whose answer was too large. */
export function halvesOf (jobIds: readonly string[]): readonly (readonly string[])[] {
  const half = Math.ceil(jobIds.length / 2)
  return [jobIds.slice(0, half), jobIds.slice(half)]
}
