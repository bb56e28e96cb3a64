/** Where a request goes next. */
import t from 'tap'

import { backToLoadBalancer, errorNumbers, followRedirect, mayReopen, openOptions, parseUrl, reopened } from '../../src/index.ts'
import type { Request, Step } from '../../src/index.ts'

const open: Request = { name: 'open', streamId: 0, mode: 0, options: openOptions.open_read, optionT: 0, template: 0, path: '/x?a=1&scitag.flow=206' }
const secure: Step = { endpoint: { host: 'one', port: 1095, demandsTls: true }, message: open }

void t.test('URLs', async t => {
  t.match(parseUrl('root://host//store/x?a=b?c'), { host: 'host', port: 1094, demandsTls: false, userName: undefined, path: '/store/x?a=b?c' })
  t.match(parseUrl('roots://me:pw@[2001:db8::1]:99//x%20y'), { host: '2001:db8::1', port: 99, demandsTls: true, userName: 'me', path: '/x%20y' })
  t.match(parseUrl('xroot://host:2'), { port: 2, path: '/' })
  t.match(parseUrl('root://host/x'), { path: '/x' })
  t.match(parseUrl('root://host?a=b'), { path: '/?a=b' })
  for (const url of ['http://h//x', 'root:/h//x', 'root://', 'root://h:0//x', 'root://h:65536//x', 'root://h o//x', 'root://[::1//x', '']) {
    t.throws(() => parseUrl(url), { code: 'URL_INVALID' }, url)
  }
  t.throws(() => parseUrl('http://h//x?authz=secret'), { message: /^(?!.*secret)/ })
})

void t.test('a redirect never takes TLS away, and may bring it', async t => {
  t.match(followRedirect(secure, { port: 0, target: '[::1]?x=y' }), { endpoint: { host: '::1', port: 1094, demandsTls: true }, message: { path: '/x?a=1&scitag.flow=206&x=y' } })
  t.match(followRedirect(secure, { port: -1, target: 'root://two//y' }), { endpoint: { host: 'two', port: 1094, demandsTls: true }, message: { path: '/y?a=1&scitag.flow=206' } })
  const plain = { ...secure, endpoint: { ...secure.endpoint, demandsTls: false } }
  t.match(followRedirect(plain, { port: -1, target: 'roots://two:7//y?a=2' }), { endpoint: { port: 7, demandsTls: true }, message: { path: '/y?a=2&scitag.flow=206' } })
  t.match(followRedirect(plain, { port: -1, target: 'root://two' }), { message: { path: '/x?a=1&scitag.flow=206' } })
  t.throws(() => followRedirect(plain, { port: -1, target: 'file://localhost/etc/passwd' }), { code: 'URL_INVALID' })
})

void t.test('requests without a path of their own go on as they are, and the path of a query is one', async t => {
  const ping: Step = { ...secure, message: { name: 'ping', streamId: 0 } }
  t.strictSame(followRedirect(ping, { port: 1, target: 'h?x=y' }).message, ping.message)
  const query: Step = { ...secure, message: { name: 'query', streamId: 0, kind: 3, handle: 0, args: Buffer.from('/x?cks.type=md5\0') } }
  t.match(followRedirect(query, { port: 1, target: 'h?x=y' }).message, { args: Buffer.from('/x?cks.type=md5&x=y') })
})

void t.test('a load balancer hears of each server that has failed', async t => {
  const first = backToLoadBalancer(secure, open, { host: 'a', port: 1, demandsTls: true }, errorNumbers.NotFound)
  t.match(first, { endpoint: { host: 'one' }, message: { path: '/x?a=1&scitag.flow=206&tried=a&triedrc=enoent', options: openOptions.open_read | openOptions.refresh } })
  const second = backToLoadBalancer(secure, first?.message ?? open, { host: 'b', port: 1, demandsTls: true }, errorNumbers.IOError)
  t.match(second, { message: { path: '/x?a=1&scitag.flow=206&tried=a,b&triedrc=enoent,ioerr', options: openOptions.open_read } })
  t.equal(backToLoadBalancer(secure, open, secure.endpoint, errorNumbers.NotAuthorized), undefined)
})

void t.test('what is there is not thrown away by an open that comes again', async t => {
  const { delete: overwrite, new: create, open_updt: update, open_read: read, open_wrto: writeTo, retstat } = openOptions
  t.equal(reopened(overwrite | create | update | retstat), update | retstat)
  t.ok(mayReopen(read | retstat))
  for (const options of [update, writeTo, overwrite, create]) t.notOk(mayReopen(options))
})
