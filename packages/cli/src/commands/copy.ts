/** `scitags copy`: orders one third-party copy and watches it. */
import { resolve } from 'node:path'

import { bytesText } from '@scitags/firefly-collector'
import { HttpTpcError, copy as orderCopy } from '@scitags/http-tpc/client'
import type { CopyClientInit, CopyResult, PerformanceMarker } from '@scitags/http-tpc/client'

import { CliError } from '../errors.ts'
import { readText } from '../read-text.ts'
import { reasonOf } from '../reason-of.ts'
import { tagFrom } from '../tag-option.ts'
import type { Terminal } from '../terminal.ts'
import type { Command, OptionValues } from '../command-line.ts'

const options = {
  tag: { type: 'string', value: 'TAG', about: 'Tag of the copy, 65…65535 or as in \'cms/Analysis Input\': the active side marks its connections with it.' },
  push: { type: 'boolean', about: 'The source sends; by default the destination fetches.' },
  'token-file': { type: 'string', value: 'FILE', about: 'Bearer token for the active side.' },
  'transfer-token-file': { type: 'string', value: 'FILE', about: 'Bearer token that the active side shows the other one.' },
  'trust-redirects': { type: 'boolean', about: 'Show the tokens to every host that the active side redirects to; by default only to the one in the URL.' },
  ca: { type: 'string', value: 'FILE', about: 'Authorities that the active side is checked against, PEM.' },
  'no-overwrite': { type: 'boolean', about: 'Fail if the destination exists.' },
  json: { type: 'boolean', about: 'One JSON object per marker, and one with the result.' }
} as const

export const copy: Command<typeof options> = {
  name: 'copy',
  operands: 'SOURCE DESTINATION',
  summary: 'Let one storage server copy a file from or to another.',
  options,
  examples: [
    ['scitags copy http://127.0.0.1:10801/store/cms/AOD.root http://127.0.0.1:10802/copy.root --tag 206', 'A pull with the tag of cms/Analysis Input, between the servers of `npm start`.'],
    ['scitags copy https://a.example/f https://b.example/f --push --token-file token', 'A push; the token is for the source.']
  ],
  async run ({ options, operands, terminal }) {
    const [source, destination, ...more] = operands
    if (source === undefined || destination === undefined || more.length > 0) throw new CliError('USAGE', { detail: 'copy takes two URLs: scitags copy SOURCE DESTINATION' })
    for (const url of [source, destination]) if (!isRemote(url)) throw new CliError('USAGE', { detail: `${url} is no http(s) or dav(s) URL` })
    const settings = await settingsFrom(options, terminal)
    const isJson = options.json !== undefined
    const stop = new AbortController()
    const forget = terminal.onSignal('SIGINT', () => { stop.abort() })
    const isLive = terminal.stderr.isTTY === true
    const onMarker = (marker: PerformanceMarker): void => {
      if (isJson) terminal.stdout.write(`${JSON.stringify({ kind: 'marker', ...marker })}\n`)
      else if (marker.bytes > 0) terminal.stderr.write(isLive ? `\r\x1b[K${bytesText(marker.bytes)}` : `${bytesText(marker.bytes)}\n`)
    }
    const begun = performance.now()
    try {
      const ends = options.push === undefined ? { url: destination, source } : { url: source, destination }
      const result = await orderCopy({ ...ends, ...settings, onMarker, signal: stop.signal }).catch(withAdvice)
      const seconds = (performance.now() - begun) / 1000
      if (isLive && result.markers.length > 0 && !isJson) terminal.stderr.write('\r\x1b[K')
      if (isJson) terminal.stdout.write(`${JSON.stringify({ kind: 'result', ok: result.ok, status: result.status, bytes: result.bytes, seconds, message: result.message })}\n`)
      if (!result.ok) throw new CliError('COPY_FAILED', { detail: failureOf(result) })
      if (!isJson) terminal.stdout.write(`${result.message === '' ? 'done' : result.message} in ${seconds.toFixed(1)} s\n`)
      return 0
    } finally {
      forget()
    }
  }
}

async function settingsFrom (options: OptionValues<typeof copy.options>, terminal: Terminal): Promise<Partial<CopyClientInit>> {
  const { tag, ca } = options
  const [token, transferToken, authorities] = await Promise.all([options['token-file'], options['transfer-token-file'], ca].map(async file => file === undefined ? undefined : await readText(resolve(file))))
  return {
    ...(tag === undefined ? {} : { scitag: await tagFrom(tag, 'embedded', terminal) }),
    ...(options['no-overwrite'] === undefined ? {} : { overwrite: false }),
    ...(options['trust-redirects'] === undefined ? {} : { credentialsFollowRedirects: true }),
    ...(token === undefined ? {} : { headers: { Authorization: `Bearer ${token.trim()}` } }),
    ...(transferToken === undefined ? {} : { transferHeaders: { Authorization: `Bearer ${transferToken.trim()}` } }),
    ...(authorities === undefined ? {} : { tls: { ca: authorities } })
  }
}

function isRemote (url: string): boolean {
  return /^(https?|davs?):\/\/[^/]/.test(url) && URL.canParse(url)
}

/** Authorities that this machine does not know, as OpenSSL calls it. */
const unknownAuthority = new Set(['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'])

function withAdvice (error: unknown): never {
  if (error instanceof HttpTpcError && unknownAuthority.has(reasonOf(error.cause))) throw new CliError('COPY_FAILED', { detail: `${error.message}; give its authority with --ca`, cause: error })
  throw error
}

function failureOf ({ status, message }: CopyResult): string {
  return status < 300 ? `the copy failed: ${message}` : `the server refused the copy with ${status}: ${message === '' ? 'no reason given' : message}`
}
