/** What a client asks for with COPY, and what it may not ask for. */
import t from 'tap'

import { HttpTpcError } from '../../src/errors.ts'
import type { HttpTpcErrorCode } from '../../src/errors.ts'
import { formatCopyHeaders } from '../../src/client/copy-headers.ts'
import { readCopyHeaders } from '../../src/wire/tpc-headers.ts'
import type { CopyOrder } from '../../src/wire/tpc-headers.ts'

function order (...headers: (readonly [string, string])[]): CopyOrder {
  const reading = readCopyHeaders(headers.flat())
  if (reading.kind !== 'third-party') throw new Error('that is a local copy')
  return reading.order
}

const source = ['Source', 'https://passive.example.org/f'] as const

void t.test('a pull with nothing but a source', async t => {
  const { remote, ...rest } = order(source)
  t.equal(remote.href, 'https://passive.example.org/f')
  t.strictSame(rest, { mode: 'pull', overwrite: true, streams: 1, verification: 'unsaid', checksums: [], forwarded: [] })
})

void t.test('what gfal2 2.23 sends', async t => {
  t.match(order(['Destination', 'davs://passive.example.org:8443//store/f?x=1'], ['X-Number-Of-Streams', '0'], ['Secure-Redirection', '1'], ['Credential', 'none'], ['X-No-Delegate', 'true'],
    ['RequireChecksumVerification', 'false'], ['SciTag', '144'], ['ClientInfo', 'job-id=1;retry=0'], ['TransferHeaderAuthorization', 'Bearer T'], ['Credential', 'none']), {
    mode: 'push', streams: 1, verification: 'declined', forwarded: [['Authorization', 'Bearer T']], remote: { href: 'https://passive.example.org:8443//store/f?x=1' }
  })
})

void t.test('[TPC-TransferHeader] the prefix is found in any case, and the older Copy-Header as well', async t => {
  t.strictSame(order(source, ['transferheaderX-A', ' 1 '], ['TRANSFERHEADERx-a', '2'], ['Copy-Header', 'X-B: c: d'], ['X-Other', 'no']).forwarded, [['X-A', '1'], ['x-a', '2'], ['X-B', 'c: d']])
})

void t.test('values that mean something are read in any case', async t => {
  t.match(order(source, ['Overwrite', 'f'], ['RequireChecksumVerification', 'TRUE'], ['X-Number-Of-Streams', '100'], ['Repr-Digest', 'md5=:1B2M2Y8AsgTpgAmY7PhCfg==:']),
    { overwrite: false, verification: 'required', streams: 100, checksums: [{ algorithm: 'md5' }] })
})

void t.test('what is refused', async t => {
  const refused: [string, HttpTpcErrorCode, (readonly [string, string])[]][] = [
    ['neither Source nor Destination', 'REMOTE_MISSING', []],
    ['both', 'REMOTE_AMBIGUOUS', [source, ['Destination', 'https://b/f']]],
    ['two different sources', 'HEADER_INVALID', [source, ['Source', 'https://b/f']]],
    ['another scheme', 'SCHEME_UNSUPPORTED', [['Source', 'gsiftp://a/f']]],
    ['a file', 'SCHEME_UNSUPPORTED', [['Source', 'file:///etc/passwd']]],
    ['no URL', 'URL_INVALID', [['Source', 'http://']]],
    ['a bad port', 'URL_INVALID', [['Source', 'http://a:99999/f']]],
    ['a blank in the URL', 'URL_INVALID', [['Source', 'http://a/b c']]],
    ['a relative source', 'URL_INVALID', [['Source', '/f']]],
    ['a password in the URL', 'URL_INVALID', [['Source', 'https://u:p@a/f']]],
    ['delegation', 'CREDENTIAL_UNSUPPORTED', [source, ['Credential', 'gridsite']]],
    ['delegation, hidden in a list', 'CREDENTIAL_UNSUPPORTED', [source, ['Credential', 'none, oidc']]],
    ['a bad Overwrite', 'HEADER_INVALID', [source, ['Overwrite', 'yes']]],
    ['a bad RequireChecksumVerification', 'HEADER_INVALID', [source, ['RequireChecksumVerification', '1']]],
    ['[xrootd #2186] more than 100 streams', 'HEADER_INVALID', [source, ['X-Number-Of-Streams', '101']]],
    ['streams that are no number', 'HEADER_INVALID', [source, ['X-Number-Of-Streams', '-1']]],
    ['a malformed Repr-Digest', 'HEADER_INVALID', [source, ['Repr-Digest', 'md5=x']]],
    ['a line break to be forwarded', 'HEADER_INVALID', [source, ['TransferHeaderX', 'a\r\nHost: b']]],
    ['a forwarded name that is no token', 'HEADER_INVALID', [source, ['TransferHeaderX Y', 'a']]],
    ['a forwarded header without a name', 'HEADER_INVALID', [source, ['TransferHeader', 'a']]],
    ['a Copy-Header without a colon', 'HEADER_INVALID', [source, ['Copy-Header', 'abc']]]
  ]
  for (const [what, code, headers] of refused) t.throws(() => order(...headers), { code }, what)
  for (const name of ['Host', 'content-length', 'Transfer-Encoding', 'Connection', 'TE', 'Upgrade', 'Expect', 'Range']) {
    t.throws(() => order(source, [`TransferHeader${name}`, 'x']), { code: 'HEADER_INVALID', status: 400 }, `${name} to be forwarded`)
  }
})

void t.test('a message about a URL shows no secret', async t => {
  for (const text of ['https://u:secret@a/f', 'gsiftp://a/f?authz=secret', 'http://a b/?secret', 'http://[secret']) {
    try {
      order(['Source', text])
      t.fail(text)
    } catch (error) {
      t.ok(error instanceof HttpTpcError && !error.message.includes('secret'), text)
    }
  }
})

void t.test('a copy is local when only a path, or a URL of this server, is its destination', async t => {
  const isOwn = ({ host }: URL): boolean => host === 'me.example.org'
  t.strictSame(readCopyHeaders(['Destination', '/b']), { kind: 'local', destination: '/b' })
  t.equal(readCopyHeaders(['Destination', 'https://me.example.org/b'], isOwn).kind, 'local')
  t.equal(readCopyHeaders(['Destination', 'https://me.example.org/b', 'TransferHeaderAuthorization', 'x'], isOwn).kind, 'third-party', 'as StoRM sees it')
  t.equal(readCopyHeaders(['Source', 'https://me.example.org/b'], isOwn).kind, 'third-party')
})

void t.test('what our client writes, the server reads', async t => {
  t.strictSame(formatCopyHeaders({ source: 'https://a/f' }), { Source: 'https://a/f', Credential: 'none' })
  const all = formatCopyHeaders({ destination: 'https://a/f', scitag: 206, transferScitag: 145, overwrite: false, streams: 3, requireChecksumVerification: true, transferHeaders: { Authorization: 'Bearer T' } })
  t.match(order(...Object.entries(all)), { mode: 'push', overwrite: false, streams: 3, verification: 'required', forwarded: [['SciTag', '145'], ['Authorization', 'Bearer T']] })
  t.equal(all['SciTag'], '206')
})
