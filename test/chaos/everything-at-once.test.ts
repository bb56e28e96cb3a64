/** Everything that clients do, at random and all at once, half of it broken off: whoever goes on gets the right bytes, and nothing stays behind. */
import { readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'

import { copy } from '@scitags/http-tpc/client'
import { makeCertificates } from '../support/certificates.ts'
import { pattern } from '../support/content.ts'
import { startSite } from '../support/site.ts'
import type { Site } from '../support/site.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import { until } from '../support/until.ts'

t.setTimeout(120_000)

const clients = 8
const durationMs = 6000
const content = pattern(12_000_000)
const small = content.subarray(0, 5000)
/** To be set to what a failed run has printed. */
const seed = Number(process.env['SCITAGS_TEST_SEED'] ?? Date.now() % 2 ** 31)
/** Three sockets that listen for fireflies until the test is over, and what Node opens once for itself. */
const keptOpen = 8
const certificates = await makeCertificates(join(await temporaryDirectory(t), 'tls'))

for (const way of ['kernel', 'portable'] as const) {
  t.test(`${way} (SCITAGS_TEST_SEED=${seed})`, async t => {
    const descriptors = openDescriptors()
    const here = await startSite(t, { way, tls: { ca: certificates.ca } })
    const others = [await startSite(t, { way }), await startSite(t, { way, certificates, host: 'localhost' })] as const
    for (const site of [here, ...others]) {
      await site.write('f', content)
      await site.write('small', small)
    }
    const done = new Map<string, number>()
    const end = performance.now() + durationMs
    await Promise.all(Array.from({ length: clients }, async (_, number) => {
      const client = new Client(here, others, number, randomFrom(seed + number))
      const actions = Object.entries(client.actions)
      while (performance.now() < end) {
        const [name, act] = actions[client.below(actions.length)] ?? ['', async () => {}]
        await act().catch((cause: unknown) => { throw new Error(`${name} by client ${number}: ${String(cause)}`, { cause }) })
        done.set(name, (done.get(name) ?? 0) + 1)
      }
    }))
    t.comment([...done].map(([name, times]) => `${name} ${times}`).join(', '))
    for (const site of [here, ...others]) {
      await until('what was broken off is gone', async () => (await site.files()).every(file => !file.startsWith('/.scitags/')))
      await site.close()
      for (const file of (await site.files()).filter(file => file.startsWith('/broken'))) {
        // A copy may have been quicker than whoever broke it off.
        t.match(file, /^.broken-copy/)
        t.ok(content.equals(await site.read(file)), file)
      }
    }
    if (descriptors !== undefined) await until('no descriptor is left open', () => (openDescriptors() ?? 0) <= descriptors + keptOpen)
  })
}

class Client {
  readonly #here: Site
  readonly #others: readonly Site[]
  readonly #number: number
  readonly #random: () => number

  constructor (here: Site, others: readonly Site[], number: number, random: () => number) {
    this.#here = here
    this.#others = others
    this.#number = number
    this.#random = random
  }

  below (limit: number): number { return Math.floor(this.#random() * limit) }

  readonly actions: Readonly<Record<string, () => Promise<void>>> = {
    download: async () => { await this.#expect('/f', content) },
    'download of a small file': async () => { await this.#expect('/small', small) },
    range: async () => {
      const first = this.below(content.length)
      const last = first + this.below(content.length - first)
      await this.#expect('/f', content.subarray(first, last + 1), { Range: `bytes=${first}-${last}` })
    },
    upload: async () => {
      const body = content.subarray(0, this.below(content.length))
      const answer = await fetch(this.#url('/up'), { method: 'PUT', body, headers: { SciTag: '206' } })
      if (!answer.ok) throw new Error(`status ${answer.status}: ${await answer.text()}`)
      await answer.arrayBuffer()
      await this.#expect('/up', body)
    },
    'upload with a wrong checksum': async () => {
      const answer = await fetch(this.#url('/broken'), { method: 'PUT', body: content.subarray(0, 3_000_000), headers: { Digest: 'adler32=00000001' } })
      await answer.arrayBuffer()
      if (answer.ok) throw new Error(`status ${answer.status}`)
    },
    'requests in one breath': async () => { await this.#pipeline() },
    pull: async () => { await this.#copy({ url: this.#url('/pulled'), source: `${this.#other().url}/f`, streams: 1 + this.below(4) }, this.#here, '/pulled') },
    push: async () => {
      const other = this.#other()
      await this.#copy({ url: `${this.#here.url}/f`, destination: `${other.url}${this.#path('/pushed')}` }, other, '/pushed')
    },
    list: async () => { await (await fetch(`${this.#here.url}/`, { method: 'PROPFIND', headers: { Depth: '1' } })).arrayBuffer() },
    'nothing there': async () => { await (await fetch(this.#url('/none'))).arrayBuffer() },
    'broken download': async () => { await this.#breakOff(async signal => { await (await fetch(`${this.#here.url}/f`, { signal })).arrayBuffer() }) },
    'broken pull': async () => { await this.#breakOff(async signal => { await copy({ url: this.#url('/broken-copy'), source: `${this.#other().url}/f`, signal }) }) },
    'broken push': async () => { await this.#breakOff(async signal => { await copy({ url: `${this.#here.url}/f`, destination: `${this.#other().url}${this.#path('/broken-copy')}`, signal }) }) },
    'broken upload': async () => {
      const socket = connect(this.#here.port, '127.0.0.1').on('error', () => { /* that is meant */ })
      socket.write(`PUT ${this.#path('/broken-upload')} HTTP/1.1\r\nHost: a\r\nContent-Length: ${content.length}\r\n\r\n`)
      socket.write(content.subarray(0, this.below(content.length - 1)))
      await sleep(this.below(30))
      if (this.below(2) === 0) socket.resetAndDestroy()
      else socket.destroy()
    }
  }

  async #breakOff (act: (signal: AbortSignal) => Promise<void>): Promise<void> {
    await act(AbortSignal.timeout(this.below(15))).catch(() => { /* that is meant */ })
  }

  async #copy (order: Parameters<typeof copy>[0], to: Site, name: string): Promise<void> {
    const { ok, message } = await copy({ ...order, scitag: 206 })
    if (!ok) throw new Error(message)
    if (!content.equals(await to.read(this.#path(name)))) throw new Error('the bytes are others')
  }

  /** Two uploads with a download behind each, in pieces that fit to nothing. */
  async #pipeline (): Promise<void> {
    const bodies = [content.subarray(0, 1_000_000 + this.below(5_000_000)), content.subarray(77, 1_000_000 + this.below(3_000_000))]
    const names = ['/first', '/second'] as const
    const wire = Buffer.concat(bodies.flatMap((body, index) => [
      Buffer.from(`PUT ${this.#path(names[index] ?? '')} HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n`), body,
      Buffer.from(`GET /small HTTP/1.1\r\nHost: a\r\n${index === 1 ? 'Connection: close\r\n' : ''}\r\n`)
    ]))
    const socket = connect(this.#here.port, '127.0.0.1')
    const answers: Buffer[] = []
    const closed = new Promise<void>((resolve, reject) => { socket.on('data', (chunk: Buffer) => answers.push(chunk)).on('close', () => { resolve() }).on('error', reject) })
    for (let at = 0, length; at < wire.length; at += length) {
      length = 1 + this.below(400_000)
      socket.write(wire.subarray(at, at + length))
      if (this.below(10) === 0) await sleep(1)
    }
    await closed
    const text = Buffer.concat(answers).toString('latin1')
    if (text.match(/HTTP\/1\.1 20[014] /g)?.length !== 4) throw new Error(text.slice(0, 500))
    for (const [index, body] of bodies.entries()) await this.#expect(names[index] ?? '', body)
  }

  /** Files that all share have no number in their names. */
  async #expect (name: string, expected: Buffer, headers: Readonly<Record<string, string>> = {}): Promise<void> {
    const isShared = name === '/f' || name === '/small'
    const answer = await fetch(isShared ? `${this.#here.url}${name}` : this.#url(name), { headers })
    if (!expected.equals(Buffer.from(await answer.arrayBuffer()))) throw new Error(`status ${answer.status}, and other bytes`)
  }

  #other (): Site { return this.#others[this.below(this.#others.length)] ?? this.#here }
  #path (name: string): string { return `${name}-${this.#number}` }
  #url (name: string): string { return `${this.#here.url}${this.#path(name)}` }
}

/** The same numbers for the same seed (a linear congruential generator). */
function randomFrom (seed: number): () => number {
  let state = seed >>> 0
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
}

function openDescriptors (): number | undefined {
  return process.platform === 'linux' ? readdirSync('/proc/self/fd').length : undefined
}
