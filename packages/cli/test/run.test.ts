import t from 'tap'

import { run } from '../src/run.ts'
import { fakeTerminal } from './fake-terminal.ts'

async function ran (...words: string[]): Promise<{ code: number, out: string, err: string }> {
  const terminal = fakeTerminal()
  const code = await run(words, terminal)
  return { code, out: terminal.out(), err: terminal.err() }
}

t.test('without a command, or with --help, it says what there is', async t => {
  for (const words of [[], ['--help'], ['-h'], ['help'], ['help', 'nothing']]) {
    const { code, out } = await ran(...words)
    t.equal(code, 0)
    t.match(out, /serve .*\n.*collect .*\n.*tag .*\n.*copy /)
  }
})

t.test('every command has help with its options and an example that runs it', async t => {
  for (const name of ['serve', 'collect', 'tag', 'copy']) {
    for (const words of [[name, '--help'], [name, '-h'], ['help', name]]) {
      const { code, out, err } = await ran(...words)
      t.same([code, err], [0, ''])
      t.match(out, new RegExp(`Usage: scitags ${name}[^]*--json[^]*Examples:\\n {2}scitags ${name}\\b`))
    }
  }
})

t.test('it knows its version', async t => {
  t.match(await ran('--version'), { code: 0, out: /^\d+\.\d+\.\d+\n$/ })
})

t.test('what is not understood gets the nearest thing that is', async t => {
  t.match(await ran('colect'), { code: 2, err: 'scitags: there is no command colect; did you mean `scitags collect`?\n' })
  t.match(await ran('frobnicate'), { code: 2, err: 'scitags: there is no command frobnicate; see `scitags --help`\n' })
  t.match(await ran('tag', '--jsno', '206'), { code: 2, err: 'scitags: there is no option --jsno; did you mean --json?\n' })
  t.match(await ran('tag', '206', '--registry'), { code: 2, err: 'scitags: --registry needs a value (SOURCE)\n' })
  t.match(await ran('tag', '206', '--json=yes'), { code: 2, err: 'scitags: --json takes no value\n' })
  t.match(await ran('tag'), { code: 2, err: /^scitags: what shall be explained\?/ })
  t.match(await ran('collect', '10514'), { code: 2, err: /did you mean --listen 10514\?/ })
  t.match(await ran('serve', 'x.yaml'), { code: 2, err: /did you mean --config x\.yaml\?/ })
  t.match(await ran('serve', '--demo', '--config', 'x'), { code: 2, err: /leave out --config/ })
  t.match(await ran('copy', 'http://a/'), { code: 2, err: /copy takes two URLs/ })
  t.match(await ran('copy', 'http://a/', 'http://b/', '--scitag', '196664'), { code: 2, err: /`scitags tag 196664` says what it is/ })
})

t.test('tag explains, for people and for programs', async t => {
  t.match(await ran('tag', '206'), { code: 0, out: /^206 is the tag of cms\/Analysis Input\n {2}experiment {2}3 cms\n[^]*flow label {2}196664 \(0x30038\)/ })
  t.match(JSON.parse((await ran('tag', 'cms', 'Analysis Input', '--json')).out), { kind: 'pair', meaning: { tag: 206 } })
  t.match(await ran('tag', '999999'), { code: 1, out: /is no tag/ })
  t.match(await ran('tag', 'cms/nothing'), { code: 1, err: /^scitags: the registry does not know the activity 'nothing' of cms[^\n]*\n$/ })
})

t.test('the site file to start from is printed whole', async t => {
  t.match(await ran('serve', '--print-config'), { code: 0, out: /^# A marking storage site[^]*servers:/ })
})
