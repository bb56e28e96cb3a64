/** Closing several things, of which one that fails keeps no other open: the first failure is thrown when all are done. */

/** One after the other, the last opened first; empties the list. */
export async function closeInReverse (opened: (() => Promise<void>)[]): Promise<void> {
  const closings: PromiseSettledResult<void>[] = []
  for (const close of opened.splice(0).reverse()) closings.push(...await Promise.allSettled([Promise.resolve().then(close)]))
  throwFirst(closings)
}

/** At the same time. */
export async function closeTogether (closings: readonly Promise<void>[]): Promise<void> {
  throwFirst(await Promise.allSettled(closings))
}

function throwFirst (closings: readonly PromiseSettledResult<void>[]): void {
  const failed = closings.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
}
