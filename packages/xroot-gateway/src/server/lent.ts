/** Sends what a file has in memory of its own, without a copy. */
import { bodyHeader } from '@scitags/xrootd-protocol'
import type { Lent } from '../backend.ts'
import type { ReadOrder } from './reading.ts'

/** As long as the file lends something. Resolves to how many bytes went out in frames of which none was the last, or to `all`. Rejects as other reads do. */
export async function sendLent ({ streamId, file, offset, moved, output }: ReadOrder, count: number): Promise<number | 'all'> {
  let underWay: Promise<void> | undefined
  let sent = 0
  for (let isLast = false; !isLast;) {
    const lent = await file.lend?.(offset + sent, count - sent).catch(async (error: unknown) => {
      await underWay
      throw error
    })
    await underWay?.catch((error: unknown) => {
      lent?.giveBack()
      throw error
    })
    if (lent === undefined) return sent
    const { bytes, isEnd } = lent
    sent += bytes.length
    isLast = isEnd || sent === count
    const header = bodyHeader(streamId, isLast ? 'ok' : 'oksofar', bytes.length)
    moved.sent += header.length + bytes.length
    underWay = givenBack(output.gathered(header, bytes), lent)
    underWay.catch(() => { /* awaited above or below */ })
  }
  await underWay
  return 'all'
}

async function givenBack (written: Promise<void>, lent: Lent): Promise<void> {
  try {
    await written
    lent.giveBack()
  } catch (error) {
    lent.lose()
    throw error
  }
}
