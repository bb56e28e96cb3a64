import t from 'tap'
import fc from 'fast-check'

import { defaultSite } from '../src/default-site.ts'
import { CliError } from '../src/errors.ts'
import { parseSite } from '../src/site-file.ts'

const server = `servers:
  - name: a
    listen: ['127.0.0.1:0']
    data: a
`

t.test('the built-in site is right, and sends fireflies to the far end as well', async t => {
  const { options } = parseSite(defaultSite, 'built-in')
  t.match(options, { servers: [{ name: 'source' }, { name: 'destination' }], marking: { scope: 'any', fireflies: { toFarEnd: true } }, drainSeconds: 20 })
})

t.test('what is wrong is told with its line and column', async t => {
  const faults: [text: string, message: string][] = [
    ['servers:\n  - name: [a\n', 'x.yaml:3:1: '],
    ['servers: 1\nservers: 2\n', 'x.yaml:2:1: Map keys must be unique'],
    [`${server}loog: {}\n`, 'x.yaml:5:1: SiteOptions: unknown key \'loog\'; did you mean \'log\'?'],
    [`${server}marking:\n  scope: everything\n`, 'x.yaml:6:3: marking.scope: must be one of remote, local, any, not "everything"'],
    [`${server}marking:\n  fireflies:\n    colectors: []\n`, 'x.yaml:7:5: marking.fireflies: unknown key \'colectors\'; did you mean \'collectors\'?'],
    ['servers:\n  - name: a\n    listen: [\'127.0.0.1:0\']\n', 'x.yaml:2:5: servers[0]: \'data\' is missing'],
    ['', 'x.yaml:1:1: there is nothing in it; `scitags serve --print-config` prints a site'],
    ['# nothing\n', 'x.yaml:1:1: there is nothing in it'],
    [`${server}drainSeconds: .nan\n`, 'x.yaml:5:1: drainSeconds: must be number, not NaN'],
    [`x: &x { maxStrems: 1 }\n${server}    copy: *x\n`, 'x.yaml:1:1: SiteOptions: unknown key \'x\''],
    [`${server}    copy: &x { maxStreams: -1 }\n  - name: b\n    listen: [\':1\']\n    data: b\n    copy: *x\n`, 'x.yaml:5:16: servers[0].copy.maxStreams: must be >= 1, not -1'],
    ['a: &a\n  b: [*a]\n', 'x.yaml:2:7: an alias stands inside what it stands for'],
    ['- 1\n', 'x.yaml:1:1: SiteOptions: must be object, not array']
  ]
  for (const [text, message] of faults) {
    t.throws(() => parseSite(text, 'x.yaml'), { code: 'CONFIG_INVALID', message: new RegExp(`^${message.replaceAll(/[[\]?.]/g, '\\$&')}[^\\n]*$`) })
  }
})

t.test('what others find wrong with an option is told with its place too', async t => {
  const site = parseSite(`${server}marking:\n  experiments:\n    default: cmss\n`, 'x.yaml')
  const places: [path: string[], place: string][] = [
    [['marking', 'experiments', 'default'], '7:5'],
    [['marking', 'experiments', 'paths', '/a'], '6:3'],
    [['servers', '0', 'listen', '0'], '3:14'],
    [['servers', '0', 'data'], '4:5'],
    [[], '1:1']
  ]
  for (const [path, place] of places) {
    await t.rejects(site.use(async () => { throw new CliError('TLS_UNUSABLE', { detail: 'no', path }) }), { code: 'TLS_UNUSABLE', message: `x.yaml:${place}: no` })
  }
  await t.rejects(site.use(async () => { throw new CliError('TLS_UNUSABLE', { detail: 'no' }) }), { message: 'no' }, 'what is about no option has no place')
  t.equal(await site.use(async ({ servers }) => servers[0]?.name), 'a')
})

t.test('aliases that would fill the memory are refused', async t => {
  const levels = Array.from({ length: 12 }, (_, level) => `l${level + 1}: &l${level + 1} [${Array(10).fill(`*l${level}`).join(', ')}]`)
  t.throws(() => parseSite(['l0: &l0 [x]', ...levels].join('\n'), 'x.yaml'), { code: 'CONFIG_INVALID', message: /^x\.yaml:1:1: .*alias/ })
})

t.test('any text is a site or is refused in one line', async () => {
  const lines = fc.array(fc.constantFrom('servers:', '  - name: a', '    data: a', '    listen: [x]', 'marking: {', '&a [*a]', '? : -', '\t', 'log: {level: info}', '}'), { maxLength: 12 })
  fc.assert(fc.property(fc.oneof(fc.string(), lines.map(some => some.join('\n'))), text => {
    try {
      parseSite(text, 'x.yaml')
      return true
    } catch (error) {
      return error instanceof CliError && /^x\.yaml:\d+:\d+: [^\n]+$/.test(error.message)
    }
  }))
})
