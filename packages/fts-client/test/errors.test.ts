import { test } from 'tap'

import { FtsError } from '../src/errors.ts'
import { copyBackend } from '../src/orchestrator/copy/copy-backend.ts'
import { ftsBackend } from '../src/orchestrator/fts/fts-backend.ts'
import type { FtsClient } from '../src/client/client-types.ts'

test('an error says what happened, and to what', t => {
  const error = new FtsError('JOB_DUPLICATE', { detail: 'job 7', status: 409, jobId: '7' })
  t.match(error, { name: 'FtsError', code: 'JOB_DUPLICATE', message: 'the FTS server has that job already: job 7', status: 409, jobId: '7' })
  t.end()
})

test('options of backends are refused before anything is carried', t => {
  // Whoever comes from JavaScript can give anything.
  const wrong: ReadonlyArray<readonly [given: object, message: RegExp]> = [
    [{ checksumTimeoutMs: 2 ** 40 }, /checksumTimeoutMs.*86400000/],
    [{ checksumTimoutMs: 1 }, /did you mean 'checksumTimeoutMs'/],
    [{ modes: ['pul'] }, /modes\[0\]/],
    [{ modes: [] }, /modes/],
    [{ streams: 0 }, /streams/]
  ]
  for (const [given, message] of wrong) t.throws(() => copyBackend(given), { code: 'OPTIONS_INVALID', message })
  // Nothing of it is asked.
  const client = {} as unknown as FtsClient
  t.throws(() => ftsBackend({ client, maxFilesPerJob: 0 }), { code: 'OPTIONS_INVALID', message: /maxFilesPerJob/ })
  t.throws(() => ftsBackend({ client, intervals: { shortestIntervalMs: 0 } }), { code: 'OPTIONS_INVALID', message: /shortestIntervalMs/ })
  t.throws(() => ftsBackend({ client, ...{ gatherMillis: 1 } }), { code: 'OPTIONS_INVALID', message: /gatherMillis/ })
  t.end()
})
