import t from 'tap'

import { CliError } from '../../src/errors.ts'
import { errorAsTold, toldError } from '../../src/workers/told-error.ts'

t.test('an error about an option is the same in the other process', t => {
  const error = errorAsTold(structuredClone(toldError(new CliError('PORT_BUSY', { detail: 'it is in use', path: ['servers', 0] }))))
  t.ok(error instanceof CliError)
  t.match(error, { code: 'PORT_BUSY', message: 'it is in use', path: ['servers', '0'] })
  t.end()
})

t.test('one of ours keeps its stack, which is what helps', t => {
  const error = errorAsTold(structuredClone(toldError(new TypeError('undefined is not a function'))))
  t.match(error.stack, /TypeError: undefined is not a function\n +at /)
  t.match(errorAsTold(toldError('thrown')).message, 'thrown')
  t.end()
})
