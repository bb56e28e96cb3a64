/** What real servers said, said again to a client: until the login it says what the real client said, and afterwards it finds an answer to each request. */
import t from 'tap'

import { clientHandshake } from '../../src/handshake.ts'
import { transcript, transcriptNames } from '../transcript.ts'
import { ReplayedClient } from './replayed-client.ts'

/** Where we do something else than the reference, on purpose; by transcript and stream. */
const deviations: Readonly<Record<string, string>> = {
  // Protocols of authentication that we have not got.
  'auth-gsi-sigver 0': 'AUTHENTICATION_FAILED',
  'auth-sss 0': 'AUTHENTICATION_FAILED',
  // What was under TLS stands behind everything else in these: the data comes before it has been asked for.
  'tls-login-data-parallel 1': 'ANSWER_INVALID',
  'tls-login-datastream-plain 1': 'ANSWER_INVALID',
  'tls-roots-nodata 1': 'ANSWER_INVALID'
}

const met = new Set<string>()

for (const name of transcriptNames().filter(name => !name.startsWith('raw-') && !name.startsWith('fireflies-'))) {
  void t.test(`${name} is replayed`, async t => {
    const lines = transcript(name)
    const clients = new Map<number, ReplayedClient>()
    for (const [index, line] of lines.entries()) {
      if (line.kind === 'message' && line.from === 'client' && line.bytes.equals(clientHandshake)) clients.set(line.stream, new ReplayedClient(lines.slice(index).filter(({ stream }) => stream === line.stream), clients.values()))
      clients.get(line.stream)?.take(line)
    }
    for (const [stream, client] of clients) {
      for (const kind of client.met) met.add(kind)
      t.equal(client.differences.join('; '), deviations[`${name} ${stream}`] ?? '', `stream ${stream}`)
    }
    t.pass()
  })
}

void t.test('every kind of event was met', async t => {
  for (const kind of ['send', 'start-tls', 'token-wanted', 'ready', 'answer', 'delayed', 'piece', 'data', 'failed']) t.ok(met.has(kind), kind)
})
