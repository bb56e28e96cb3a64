/** The program that the kernel runs for each packet: what it is made of, and that the verifier takes it. */
import t from 'tap'

import { loadBinding } from '../src/binding.ts'
import type { Binding } from '../src/binding.ts'
import { Bpf, ProgramRefused } from '../src/bpf.ts'
import { counterValueBytes, egressProgram, headerOffset, labelValueBytes } from '../src/egress-program.ts'
import { SystemCallError } from '../src/errors.ts'
import { attachClsact } from '../src/clsact.ts'

const loading = loadBinding()

/** Skips, and says why, unless maps can be made here. */
function withMaps (t: { plan (count: number, why: string): void, teardown (end: () => void): void }, use: (bpf: Bpf, maps: { readonly labels: number, readonly counters: number, readonly cookies: number }, binding: Binding) => void): void {
  if (loading.kind === 'missing') { t.plan(0, loading.reason); return }
  const bpf = new Bpf(loading.binding)
  try {
    const maps = { labels: bpf.createSocketMap(labelValueBytes), counters: bpf.createCounterMap(counterValueBytes), cookies: bpf.createCookieMap(labelValueBytes, 10) }
    t.teardown(() => { for (const map of Object.values(maps)) bpf.close(map) })
    use(bpf, maps, loading.binding)
  } catch (error) {
    if (!(error instanceof SystemCallError && error.code === 'EPERM') || process.env['SCITAGS_REQUIRE_PEERS'] === '1') throw error
    t.plan(0, `needs CAP_BPF and CAP_NET_ADMIN: ${error.message}`)
  }
}

void t.test('every form of it is taken by the verifier, and short', async t => {
  withMaps(t, (bpf, { labels, counters, cookies }) => {
    for (const offset of [14, 0]) {
      for (const others of [undefined, cookies]) {
        const program = egressProgram({ offset, labels, counters, cookies: others })
        const { accepted, log } = bpf.verify(program)
        t.ok(accepted, log)
        t.match(log, /processed \d+ insns/)
        t.equal(program.length / 8, others === undefined ? 53 : 62)
      }
    }
  })
})

void t.test('a program that reads behind the packet is refused, with the words of the verifier', async t => {
  withMaps(t, (bpf, { labels, counters }) => {
    const program = Buffer.from(egressProgram({ offset: 14, labels, counters }))
    // Without the look at the end of the packet, which is the first "jump if greater".
    const at = Array.from({ length: program.length / 8 }, (_, index) => index * 8).find(index => program[index] === 0x2D) ?? -1
    program.set(Buffer.from([0x05, 0, 0, 0, 0, 0, 0, 0]), at)
    const { accepted, log } = bpf.verify(copyOf(program))
    t.notOk(accepted)
    t.match(log, /invalid access to packet/)
    t.throws(() => bpf.loadProgram(copyOf(program)), { code: 'EACCES', verifier: /invalid access to packet/ })
    t.ok(new ProgramRefused(-13, '').message.includes('EACCES'))
  })
})

void t.test('what has no map of that kind is refused in words', async t => {
  withMaps(t, (bpf, { counters }, binding) => {
    t.throws(() => bpf.loadProgram(egressProgram({ offset: 14, labels: counters, counters })), { code: 'EINVAL', message: /the program is refused: .*EINVAL/ })
    t.throws(() => bpf.attachTcx(counters, 1), { code: 'EINVAL', syscall: 'bpf', message: 'no program can be attached to interface 1: EINVAL (bpf)' })
    t.throws(() => { attachClsact(binding, counters, 1_000_000, 1) }, { code: 'ENODEV', syscall: 'netlink' })
    t.throws(() => bpf.openPinned('/nowhere'), { code: 'ENOENT', message: '/nowhere cannot be opened: ENOENT (bpf)' })
  })
})

void t.test('where the header begins is known for what carries IPv6, and for nothing else', async t => {
  for (const [type, offset] of [[1, 14], [772, 14], [65_534, 0], [519, 0], [776, 0], [769, 0], [778, undefined], [823, undefined], [32, undefined]] as const) t.equal(headerOffset(type), offset, String(type))
})

void t.test('an error that Node has no name for is a number', async t => {
  t.match(new SystemCallError(-524, 'bpf', 'nothing').message, /^nothing: .*524 \(bpf\)$/)
})

/** The kernel is told where it lies: it must not be in a pool, or moved. */
function copyOf (bytes: Uint8Array): Uint8Array {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  copy.set(bytes)
  return copy
}
