/** Carries out the files of a job by HTTP third-party copy, as FTS does through gfal2: pulled by the destination, with the tag on the COPY. */
import { once } from 'node:events'
import { request as plainRequest } from 'node:http'
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { request as secureRequest } from 'node:https'

import type { Delegated } from './delegation.ts'
import { terminalFileStates } from './job-store.ts'
import type { Entry, JobStore, StoredFile } from './job-store.ts'

export interface CopyEngineInit {
  readonly store: JobStore
  readonly proxyOf: (delegationId: string) => Delegated | undefined
  /** PEM; of storage servers. */
  readonly authorities?: string
}

interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: OutgoingHttpHeaders
}

/** One file after the other; resolves when the job has ended. */
export async function carryOut (entry: Entry, { store, proxyOf, authorities }: CopyEngineInit): Promise<void> {
  const { job, files, work } = entry
  const proxy = proxyOf(job.cred_id)
  const ask = async (sent: Sent): Promise<IncomingMessage> => await answerTo(sent, { ...(proxy !== undefined && { cert: proxy.certificate, key: proxy.privateKey }), ...(authorities !== undefined && { ca: authorities }), signal: work.signal })
  for (const file of files) {
    if (terminalFileStates.includes(file.file_state)) continue
    if (job.job_type === 'R' && files.some(({ file_state: state }) => state === 'FINISHED')) return
    for (let attempt = 0; ; attempt++) {
      store.change(entry, file, 'ACTIVE')
      const fault = await copied(file, job.overwrite_flag, ask).catch((error: unknown) => `the copy failed: ${(error as Error).message}`)
      // Cancelled meanwhile.
      if (terminalFileStates.includes(file.file_state)) break
      if (fault === undefined || attempt >= job.retry) {
        store.change(entry, file, fault === undefined ? 'FINISHED' : 'FAILED', { reason: fault ?? '' })
        break
      }
      store.change(entry, file, 'SUBMITTED', { reason: fault })
    }
    if (job.job_type === 'H' && file.file_state === 'FAILED') return
  }
}

/** What went wrong, in the words of FTS. */
async function copied (file: StoredFile, overwriteFlag: string | null, ask: (sent: Sent) => Promise<IncomingMessage>): Promise<string | undefined> {
  const [source, destination] = [file.source_surl, file.dest_surl].map(url => url.replace(/^dav/, 'http')) as [string, string]
  const [sourceToken = '', destinationToken = ''] = file.tokens ?? []
  const authorization = destinationToken === '' ? {} : { authorization: `Bearer ${destinationToken}` }
  const there = await drained(await ask({ method: 'HEAD', url: destination, headers: authorization }))
  if (there.status === 200 && overwriteFlag !== 'Y') return 'the destination is there, and is not to be overwritten'
  // [FTS-Wire] gfal2 sets `SciTag` on the COPY, and on nothing else.
  const copy = await drained(await ask({
    method: 'COPY',
    url: destination,
    headers: {
      ...authorization,
      source,
      ...(sourceToken !== '' && { transferheaderauthorization: `Bearer ${sourceToken}` }),
      ...(file.scitag !== null && { scitag: String(file.scitag) }),
      'x-number-of-streams': '0',
      'secure-redirection': '1',
      requirechecksumverification: 'false',
      credential: 'none',
      clientinfo: `job-id=${String(file['job_id'])};file-id=${file.file_id};retry=${file.retry}`
    }
  }))
  if (copy.status >= 300) return `the copy failed with ${copy.status}: ${copy.text.slice(0, 200)}`
  if (copy.status !== 201 && !/^success/mi.test(copy.text)) return `the copy failed: ${copy.text.trim().split('\n').at(-1) ?? ''}`
  const after = await drained(await ask({ method: 'HEAD', url: destination, headers: authorization }))
  file.filesize = Number(after.length ?? 0)
  return undefined
}

/** Redirects are followed, and the headers sent again. */
async function answerTo ({ method, url, headers }: Sent, tls: Readonly<Record<string, unknown>>, redirects = 5): Promise<IncomingMessage> {
  const asking = (url.startsWith('https:') ? secureRequest : plainRequest)(url, { method, headers, agent: false, ...tls })
  asking.end()
  const [answer] = await once(asking, 'response') as [IncomingMessage]
  const { location } = answer.headers
  if (![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) || location === undefined || redirects === 0) return answer
  answer.resume()
  return await answerTo({ method, url: new URL(location, url).href, headers }, tls, redirects - 1)
}

async function drained (answer: IncomingMessage): Promise<{ readonly status: number, readonly text: string, readonly length: string | undefined }> {
  let text = ''
  for await (const chunk of answer) text = `${text}${String(chunk)}`.slice(-65_536)
  return { status: answer.statusCode ?? 0, text, length: answer.headers['content-length'] }
}
