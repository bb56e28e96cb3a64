/** Whose word is taken about the ends of a request, and what is told where it does not suffice. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import t from 'tap'

import type { Connection } from '@scitags/core'
import { labellingKernel } from '@scitags/core/testing'
import { behindProxy } from '../../src/index.ts'
import type { ProxyOptions } from '../../src/index.ts'
import { markedSite } from '../marking/site.ts'

const trusted = ['10.0.0.0/8', '2001:db8:1::/48', '127.0.0.1']
const forwarded: ProxyOptions = { protocol: 'forwarded', trusted }
const forwardedFor: ProxyOptions = { protocol: 'x-forwarded-for', trusted, public: ['192.0.2.1:443', '[2001:DB8::1]:8443', '192.0.2.2:80'] }

/** As `remote → local`; `own` where the ends of the socket count. */
function ends (options: ProxyOptions, headers: IncomingHttpHeaders, peer = '::ffff:10.0.0.2'): string {
  const seen = behindProxy(options).connectionOf({ socket: { remoteAddress: peer === 'lost' ? undefined : peer }, headers } as unknown as IncomingMessage)
  return seen === undefined ? 'own' : `${written(seen.remote)} → ${written(seen.local)}`
}

function written ({ address, port }: Connection['local']): string {
  return `${address === '' ? '?' : address} ${port}`
}

void t.test('Forwarded from a trusted proxy gives both ends', async t => {
  t.equal(ends(forwarded, { forwarded: 'for="198.51.100.7:40000";by="192.0.2.1:443";proto=https' }), '198.51.100.7 40000 → 192.0.2.1 443')
  t.equal(ends(forwarded, { forwarded: 'for="[2001:DB8::0:7]:40000";by="[2001:db8::1]:443"' }, '2001:db8:1::5'), '2001:db8::7 40000 → 2001:db8::1 443')
})

void t.test('what anybody else says of himself is ignored', async t => {
  for (const peer of ['192.0.2.9', '11.0.0.1', '::1', 'lost']) {
    t.equal(ends(forwarded, { forwarded: 'for="198.51.100.7:40000";by="192.0.2.1:443"' }, peer), 'own')
    t.equal(ends(forwardedFor, { 'x-forwarded-for': '198.51.100.7:40000' }, peer), 'own')
  }
})

void t.test('a trusted proxy that says nothing asks for itself', async t => {
  t.equal(ends(forwarded, { 'x-forwarded-for': '198.51.100.7:40000' }), 'own')
  t.equal(ends(forwardedFor, { forwarded: 'for=198.51.100.7' }), 'own')
})

void t.test('a connection of a trusted proxy whose PROXY header nobody has read is nobody\'s', async t => {
  const options: ProxyOptions = { protocol: 'proxy-protocol', trusted }
  t.equal(ends(options, { forwarded: 'for="198.51.100.7:40000";by="192.0.2.1:443"' }), '? 0 → ? 0')
  t.equal(ends(options, {}, '192.0.2.9'), 'own')
})

void t.test('a chain is followed through our own proxies, to the first hop that is none of them', async t => {
  t.equal(ends(forwarded, { forwarded: 'for="1.2.3.4:5";by="9.9.9.9:9", for="198.51.100.7:40000";by="192.0.2.1:443", for="10.0.0.7:50000";by="10.0.0.8:80"' }), '198.51.100.7 40000 → 192.0.2.1 443', 'and what the client wrote does not matter')
  t.equal(ends(forwarded, { forwarded: 'for="10.9.9.9:40000";by="10.0.0.7:443", for="10.0.0.7:50000";by="10.0.0.8:80"' }), '10.9.9.9 40000 → 10.0.0.7 443', 'a client among the trusted is the first')
  t.equal(ends(forwarded, { forwarded: 'for="198.51.100.7:40000";by="192.0.2.1:443", for=unknown' }), '? 0 → ? 0', 'nobody is looked for behind one who hides')
  t.equal(ends(forwardedFor, { 'x-forwarded-for': '1.2.3.4:5, 198.51.100.7:40000, 10.0.0.7:50000' }), '198.51.100.7 40000 → 192.0.2.1 443')
})

void t.test('without a port, an address or a readable header the ends are not known, and nothing is invented', async t => {
  t.equal(ends(forwarded, { forwarded: 'for=198.51.100.7;by="192.0.2.1:443"' }), '198.51.100.7 0 → 192.0.2.1 443')
  t.equal(ends(forwarded, { forwarded: 'for="198.51.100.7:40000"' }), '198.51.100.7 40000 → ? 0')
  t.equal(ends(forwarded, { forwarded: 'for="198.51.100.7:40000";by="[2001:db8::1]:443"' }), '198.51.100.7 40000 → ? 0', 'both ends are of one family')
  for (const header of ['for="', '', 'for=_x', 'proto=https']) t.match(ends(forwarded, { forwarded: header }), /^\? 0/)
  t.equal(ends(forwardedFor, { 'x-forwarded-for': '198.51.100.7' }), '198.51.100.7 0 → 192.0.2.1 443')
  t.equal(ends({ ...forwardedFor, public: ['192.0.2.1:443'] }, { 'x-forwarded-for': '[2001:db8::7]:40000' }), '2001:db8::7 40000 → ? 0')
})

void t.test('what clients connect to is the first public end of their family', async t => {
  t.equal(ends(forwardedFor, { 'x-forwarded-for': '[2001:db8::7]:40000' }), '2001:db8::7 40000 → 2001:db8::1 8443')
  t.equal(ends({ ...forwarded, public: ['192.0.2.2:80'] }, { forwarded: 'for="198.51.100.7:40000";by="10.0.0.2:443"' }), '198.51.100.7 40000 → 192.0.2.2 80')
})

void t.test('the port may stand in a header of its own, but only for the client of the proxy next to us', async t => {
  const options = { ...forwardedFor, portHeader: 'X-Real-Port' }
  t.equal(ends(options, { 'x-forwarded-for': '198.51.100.7', 'x-real-port': '40000' }), '198.51.100.7 40000 → 192.0.2.1 443')
  t.equal(ends(options, { 'x-forwarded-for': '198.51.100.7:41000', 'x-real-port': '40000' }), '198.51.100.7 41000 → 192.0.2.1 443')
  t.equal(ends(options, { 'x-forwarded-for': '198.51.100.7, 10.0.0.7', 'x-real-port': '40000' }), '198.51.100.7 0 → 192.0.2.1 443')
  for (const port of ['', '0', '4e3', '40000, 5', '-1']) t.match(ends(options, { 'x-forwarded-for': '198.51.100.7', 'x-real-port': port }), /^198\.51\.100\.7 0 /)
})

void t.test('options that cannot be meant', async t => {
  for (const [options, path, message] of [
    [{ protocol: 'forwarded', trusted: ['10.0.0.0/33'] }, ['trusted', '0'], /'10\.0\.0\.0\/33' is no address and no net/],
    [{ protocol: 'forwarded', trusted: ['::1', 'proxy.example.org'] }, ['trusted', '1'], /proxy\.example\.org/],
    [{ protocol: 'forwarded', trusted: ['fe80::1%eth0'] }, ['trusted', '0'], /fe80/],
    [{ protocol: 'forwarded', trusted: [] }, ['trusted'], /trusted/],
    [{ protocol: 'proxy-v2', trusted }, ['protocol'], /protocol/],
    [{ protocol: 'forwarded', trusted, public: ['192.0.2.1'] }, ['public', '0'], /is not address:port/],
    [{ protocol: 'forwarded', trusted, public: ['2001:db8::1:443'] }, ['public', '0'], /is not address:port/],
    [{ protocol: 'x-forwarded-for', trusted }, ['public'], /does not say where the client came in/]
  ] as const) t.throws(() => behindProxy(options as unknown as ProxyOptions), { code: 'OPTIONS_INVALID', path, message }, JSON.stringify(options))
})

void t.test('each request over a connection of the proxy is marked for its own client', async t => {
  const behind = behindProxy(forwarded)
  const labels: unknown[] = []
  const kernel = labellingKernel((_socket, label) => { labels.push(label); return 'set' })
  const site = await markedSite(t, { scitags: { kernel }, mark: { connectionOf: behind.connectionOf } })
  t.equal(behind.accept(site.server), site.server, 'with a header in each request, there is nothing to be read before')
  const client = await site.open()
  for (const from of ['for="198.51.100.7:40000";by="192.0.2.1:443"', 'for="198.51.100.7:40000";by="192.0.2.1:443"', 'for="198.51.100.8:40000";by="192.0.2.1:443"', 'for=198.51.100.9']) {
    await client.exchange('GET', '/bytes/10', { SciTag: 206, Forwarded: from })
  }
  await client.close()
  t.match(await site.flows(), [/^3\/14 send http-get \d+\/2\d\d changed/, /^3\/14 send http-get \d+\/1\d\d changed/], 'and what cannot be told for whom is nobody\'s')
  t.strictSame(site.events.filter(({ state }) => state === 'end').map(({ flow }) => flow.connection.remote), [{ address: '198.51.100.7', port: 40_000 }, { address: '198.51.100.8', port: 40_000 }])
  t.strictSame(labels, [], 'and the packets to the proxy are labelled for none of them')
})
