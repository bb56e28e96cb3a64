import { test } from 'tap'

import { FtsError } from '../src/errors.ts'

test('an error says what happened, and to what', t => {
  const error = new FtsError('JOB_DUPLICATE', { detail: 'job 7', status: 409, jobId: '7' })
  t.match(error, { name: 'FtsError', code: 'JOB_DUPLICATE', message: 'the FTS server has that job already: job 7', status: 409, jobId: '7' })
  t.end()
})
