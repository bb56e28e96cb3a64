/** Who has begun an upload, as far as that can be told when somebody comes for it. */
import type { Caller } from '../server/caller.ts'

/** Subjects without a name are the same for many: those are told apart by what they say of themselves, and where they come from. */
export function ownerOf ({ identity: { subject }, user, address }: Caller): string {
  const { user: name, issuer, vos, roles } = subject
  return JSON.stringify(name === undefined ? [null, issuer, vos, roles, user, address] : [name, issuer])
}
