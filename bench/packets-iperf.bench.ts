/** One stream of iperf3 over IPv6 through a virtual cable: our program on it and every packet labelled, on it and none, not on it; over TCP, and in small packets over UDP. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { peer } from '../test/support/peers.ts'
import { stop } from '../test/support/run.ts'
import { until } from '../test/support/until.ts'
import { bulk, hold } from './contest.ts'
import type { Contender } from './contest.ts'
import { canHaveNetworks, forkIn, layCable, runIn } from './networks.ts'
import type { CableEnd, Network } from './networks.ts'
import { bench, running } from './teardown.ts'

const rounds = 31
const turnMs = 1000
const settleMs = 100
/** Less than what the other end can have queued: packets that it drops would decide. */
const windowBytes = 256 * 1024
const helper = fileURLToPath(new URL('../../packages/native/dist/bench/label-others.js', import.meta.url))

await running(async () => {
  if (!canHaveNetworks('iperf3', 'ss', 'setpriv')) return
  const { near, far } = await layCable()
  const labeller = forkIn(near, helper)
  const order = async (what: { readonly on: readonly string[] } | { readonly off: true }): Promise<number> => {
    labeller.send(what)
    const [stamped] = await once(labeller, 'message') as [number]
    return stamped
  }
  const receiver = start(far, '--server')
  await until('iperf3 listens', async () => (await runIn(far, 'ss', '-6tlnH')).includes(':5201'))

  const contest = async (title: string, ...args: readonly string[]): Promise<void> => {
    // One connection for all turns: what a new one does at its start is not what is compared.
    const sender = start(near, '--client', far.address, '--time', '3600', ...args)
    const sockets = await until('iperf3 sends', async () => await cookies(near))
    let stamped = 0
    let turns = 0
    const turn = (name: string, labelled: readonly string[] | undefined): Contender => ({
      name,
      pids: [pidOf(sender), pidOf(receiver)],
      async before () {
        if (labelled !== undefined) await order({ on: labelled })
        await sleep(settleMs)
      },
      run: async () => await sentWithin(near, turnMs),
      async after () {
        if (labelled === undefined) return
        const count = await order({ off: true })
        if (labelled.length === 0) return
        stamped += count
        turns++
      }
    })
    await hold({
      title,
      ...bulk,
      against: 'not attached',
      rounds,
      contenders: [turn('attached, all labelled', sockets), turn('attached, none labelled', []), turn('not attached', undefined), turn('not attached, once more', undefined)]
    })
    console.log(`\n${Math.round(stamped / turns / (turnMs + settleMs) * 1000)} packets a second were stamped`)
    await stop(sender)
  }
  await contest('iperf3, TCP, packets of up to 64 KiB, which a card would cut', '--window', String(windowBytes))
  // As fast as it goes, received or not: the program runs most often for the fewest bytes.
  await contest('iperf3, UDP, packets of 1400 bytes', '--udp', '--bandwidth', '0', '--length', '1400')
})

function start ({ enter }: Network, ...args: readonly string[]): ChildProcess {
  // Unlike our own processes it would not notice that we are gone.
  const [command = '', ...words] = [...enter, peer('setpriv'), '--pdeathsig', 'TERM', peer('iperf3'), ...args]
  const child = spawn(command, words, { stdio: 'ignore' })
  bench.teardown(async () => { await stop(child) })
  return child
}

function pidOf ({ pid = 0 }: ChildProcess): number { return pid }

/** Of all connections: that of control, and that of data; decimal. */
async function cookies (network: Network): Promise<readonly string[] | undefined> {
  const found = [...(await runIn(network, 'ss', '-6tuneH', 'state', 'established')).matchAll(/ sk:([0-9a-f]+)/g)].map(([, cookie]) => String(BigInt(`0x${cookie ?? 0}`)))
  return found.length >= 2 ? found : undefined
}

/** GiB, as if it had been just that long. */
async function sentWithin (end: CableEnd, milliseconds: number): Promise<number> {
  const before = await end.sent()
  await sleep(milliseconds)
  return (await end.sent() - before) / 2 ** 30
}
