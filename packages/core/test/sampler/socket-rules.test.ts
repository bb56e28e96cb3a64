/** Rules of the sampler are checked when they are read, and everything that is wrong is told at once. */
import t from 'tap'

import { ScitagsError } from '../../src/errors.ts'
import { resolveSamplerOptions } from '../../src/generated/options.ts'
import { snapshot } from '../../src/registry/snapshot.ts'
import { compileSocketRules } from '../../src/sampler/socket-rules.ts'
import { networkList } from '../../src/networks.ts'
import { userIdOf } from '../../src/sampler/user-id.ts'
import { registryOf } from '../../src/wire/registry.ts'
import { fakeSocket } from '../fake-sockets.ts'
import type { SamplerOptions } from '../../src/generated/options.ts'
import type { SocketRules } from '../../src/sampler/socket-rules.ts'

function compile (options: SamplerOptions): SocketRules {
  return compileSocketRules(resolveSamplerOptions(options), registryOf(snapshot), name => name === 'cms001' ? 9 : undefined)
}

function problemsOf (options: SamplerOptions): readonly string[] {
  try {
    compile(options)
    return []
  } catch (error) {
    if (!(error instanceof ScitagsError) || error.code !== 'RULES_INVALID') throw error
    return error.message.split(/: (.*)/s)[1]?.split('; ') ?? []
  }
}

void t.test('every problem is told, each with its place', t => {
  t.strictSame(problemsOf({
    activity: 'Analysis Input',
    select: { ports: ['0', '9-8', '1-65536', '5'], networks: ['10.0.0.0/33', 'host', '::/0'] },
    internalNetworks: ['fe80::1%eth0'],
    rules: [{}, { experiment: 'cms', activity: 'none such at all', ports: ['99999'] }, { experiment: 1024, users: ['nobody-here', 'cms001', 0] }]
  }), [
    'activity: it belongs to an experiment, and none is given',
    "select.ports.0: '0' is no port, and no range of ports such as 20000-25000",
    "select.ports.1: '9-8' is no port, and no range of ports such as 20000-25000",
    "select.ports.2: '1-65536' is no port, and no range of ports such as 20000-25000",
    "select.networks.0: '10.0.0.0/33' is no address and no net such as 10.0.0.0/8",
    "select.networks.1: 'host' is no address and no net such as 10.0.0.0/8",
    "internalNetworks.0: 'fe80::1%eth0' is no address and no net such as 10.0.0.0/8",
    'rules.0.experiment: none is given, neither here nor for what no rule fits',
    "rules.1.ports.0: '99999' is no port, and no range of ports such as 20000-25000",
    "rules.1.activity: no activity of cms is called 'none such at all'",
    "rules.2.users.0: this host has no user 'nobody-here'",
    'rules.2.experiment: no experiment has the id 1024, they are 1…1023'
  ])
  t.strictSame(problemsOf({ experiment: 'nobody', rules: [{ ports: [1] }] }).length, 1, 'a rule that takes a wrong one is not to blame')
  t.end()
})

void t.test('a rule has the activity of what no rule fits only with its experiment', t => {
  for (const [rule, activity] of [[{}, 14], [{ experiment: 'CMS' }, 14], [{ experiment: '3' }, 14], [{ experiment: 'atlas' }, 1], [{ experiment: 900 }, 1], [{ activity: 15 }, 15]] as const) {
    t.match(compile({ experiment: 3, activity: 14, rules: [rule] }).decide(fakeSocket(), fakeSocket().connection, undefined), { tag: { activity }, because: { rule: 'sampled' } })
  }
  t.match(compile({ experiment: 901, activity: 14, rules: [{ experiment: 900 }] }).decide(fakeSocket(), fakeSocket().connection, undefined), { tag: { experiment: 900, activity: 1 } })
  t.end()
})

void t.test('owners are needed only where processes are named', t => {
  t.equal(compile({ experiment: 3, select: { ports: [1], networks: ['::/0'] }, rules: [{ users: [0] }] }).needsOwner, false)
  t.equal(compile({ experiment: 3, select: { processes: ['a'] } }).needsOwner, true)
  t.equal(compile({ experiment: 3, rules: [{ processes: ['a'] }] }).needsOwner, true)
  t.end()
})

void t.test('a port is that of a server if it is named, or below those that the kernel gives out', t => {
  const { isServerPort } = compile({ experiment: 3, select: { ports: [40_000] }, rules: [{ ports: ['50000-50010'] }] })
  t.strictSame([1094, 32_767, 32_768, 40_000, 50_005, 50_011].map(isServerPort), [true, true, false, true, true, false])
  t.end()
})

void t.test('addresses and nets of both families', t => {
  const problems: number[] = []
  const isIn = networkList(['10.0.0.0/8', '2001:db8::/32', '::1', 'nonsense', '1.2.3.4/'], index => problems.push(index))
  t.strictSame(['10.255.0.1', '11.0.0.1', '2001:db8:ffff::1', '2001:db9::1', '::1', '::2'].map(isIn), [true, false, true, false, true, false])
  t.strictSame(problems, [3, 4])
  t.end()
})

void t.test('users of this host', t => {
  t.equal(userIdOf('root'), 0)
  t.equal(userIdOf('no-such-user-here'), undefined)
  t.equal(userIdOf('-n'), undefined)
  t.end()
})
