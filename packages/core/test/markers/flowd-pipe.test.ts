/** A pipe with a daemon, without one, and what is no pipe. */
import { spawnSync } from 'node:child_process'
import { constants } from 'node:fs'
import { mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import type { FileHandle } from 'node:fs/promises'

import { flowdPipeMarker } from '../../src/markers/flowd-pipe.ts'
import { endOf, exampleFlow, fakeClock, markerCompliance, ongoingOf, startOf } from '../../src/testing/index.ts'
import type { Clock } from '../../src/clock.ts'

interface Teardown {
  teardown (end: () => unknown): void
}

async function folder (t: Teardown): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'scitags-pipe-'))
  t.teardown(async () => { await rm(path, { recursive: true }) })
  return path
}

function makePipe (path: string): void {
  const { status, stderr } = spawnSync('mkfifo', [path], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`mkfifo: ${stderr}`)
}

/** A daemon that has the pipe open, and reads when told. */
async function daemon (t: Teardown, path: string): Promise<{ read (): Promise<string>, stop (): Promise<void> }> {
  const handle: FileHandle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  let isOpen = true
  const stop = async (): Promise<void> => {
    if (isOpen) await handle.close()
    isOpen = false
  }
  t.teardown(stop)
  return {
    stop,
    async read () {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536)
      return buffer.toString('utf8', 0, bytesRead)
    }
  }
}

/** Time passes by itself, so that pauses end, but no faster than it is asked for. */
function start (t: Teardown, pipe: string) {
  const clock = fakeClock()
  const pauses: number[] = []
  const hasty: Clock = {
    nowMicros: () => clock.nowMicros(),
    after (ms, callback) {
      pauses.push(ms)
      setImmediate(callback)
      return { cancel () {} }
    }
  }
  const marker = flowdPipeMarker({ pipe, clock: hasty })
  t.teardown(async () => { await marker.close?.() })
  return { clock, pauses, marker, counts: () => marker.deliveries.map(({ sent, failed }) => `${sent}/${failed}`).join() }
}

void t.test('a start and an end are two lines that both daemons take', async t => {
  const pipe = join(await folder(t), 'flowd')
  makePipe(pipe)
  const flowd = await daemon(t, pipe)
  const { marker, counts } = start(t, pipe)
  const connection = { protocol: 'tcp', local: { address: '2001:db8::1', port: 443 }, remote: { address: '2001:db8::2', port: 45_000 } } as const
  const flow = exampleFlow({ connection })
  await marker.mark([startOf(flow), ongoingOf(flow, { sent: 1, received: 0 }), endOf(flow, { sent: 2, received: 0 }), startOf(exampleFlow({ connection, direction: 'receive' }))])
  t.equal(await flowd.read(), [
    'start tcp 2001:db8::1 443 2001:db8::2 45000 3 14\n',
    'end tcp 2001:db8::1 443 2001:db8::2 45000 3 14\n',
    'start tcp 2001:db8::2 45000 2001:db8::1 443 3 14\n'
  ].join(''))
  t.equal(counts(), '3/0')
})

void t.test('what fits no label is not told, for the daemon would set a wrong one', async t => {
  const pipe = join(await folder(t), 'flowd')
  makePipe(pipe)
  const flowd = await daemon(t, pipe)
  const { marker, counts } = start(t, pipe)
  await marker.mark([{ experiment: 0, activity: 0 }, { experiment: 512, activity: 1 }, { experiment: 511, activity: 1 }].map(tag => startOf(exampleFlow({ tag }))))
  t.equal(await flowd.read(), 'start tcp ::1 443 ::1 45000 511 1\n')
  t.equal(counts(), '1/0')
})

void t.test('a large batch goes in whole lines of at most 1000 bytes, with time to read between', async t => {
  const pipe = join(await folder(t), 'flowd')
  makePipe(pipe)
  const flowd = await daemon(t, pipe)
  const { marker, pauses, counts } = start(t, pipe)
  const flows = Array.from({ length: 100 }, () => exampleFlow())
  await marker.mark(flows.map(startOf))
  const lines = (await flowd.read()).split(/(?<=\n)/)
  t.equal(lines.length, 100)
  const perWrite = Math.floor(1000 / (lines[0]?.length ?? 0))
  t.equal(pauses.length, Math.ceil(100 / perWrite) - 1)
  t.ok(pauses.every(ms => ms > 0))
  t.equal(counts(), '100/0')
})

void t.test('no daemon: counted, left alone for a while, then tried again', async t => {
  const pipe = join(await folder(t), 'flowd')
  makePipe(pipe)
  const { marker, clock, counts } = start(t, pipe)
  await marker.mark([startOf(exampleFlow()), startOf(exampleFlow())])
  t.equal(counts(), '0/2')
  const flowd = await daemon(t, pipe)
  await marker.mark([startOf(exampleFlow())])
  t.equal(counts(), '0/3', 'too early')
  clock.advance(500)
  await marker.mark([startOf(exampleFlow())])
  t.equal(counts(), '1/3')
  t.match(await flowd.read(), /^start [^\n]+\n$/)
})

void t.test('the pipe is never made', async t => {
  const home = await folder(t)
  const { marker, counts } = start(t, join(home, 'flowd'))
  await marker.mark([startOf(exampleFlow())])
  t.equal(counts(), '0/1')
  t.strictSame(await readdir(home), [])
})

void t.test('a file under the name of the pipe is not written', async t => {
  const file = join(await folder(t), 'flowd')
  await writeFile(file, 'precious')
  const { marker, counts } = start(t, file)
  await marker.mark([startOf(exampleFlow())])
  t.equal(counts(), '0/1')
  const handle = await open(file)
  t.equal(await handle.readFile('utf8'), 'precious')
  await handle.close()
})

void t.test('a daemon that was started anew is found under its new pipe, and no line is lost', async t => {
  const pipe = join(await folder(t), 'flowd')
  makePipe(pipe)
  const before = await daemon(t, pipe)
  const { marker, counts } = start(t, pipe)
  await marker.mark([startOf(exampleFlow())])
  await before.stop()
  await rm(pipe)
  makePipe(pipe)
  const after = await daemon(t, pipe)
  await marker.mark([startOf(exampleFlow())])
  t.match(await after.read(), /^start /)
  t.equal(counts(), '2/0')
})

void t.test('a daemon that does not read fills its pipe and blocks nobody', async t => {
  const pipe = join(await folder(t), 'flowd')
  makePipe(pipe)
  const flowd = await daemon(t, pipe)
  const { marker, clock, counts } = start(t, pipe)
  await marker.mark(Array.from({ length: 5000 }, () => startOf(exampleFlow())))
  t.match(counts(), /^\d{4}\/\d{4}$/, 'some went in, the others are counted')
  const text = await flowd.read()
  t.ok(text.endsWith('\n') || text.length === 65_536)
  clock.advance(30_000)
  const failed = marker.deliveries[0]?.failed
  await marker.mark([startOf(exampleFlow())])
  t.equal(marker.deliveries[0]?.failed, failed, 'and it goes on when there is room')
})

for (const { name, run } of markerCompliance) {
  void t.test(`with a daemon: ${name}`, async t => {
    const pipe = join(await folder(t), 'flowd')
    makePipe(pipe)
    await daemon(t, pipe)
    await run(flowdPipeMarker({ pipe }))
  })
  void t.test(`without a daemon: ${name}`, async t => {
    const pipe = join(await folder(t), 'flowd')
    makePipe(pipe)
    await run(flowdPipeMarker({ pipe }))
  })
}
