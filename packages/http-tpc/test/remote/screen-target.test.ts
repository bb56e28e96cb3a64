/** Which addresses a COPY may reach. */
import fc from 'fast-check'
import t from 'tap'

import { createTargetScreen } from '../../src/remote/screen-target.ts'

const plain = createTargetScreen({ allowTargets: [], denyTargets: [] })

void t.test('[TPC-Screen] loopback, link-local, multicast and unspecified addresses are refused in every disguise', async t => {
  for (const address of [
    '127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '169.254.169.254', '224.0.0.1', '239.1.1.1', '255.255.255.255',
    '::1', '::', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:169.254.1.1', 'fe80::1', 'fe80::1%eth0', 'febf::1', 'ff02::1', '64:ff9b::127.0.0.1', '64:ff9b::a9fe:a9fe', '', 'localhost',
    '240.0.0.1', '2002:7f00:1::', '2002:a9fe:a9fe::1', '64:ff9b:1::127.0.0.1', '64:ff9b:1:7f00:0:100::', '64:ff9b:1:a9fe:a9:fe00::', '::ffff:0:127.0.0.1'
  ]) t.notOk(plain('host.example.org', address, 443), address)
})

void t.test('public and private addresses are allowed', async t => {
  for (const address of ['192.0.2.1', '10.0.0.1', '172.16.0.1', '192.168.1.1', '100.64.0.1', '2001:db8::1', 'fd00::1', '64:ff9b::c000:201', '2002:c000:201::1']) t.ok(plain('host.example.org', address, 443), address)
})

void t.test('lists name addresses, nets, hosts and domains, with and without a port', async t => {
  const screen = createTargetScreen({
    allowTargets: ['127.0.0.1:8443', '[::1]:8443', 'fe80::/10', 'trusted.example.org', 'PORT.example.org:99'],
    denyTargets: ['10.0.0.0/8', '192.0.2.7', '[2001:db8:1::/48]:443', '*.evil.example', '[2001:db8:2::]:1']
  })
  t.ok(screen('x', '127.0.0.1', 8443))
  t.notOk(screen('x', '127.0.0.1', 8444))
  t.notOk(screen('x', '127.0.0.2', 8443))
  t.ok(screen('x', '::1', 8443))
  t.ok(screen('x', '::ffff:127.0.0.1', 8443), 'mapped')
  t.ok(screen('x', 'fe80::1%eth0', 1))
  t.ok(screen('Trusted.Example.org', '127.0.0.1', 1))
  t.ok(screen('port.example.org', '127.0.0.1', 99))
  t.notOk(screen('port.example.org', '127.0.0.1', 98))
  t.notOk(screen('x', '10.1.2.3', 1))
  t.notOk(screen('x', '192.0.2.7', 1))
  t.ok(screen('x', '192.0.2.8', 1))
  t.notOk(screen('a.b.evil.example', '192.0.2.8', 1))
  t.ok(screen('evil.example', '192.0.2.8', 1))
  t.notOk(screen('x', '2001:db8:2::', 1))
  t.ok(screen('x', '2001:db8:2::', 2))
})

void t.test('a net that is denied is denied through every translator, and one that is allowed is not', async t => {
  const screen = createTargetScreen({ allowTargets: ['127.0.0.0/8'], denyTargets: ['10.0.0.0/8', '192.0.2.7'] })
  for (const address of ['10.1.2.3', '::ffff:10.1.2.3', '64:ff9b::10.1.2.3', '64:ff9b:1::10.1.2.3', '2002:a01:203::1', '192.0.2.7', '2002:c000:207::', '64:ff9b::127.0.0.1']) t.notOk(screen('x', address, 1), address)
  for (const address of ['192.0.2.8', '2002:c000:208::', '127.0.0.1', '::ffff:127.0.0.1']) t.ok(screen('x', address, 1), address)
})

void t.test('what is allowed by name stays allowed where everything is denied', async t => {
  const screen = createTargetScreen({ allowTargets: ['192.0.2.0/24'], denyTargets: ['0.0.0.0/0', '::/0'] })
  t.ok(screen('x', '192.0.2.1', 1))
  t.notOk(screen('x', '198.51.100.1', 1))
  t.notOk(screen('x', '2001:db8::1', 1))
})

void t.test('an entry that names nothing is an error at the start', async t => {
  for (const entry of ['10.0.0.0/33', '::/129', '10.0.0.0/x', 'a b', 'host:99999', 'host:0', '', '*', ':80', '[::1', 'http://x']) {
    t.throws(() => createTargetScreen({ allowTargets: [entry], denyTargets: [] }), { code: 'OPTIONS_INVALID' }, `'${entry}'`)
  }
})

void t.test('any text gives a list entry or that error', async t => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6(), fc.domain(), fc.string({ unit: fc.constantFrom(...'[]:/.*0129af') })), entry => {
    try {
      return typeof createTargetScreen({ allowTargets: [entry], denyTargets: [] })('x', '192.0.2.1', 1) === 'boolean'
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'OPTIONS_INVALID'
    }
  }), { numRuns: 1000 })
  t.pass()
})
