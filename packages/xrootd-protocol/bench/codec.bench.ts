/** What the codec costs: requests decoded and encoded, checksums of pages, and a stream of small requests through the framer. CPU time, the best of several rounds. */
import { byTable, crc32c } from '../src/crc32c.ts'
import { requestFramer } from '../src/framer.ts'
import { adler32, decodeRequest, encodeRequest } from '../src/index.ts'
import type { Request } from '../src/index.ts'

const rounds = 10

const requests: readonly Request[] = [
  { name: 'stat', streamId: 256, options: 0, wants: 0, handle: 0, path: '/store/data/run1/file.root' },
  { name: 'open', streamId: 256, mode: 0, options: 0x0450, optionT: 0, template: 0, path: '/store/data/run1/file.root?scitag.flow=206' },
  { name: 'read', streamId: 256, handle: 1, offset: 1_048_576n, length: 1_048_576, pathId: 0, readAhead: Buffer.alloc(7) },
  { name: 'pgread', streamId: 256, handle: 1, offset: 1_048_576n, length: 1_048_576, pathId: 0, flags: 0 },
  { name: 'pgwrite', streamId: 256, handle: 1, offset: 0n, pathId: 0, flags: 0, dataLength: 8_396_800 },
  { name: 'close', streamId: 256, handle: 1 }
]

for (const request of requests) {
  const bytes = encodeRequest(request)
  const [header, payload] = [bytes.subarray(0, 24), bytes.subarray(24)]
  const decode = best(30_000, () => { decodeRequest(header, payload) })
  const encode = best(30_000, () => { encodeRequest(request) })
  console.log(`${request.name.padEnd(8)} decode ${Math.round(decode)} ns, encode ${Math.round(encode)} ns`)
}

const stream = Buffer.concat(Array.from({ length: 1000 }, () => requests.filter(({ name }) => name !== 'pgwrite').map(encodeRequest)).flat())
const framed = best(20, () => {
  const framer = requestFramer()
  framer.push(stream)
  while (framer.step().kind === 'frame');
}) / 5000
console.log(`framer   ${Math.round(framed)} ns for a small request`)

const page = Buffer.from(Array.from({ length: 4096 }, (_none, at) => at * 2_654_435_761 >>> 24))
for (const [name, sum] of [['crc32c', crc32c], ['crc32c in JavaScript', byTable], ['adler32 in JavaScript', adler32]] as const) {
  const time = best(5000, () => { sum(page) })
  console.log(`${name}: ${Math.round(1e9 / time).toLocaleString('en')} pages of 4 KiB a second, ${(4096 / time).toFixed(2)} GB/s`)
}

/** Nanoseconds of CPU for one call. */
function best (count: number, call: () => void): number {
  let least = Infinity
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    for (let index = 0; index < count; index++) call()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) * 1000 / count)
  }
  return least
}
