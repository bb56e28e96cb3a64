/** What FTS answered when it was asked for several jobs at once. */
import type { Job, JobAnswer } from '@scitags/fts-client'

import { plainText } from '../plain-text.ts'
import type { Terminal } from '../terminal.ts'

export interface AnsweredJobs {
  readonly jobs: readonly Job[]
  readonly areAllKnown: boolean
}

/** Says of each one that was refused why. */
export function jobsAnswered (answers: readonly JobAnswer[], { stderr }: Pick<Terminal, 'stderr'>): AnsweredJobs {
  const jobs: Job[] = []
  for (const answer of answers) {
    if (answer.kind === 'job') jobs.push(answer.job)
    else stderr.write(`scitags: ${plainText(`${answer.jobId}: ${answer.message} (${answer.status})`)}\n`)
  }
  return { jobs, areAllKnown: jobs.length === answers.length }
}
