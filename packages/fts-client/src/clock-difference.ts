/** Says when our clock and that of a server cannot both be right. */

const toleratedMs = 5 * 60_000

/** Undefined within five minutes of each other, and where the server said no time. */
export function clockDifference (serverMs: number | undefined, nowMs: number): string | undefined {
  const aheadMs = serverMs === undefined ? 0 : nowMs - serverMs
  if (Math.abs(aheadMs) <= toleratedMs) return undefined
  return `the clock here is ${spanOf(Math.abs(aheadMs))} ${aheadMs > 0 ? 'ahead of' : 'behind'} that of the server: set the one that is wrong`
}

function spanOf (ms: number): string {
  const minutes = Math.round(ms / 60_000)
  return minutes < 120 ? `${minutes} minutes` : minutes < 2880 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1440)} days`
}
