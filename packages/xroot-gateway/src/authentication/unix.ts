/** What a client says of itself: user and group of its process, which prove nothing. */
import { textToNul } from '@scitags/xrootd-protocol'
import { oneRound } from './one-round.ts'

/** [C auth-unix] `unix` NUL `user group` NUL. */
export const unix = oneRound({
  name: 'unix',
  parameters: () => '',
  read (credentials) {
    const [user = '', group = ''] = textOrNothing(credentials.subarray('unix\0'.length)).split(' ')
    return user === '' ? undefined : { kind: 'unix', user, group }
  }
})

function textOrNothing (bytes: Buffer): string {
  try {
    return textToNul(bytes)
  } catch {
    return ''
  }
}
