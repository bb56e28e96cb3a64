/** What flow labels cost our server, through a virtual cable, against fireflies alone: GET of one file, and many of 4 KiB under one tag or two by turns. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { temporaryDirectory } from '../test/support/temporary.ts'
import { clientsIn } from './clients.ts'
import { bulk, fileBytes, hold, small } from './contest.ts'
import type { Contender } from './contest.ts'
import { memory, writeRandom } from './field.ts'
import { canHaveNetworks, layCable } from './networks.ts'
import type { Clients } from './clients.ts'
import { startOurs } from './ours.ts'
import type { Ours } from './ours.ts'
import { bench, running } from './teardown.ts'

const rounds = 15
const seconds = 2
const smallBytes = 4096

/** Each thread of wrk has a state of its own, and with one connection for each, the tag of each changes with every request. */
const byTurns = ['-t32', '--script']
const script = `
  local requests = {}
  local turn = 0
  function init ()
    for index, tag in ipairs({ "206", "207" }) do
      wrk.headers["SciTag"] = tag
      requests[index] = wrk.format()
    end
  end
  function request ()
    turn = turn % 2 + 1
    return requests[turn]
  end
`

interface Guest extends Clients {
  readonly ours: Ours
}

await running(async () => {
  if (!canHaveNetworks('curl', 'wrk')) return
  process.env['TMPDIR'] = memory
  const root = await temporaryDirectory(bench)
  await writeRandom(join(root, 'file'), fileBytes)
  await writeRandom(join(root, 'small'), smallBytes)
  const alternate = join(root, 'alternate.lua')
  await writeFile(alternate, script)
  // Each has a cable to itself: a program of one must not see the packets of another.
  const open = async (packets: 'required' | 'off'): Promise<Guest> => {
    const { near, far } = await layCable()
    return { ours: await startOurs({ root, packets, end: near }), ...clientsIn(far.enter) }
  }
  // Two of each: processes that do the same differ by a few hundredths, for as long as they live.
  const labelled = await open('required')
  const guests = [['labels', labelled], ['fireflies only', await open('off')], ['labels, once more', await open('required')], ['fireflies only, once more', await open('off')]] as const

  const contest = async (title: string, kind: typeof bulk | typeof small, run: (guest: Guest) => Promise<number>): Promise<void> => {
    let units = 0
    const before = await labelled.ours.labels()
    await hold({
      title,
      ...kind,
      against: 'fireflies only',
      rounds,
      contenders: guests.map(([name, guest]): Contender => ({
        name,
        pids: [guest.ours.pid],
        async run () {
          const done = await run(guest)
          if (guest === labelled) units += done
          return done
        }
      }))
    })
    const after = await labelled.ours.labels()
    console.log(`\nlabels: ${of(after.asked - before.asked, units)} asked, ${of(after.taken - before.taken, units)} taken, ${of(stamped(after) - stamped(before), units)} packets stamped, for each ${kind === bulk ? 'GiB' : 'request'}`)
  }

  await contest(`GET of ${fileBytes / 2 ** 20} MiB`, bulk, async ({ ours, curl }) => {
    await curl('--output', '/dev/null', '--header', 'SciTag: 206', `${ours.url}/file`)
    return fileBytes / 2 ** 30
  })
  await contest('GET of 4 KiB, 32 connections, two tags by turns on each', small, async ({ ours, wrk }) => await wrk(`${ours.url}/small`, seconds, ...byTurns, alternate))
  await contest('GET of 4 KiB, 32 connections, one tag', small, async ({ ours, wrk }) => await wrk(`${ours.url}/small`, seconds, '--header', 'SciTag: 206'))
})

function of (count: number, units: number): string {
  return (count / units).toFixed(2)
}

function stamped ({ interfaces }: Awaited<ReturnType<Ours['labels']>>): number {
  return interfaces.reduce((sum, { stamped }) => sum + stamped, 0)
}
