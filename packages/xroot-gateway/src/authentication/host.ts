/** Who comes from where: the address of the connection is all there is. */
import { oneRound } from './one-round.ts'

/** `host` NUL; clients may say more, which is not looked at. */
export const host = oneRound({ name: 'host', parameters: () => '', read: () => ({ kind: 'host' }) })
