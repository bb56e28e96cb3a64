/** How much the attributes of one request may be: what the protocol says. */
export const attributeLimits = {
  perRequest: 16,
  nameBytes: 248,
  valueBytes: 65_536
} as const
