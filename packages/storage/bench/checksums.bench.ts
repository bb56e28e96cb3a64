/** What checksums cost: each alone, both together, and an upload with them against plain writes of the same bytes. */
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { adler32 } from '../src/checksums/adler32.ts'
import { fastAdler32 } from '../src/checksums/adler32-fast.ts'
import { crc32c } from '../src/checksums/crc32c.ts'
import { fastCrc32c } from '../src/checksums/crc32c-fast.ts'
import { ExtentSums } from '../src/checksums/extents.ts'
import { localStorage } from '../src/index.ts'

const rounds = 5
const MiB = 1024 * 1024
const totalBytes = 512 * MiB

for (const size of [64 * 1024, MiB]) {
  const buffer = Buffer.from(Array.from({ length: size }, (_none, at) => at * 2_654_435_761 >>> 24))
  const count = totalBytes / size
  console.log(`chunks of ${size / 1024} KiB`)
  await measure('adler32', () => { for (let i = 0, sum = 1; i < count; i++) sum = fastAdler32(buffer, sum) })
  await measure('… JavaScript', () => { for (let i = 0, sum = 1; i < count; i++) sum = adler32(buffer, sum) })
  await measure('crc32c', () => { for (let i = 0, sum = 0; i < count; i++) sum = fastCrc32c(buffer, sum) })
  await measure('… JavaScript', () => { for (let i = 0, sum = 0; i < count; i++) sum = crc32c(buffer, sum) })
  await measure('both, by extent', () => { const sums = new ExtentSums(['adler32', 'crc32c']); for (let i = 0; i < count; i++) sums.add(buffer, i * size) })
  await measureWrites(buffer, count)
}

async function measureWrites (buffer: Buffer, count: number): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'scitags-bench-'))
  try {
    await measure('plain writes', async () => {
      const file = await open(join(home, 'plain'), 'w')
      for (let i = 0; i < count; i++) await file.write(buffer, 0, buffer.length, i * buffer.length)
      await file.close()
    })
    const storage = await localStorage({ root: home, checksums: ['adler32', 'crc32c'] })
    await measure('an upload', async () => {
      const file = await storage.open('/upload', 'replace')
      for (let i = 0; i < count; i++) await file.write(buffer, i * buffer.length)
      await file.commit()
    })
    await storage.close()
  } finally {
    await rm(home, { recursive: true })
  }
}

async function measure (name: string, work: () => void | Promise<void>): Promise<void> {
  const rates: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = process.hrtime.bigint()
    await work()
    rates.push(totalBytes / MiB / (Number(process.hrtime.bigint() - began) / 1e9))
  }
  const [slowest = 0, median = 0, fastest = 0] = [0, rounds >> 1, rounds - 1].map(at => rates.sort((a, b) => a - b)[at])
  console.log(`  ${name.padEnd(16)} ${Math.round(median)} MiB/s (${Math.round(slowest)}…${Math.round(fastest)})`)
}
