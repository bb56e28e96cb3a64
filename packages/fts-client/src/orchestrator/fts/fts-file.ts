/** A transfer as a file of an FTS job, and what FTS says of the file as its outcome. */
import { urlWithTag } from '@scitags/core/wire'

import type { FileRequest } from '../../client/client-types.ts'
import type { JobFile } from '../../wire/job-state.ts'
import { needsTagInUrls } from '../../wire/lost-tags.ts'
import { failureOfReason } from './fts-failure.ts'
import type { CheckedTransfer, TransferOutcome } from '../types.ts'

export function fileOf ({ source, destination, checksum, size, scitag, metadata }: CheckedTransfer): FileRequest {
  return {
    sources: [source],
    destinations: [destination],
    ...checksum !== undefined && { checksum: checksum.replace(/^[^:]*/, algorithm => algorithm.toUpperCase()) },
    ...size !== undefined && { filesize: size },
    ...scitag !== undefined && { scitag },
    ...metadata !== undefined && { metadata }
  }
}

/** What tells one file of a job from the others; as `nameOfFile` gives it, where the URLs are tagged by the submission. */
export function nameOfTransfer ({ source, destination, scitag }: CheckedTransfer): string {
  const isTagged = scitag !== undefined && needsTagInUrls({ sources: [source], destinations: [destination] })
  return (isTagged ? [urlWithTag(source, scitag), urlWithTag(destination, scitag)] : [source, destination]).join(' ')
}

export function nameOfFile ({ source_surl: source, dest_surl: destination }: JobFile): string {
  return `${source} ${destination}`
}

/** A warning of a submission, and the index of the file that it is about, or of the first of those. */
export function warningOf (text: string): { readonly at: number, readonly message: string } {
  const [, several = '', at = '0', message = text] = /^(?:(\d+ files), the first of them )?files\[(\d+)\]: (.*)$/s.exec(text) ?? []
  return { at: Number(at), message: several === '' ? message : `${several} of one job: ${message}` }
}

/** Undefined while it has not ended. */
export function outcomeOf ({ file_state: state, filesize, checksum, reason }: JobFile, { size }: CheckedTransfer): TransferOutcome | undefined {
  switch (state) {
    case 'FINISHED': return { kind: 'copied', mode: 'fts', bytes: filesize ?? size ?? 0, ...typeof checksum === 'string' && checksum !== '' && { checksum: checksum.toLowerCase() } }
    case 'FAILED': return { kind: 'failed', failure: failureOfReason(reason ?? '') }
    case 'CANCELED': return { kind: 'failed', failure: { class: 'permanent', code: 'FTS_CANCELED', message: `somebody cancelled it at the FTS server${reason === undefined || reason === null || reason === '' ? '' : `: ${reason}`}` } }
    default: return undefined
  }
}
