/** Every message of every transcript is decoded, and encoded to the same bytes. */
import t from 'tap'

import { requestFramer, responseFramer } from '../src/framer.ts'
import type { Framer } from '../src/framer.ts'
import { clientHandshake } from '../src/handshake.ts'
import { decodeRequest, decodeResponse, encodeRequest, encodeResponse, XrootdError } from '../src/index.ts'
import { messages, transcriptNames } from './transcript.ts'
import type { Message } from './transcript.ts'

/** What hand-made requests that are wrong come to: the line of the transcript, and the error. */
const wrong: Readonly<Record<string, string>> = {
  'raw-errors:51': 'MESSAGE_INVALID 3006',
  'raw-errors:57': 'MESSAGE_INVALID 3006',
  'raw-errors:213': 'bad negative',
  'raw-io:84': 'MESSAGE_INVALID 3000',
  'raw-write:147': 'MESSAGE_INVALID 3000'
}

for (const name of transcriptNames()) {
  void t.test(`${name} comes out as it went in`, async t => {
    const all = messages(name)
    for (const message of all) {
      if (message.from === 'client' && message.bytes.equals(clientHandshake)) continue
      const place = `${name}:${message.number}`
      const outcome = message.from === 'client' ? throughRequest(message) : throughResponse(message)
      if (outcome !== (wrong[place] ?? 'same')) t.fail(`${place}: ${outcome}`, { bytes: message.bytes.toString('hex').slice(0, 200) })
    }
    t.ok(all.length > 3)
  })
}

function throughRequest (message: Message): string {
  return through(requestFramer(), message, (header, payload) => encodeRequest(decodeRequest(header, payload)))
}

function throughResponse (message: Message): string {
  return through(responseFramer(() => false), message, (header, payload) => encodeResponse(decodeResponse(header, payload)))
}

/** `same`, or what became of it. */
function through (framer: Framer, { bytes, missing }: Message, again: (header: Buffer, payload: Buffer) => Buffer): string {
  framer.push(bytes)
  const first = framer.step()
  if (first.kind !== 'frame') return first.kind === 'bad' ? `bad ${first.fault.kind}` : first.kind
  const data: Buffer[] = []
  let step = framer.step()
  for (; step.kind === 'data'; step = framer.step()) data.push(step.chunk)
  if (step.kind !== 'need' || framer.dataLeft > 0) return `not at its end, ${framer.dataLeft} bytes are left`
  try {
    const encoded = Buffer.concat([again(first.header, first.payload), ...data])
    return encoded.equals(bytes) ? 'same' : `differs, ${missing} bytes cut: ${encoded.toString('hex').slice(0, 200)}`
  } catch (error) {
    if (!(error instanceof XrootdError)) throw error
    return `${error.code} ${error.errorNumber}`
  }
}
