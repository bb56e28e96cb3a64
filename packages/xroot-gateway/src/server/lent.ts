/** Sends what a file has in memory of its own, without a copy. */
import { bodyHeader, pageStatus } from '@scitags/xrootd-protocol'
import type { Lent } from '../backend.ts'
import type { ReadOrder } from './reading.ts'

/** As long as the file lends something. Resolves to how many bytes went out in frames of which none was the last, or to `all`. Rejects as other reads do. */
export async function sendLent (order: ReadOrder, count: number): Promise<number | 'all'> {
  const { streamId, file } = order
  return await send(order, count, async (position, wanted) => await file.lend?.(position, wanted), ({ length }, isLast) => bodyHeader(streamId, isLast ? 'ok' : 'oksofar', length))
}

/** The same in pages. */
export async function sendLentPages (order: ReadOrder, count: number): Promise<number | 'all'> {
  const { streamId, file } = order
  return await send(order, count, async (position, wanted) => await file.lendPages?.(position, wanted), ({ bytes }, isFinal, offset) => pageStatus({ streamId, of: 'pgread', isFinal, dataLength: bytes.length, offset }))
}

type Borrow = (position: number, wanted: number) => Promise<Lent | undefined>
type HeaderOf = (lent: Lent, isLast: boolean, position: number) => Buffer

async function send ({ offset, moved, output }: ReadOrder, count: number, borrow: Borrow, headerOf: HeaderOf): Promise<number | 'all'> {
  let underWay: Promise<void> | undefined
  let sent = 0
  for (let isLast = false; !isLast;) {
    const lent = await borrow(offset + sent, count - sent).catch(async (error: unknown) => {
      await underWay
      throw error
    })
    await underWay?.catch((error: unknown) => {
      lent?.giveBack()
      throw error
    })
    if (lent === undefined) return sent
    const { bytes, length, isEnd } = lent
    isLast = isEnd || sent + length === count
    const header = headerOf(lent, isLast, offset + sent)
    sent += length
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
