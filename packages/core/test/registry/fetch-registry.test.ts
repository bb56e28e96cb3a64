/** What a loopback server cannot show: https. */
import { MockAgent } from 'undici'
import t from 'tap'

import { fetchRegistry } from '../../src/registry/fetch-registry.ts'

void t.test('a redirect from https to http is refused', async t => {
  const dispatcher = new MockAgent()
  dispatcher.disableNetConnect()
  t.teardown(async () => { await dispatcher.close() })
  dispatcher.get('https://registry.example.org').intercept({ path: '/api.json' }).reply(302, '', { headers: { location: 'http://registry.example.org/api.json' } })
  await t.rejects(fetchRegistry({ url: 'https://registry.example.org/api.json', etag: undefined, dispatcher, signal: new AbortController().signal }), /redirects to where we do not go/)
})

void t.test('a redirect from https to https on another host is followed', async t => {
  const dispatcher = new MockAgent()
  dispatcher.disableNetConnect()
  t.teardown(async () => { await dispatcher.close() })
  dispatcher.get('https://old.example.org').intercept({ path: '/api.json' }).reply(308, '', { headers: { location: 'https://new.example.org/r' } })
  dispatcher.get('https://new.example.org').intercept({ path: '/r' }).reply(200, 'text', { headers: { etag: '"e"' } })
  t.strictSame(await fetchRegistry({ url: 'https://old.example.org/api.json', etag: undefined, dispatcher, signal: new AbortController().signal }), { kind: 'text', text: 'text', etag: '"e"' })
})
