import t from 'tap'

import { HttpTpcError } from '@scitags/http-tpc/client'
import type { HttpTpcErrorCode } from '@scitags/http-tpc/client'
import { errorNumbers } from '@scitags/xrootd-protocol'
import { XrootdError, errors as xrootdErrors } from '@scitags/xrootd-protocol/client'
import type { XrootdErrorCode } from '@scitags/xrootd-protocol/client'
import { FtsError, errors as ftsErrors } from '../../src/errors.ts'
import type { FtsErrorCode } from '../../src/errors.ts'
import { classOfErrorNumber, classOfFts, classOfHttp, classOfStatus, classOfXrootd, failureOf } from '../../src/orchestrator/copy/failure-class.ts'

t.test('every error of ours has its class', t => {
  for (const code of Object.keys(xrootdErrors) as XrootdErrorCode[]) {
    if (code !== 'REFUSED') t.equal(failureOf(new XrootdError(code), 'copy').class, classOfXrootd[code], code)
  }
  for (const code of Object.keys(ftsErrors) as FtsErrorCode[]) t.equal(failureOf(new FtsError(code), 'copy').class, classOfFts[code], code)
  for (const code of Object.keys(classOfHttp) as HttpTpcErrorCode[]) {
    if (code !== 'REMOTE_REFUSED') t.equal(failureOf(new HttpTpcError(code), 'copy').class, classOfHttp[code], code)
  }
  for (const [name, number] of Object.entries(errorNumbers)) {
    t.equal(failureOf(new XrootdError('REFUSED', { errorNumber: number }), 'copy').class, classOfErrorNumber[name as keyof typeof errorNumbers], name)
  }
  t.match(failureOf(new XrootdError('REFUSED', { errorNumber: 4711 }), 'copy'), { class: 'transient' })
  t.match(failureOf(new RangeError('odd'), 'result-stat'), { class: 'transient', code: 'FAILED', message: 'result-stat: odd' })
  t.match(failureOf('odd', 'copy'), { class: 'transient', message: 'copy: odd' })
  t.end()
})

t.test('a status of HTTP has its class', t => {
  for (const [expected, statuses] of [
    ['credential', [401, 407, 419]],
    ['busy', [202, 423, 425, 429, 503, 507]],
    ['transient', [302, 408, 500, 502, 504, 520, 599]],
    ['permanent', [400, 403, 404, 405, 409, 410, 412, 413, 501, 505, 508]]
  ] as const) for (const status of statuses) t.equal(classOfStatus(status), expected, `${status}`)
  t.match(failureOf(new HttpTpcError('REMOTE_REFUSED', { status: 503, retryAfterMs: 5000 }), 'copy'), { class: 'busy', retryAfterMs: 5000 })
  t.end()
})
