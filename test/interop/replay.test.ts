/** What real clients have sent to XRootD, sent to us byte for byte: each answer means the same. */
import { readFile, readdir } from 'node:fs/promises'
import t from 'tap'

import { adler32 } from '@scitags/storage'
import { pattern } from '../support/content.ts'
import { exchangesOf } from '../support/recording.ts'
import type { RecordedExchange } from '../support/recording.ts'
import { startSite } from '../support/site.ts'
import { WireClient } from '../support/wire-client.ts'
import type { WireAnswer } from '../support/wire-client.ts'

/** Compiled, this file lies in `dist`. */
const folder = new URL('../../../test/vectors/client-headers/', import.meta.url)
/** Size of the file that every recording moves. */
const content = pattern(1_048_576)
const checksum = `adler32=${adler32(content).toString(16).padStart(8, '0')}`

for (const name of (await readdir(folder)).sort()) {
  t.test(name.replace('.txt', ''), async t => {
    const [source, destination] = [await startSite(t), await startSite(t)]
    await source.write('f1m', content)
    const siteOf = (port: number | string) => Number(port) % 10 === 0 || Number(port) % 10 === 3 ? source : destination
    const here = (text: string): string => text
      .replace(/https?:\/\/(?:127\.0\.0\.1|localhost):(\d+)/g, (_, port: string) => siteOf(port).url)
      .replace(/^(?:127\.0\.0\.1|localhost):(\d+)$/, (_, port: string) => `127.0.0.1:${siteOf(port).port}`)

    const recording = exchangesOf(await readFile(new URL(name, folder), 'utf8'))
    t.ok(recording.length > 0)
    for (const recorded of recording) {
      const client = await WireClient.open(siteOf(recorded.port).port)
      const headers = recorded.headers.map(([field, value]) => [field, here(value)] as const)
      const answer = await client.exchange(recorded.method, recorded.target, headers, recorded.method === 'PUT' ? content : undefined)
      t.strictSame(meaningOfAnswer(recorded.method, answer), meaningOfRecorded(recorded), `${recorded.method} ${recorded.target}`)
      await client.close()
    }
  })
}

interface Meaning {
  readonly status: string
  readonly size: string | undefined
  readonly digest: boolean
  readonly result: string | undefined
}

function meaningOfRecorded ({ method, status, answerHeaders, answerText }: RecordedExchange): Meaning {
  return meaning(method, status, answerHeaders.get('content-length'), answerHeaders.has('digest'), answerText)
}

function meaningOfAnswer (method: string, { status, headers, body }: WireAnswer): Meaning {
  return meaning(method, status, headers.get('content-length'), headers.get('digest')?.includes(checksum) ?? false, method === 'COPY' ? body.toString() : '')
}

/** Clients take any 2xx of a PUT, MKCOL or COPY for the same; of a COPY the last line counts. */
function meaning (method: string, status: number, length: string | undefined, digest: boolean, text: string): Meaning {
  const isAction = ['PUT', 'MKCOL', 'COPY'].includes(method)
  const hasSize = ['GET', 'HEAD'].includes(method) && status === 200
  return {
    status: isAction && status >= 200 && status < 300 ? '2xx' : String(status),
    size: hasSize ? length : undefined,
    digest,
    result: method === 'COPY' ? text.trim().split('\n').at(-1) : undefined
  }
}
