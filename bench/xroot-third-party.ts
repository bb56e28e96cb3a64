/** A third-party copy as xrdcp orders it, except that its end is known when it comes: xrdcp looks only every 2.5 seconds. */
import { randomBytes } from 'node:crypto'

import type { XrootServer } from './xroot-servers.ts'
import { closeOf, opening, syncOf } from './xroot-requests.ts'
import { XrootSession } from './xroot-session.ts'

const host = 'localhost'
const tag = 'scitag.flow=206'

/** Throws unless the destination says that all is there. */
export async function copyByThirdParty (source: XrootServer, path: string, bytes: number, destination: XrootServer, target: string): Promise<void> {
  const [atSource, atDestination] = [await XrootSession.open(source.port), await XrootSession.open(destination.port)]
  try {
    const key = randomBytes(12).toString('hex')
    const from = `${host}:${source.port}`
    const wish = `${tag}&oss.asize=${bytes}&tpc.dlg=${from}&tpc.dlgon=0&tpc.key=${key}&tpc.lfn=${path}&tpc.spr=root&tpc.src=${from}&tpc.stage=copy&tpc.str=1&tpc.tpr=root`
    const copy = await atDestination.openFile(`${target}?${wish}`, opening.write, 0o644)
    // The first one starts it, the second one waits for its end.
    await atDestination.ask(syncOf(1, copy))
    const permission = await atSource.openFile(`${path}?${tag}&tpc.dst=${host}&tpc.key=${key}&tpc.stage=copy`, opening.read)
    await atDestination.ask(syncOf(1, copy))
    await Promise.all([atSource.ask(closeOf(1, permission)), atDestination.ask(closeOf(1, copy))])
  } finally {
    atSource.close()
    atDestination.close()
  }
}
