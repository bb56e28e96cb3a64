import t from 'tap'

import { ran } from './ran.ts'

t.test('without a command, or with --help, it says what there is', async t => {
  for (const words of [[], ['--help'], ['-h'], ['help']]) {
    const { code, out } = await ran(...words)
    t.equal(code, 0)
    t.match(out, /serve .*\n.*collect .*\n.*copy .*\n.*transfer .*\n.*fts .*\n.*tag .*\n.*labels .*\n.*registry .*\n.*import-xrootd /)
  }
})

t.test('every command has help with its options and an example that runs it', async t => {
  for (const name of ['serve', 'collect', 'copy', 'transfer', 'tag', 'labels', 'registry', 'import-xrootd']) {
    for (const words of [[name, '--help'], [name, '-h'], ['help', name]]) {
      const { code, out, err } = await ran(...words)
      t.same([code, err], [0, ''])
      t.match(out, new RegExp(`Usage: scitags ${name}[^]*--json[^]*Examples:\\n {2}scitags ${name}\\b`))
    }
  }
})

t.test('commands that belong together have help together, and each for itself', async t => {
  const members = ['submit', 'status', 'watch', 'cancel', 'list', 'delegate', 'whoami']
  for (const words of [['fts'], ['fts', '--help'], ['fts', 'help'], ['help', 'fts']]) {
    const { code, out } = await ran(...words)
    t.equal(code, 0)
    t.match(out, new RegExp(`Usage: scitags fts COMMAND[^]*${members.map(name => `fts ${name} .*\\n`).join('.*')}`))
  }
  for (const name of members) {
    for (const words of [['fts', name, '--help'], ['fts', name, '-h'], ['fts', 'help', name], ['help', 'fts', name]]) {
      const { code, out, err } = await ran(...words)
      t.same([code, err], [0, ''])
      t.match(out, new RegExp(`Usage: scitags fts ${name}[^]*--server URL[^]*--json[^]*Examples:\\n {2}.*scitags fts ${name}\\b`))
    }
  }
  t.match(await ran('fts', 'sumbit'), { code: 2, err: 'scitags: there is no command fts sumbit; did you mean `scitags fts submit`?\n' })
  t.match(await ran('fts', 'frobnicate'), { code: 2, err: 'scitags: there is no command fts frobnicate; see `scitags fts --help`\n' })
  t.match(await ran('fts', 'list', '--sate', 'ACTIVE'), { code: 2, err: 'scitags: there is no option --sate; did you mean --state?\n' })
})

t.test('it knows its version', async t => {
  t.match(await ran('--version'), { code: 0, out: /^\d+\.\d+\.\d+\n$/ })
})

t.test('what is not understood gets the nearest thing that is', async t => {
  t.match(await ran('colect'), { code: 2, err: 'scitags: there is no command colect; did you mean `scitags collect`?\n' })
  t.match(await ran('frobnicate'), { code: 2, err: 'scitags: there is no command frobnicate; see `scitags --help`\n' })
  t.match(await ran('help', 'serv'), { code: 2, out: '', err: 'scitags: there is no command serv; did you mean `scitags serve`?\n' })
  t.match(await ran('version', '--bogus'), { code: 2, out: '', err: 'scitags: there is no option --bogus; see `scitags version --help`\n' })
  t.match(await ran('--version', 'x'), { code: 2, err: 'scitags: version takes no operands, such as x\n' })
  t.match(await ran('tag', '--jsno', '206'), { code: 2, err: 'scitags: there is no option --jsno; did you mean --json?\n' })
  t.match(await ran('tag', '206', '--registry'), { code: 2, err: 'scitags: --registry needs a value (SOURCE)\n' })
  t.match(await ran('tag', '206', '--json=yes'), { code: 2, err: 'scitags: --json takes no value\n' })
  t.match(await ran('tag'), { code: 2, err: /^scitags: what shall be explained\?/ })
  t.match(await ran('collect', '10514'), { code: 2, err: /did you mean --listen 10514\?/ })
  t.match(await ran('serve', 'x.yaml'), { code: 2, err: /did you mean --config x\.yaml\?/ })
  t.match(await ran('serve', '--demo', '--config', 'x'), { code: 2, err: /leave out --config/ })
  t.match(await ran('copy', 'http://a/'), { code: 2, err: /copy takes two ends/ })
  t.match(await ran('copy', 'http://a/', 'http://b/', '--tag', '196664'), { code: 2, err: /`scitags tag 196664` says what it is/ })
})

t.test('tag explains, for people and for programs', async t => {
  t.match(await ran('tag', '206'), { code: 0, out: /^206 is the tag of cms\/Analysis Input\n {2}experiment {2}3 cms\n[^]*flow label {2}196664 \(0x30038\)/ })
  t.match(JSON.parse((await ran('tag', 'cms', 'Analysis Input', '--json')).out), { kind: 'pair', meaning: { tag: 206 } })
  t.match(await ran('tag', '999999'), { code: 1, out: /is no tag/ })
  t.match(await ran('tag', 'cms/nothing'), { code: 1, err: /^scitags: the registry does not know the activity 'nothing' of cms[^\n]*\n$/ })
})

t.test('tag explains what it knows and says what is wrong with the rest', async t => {
  t.match(await ran('tag', '206', 'nope', '144'), { code: 1, out: /^206 is [^\n]*\n144 is [^\n]*\n$/, err: /^scitags: the registry does not know the experiment 'nope'[^\n]*\n$/ })
})

t.test('a registry file that was named and cannot be used is no registry', async t => {
  for (const words of [['tag', '206'], ['collect']]) {
    t.match(await ran(...words, '--registry', '/nope'), { code: 1, out: '', err: /^scitags: \/nope is of no use as a registry \(ENOENT[^\n]*\n$/ })
  }
})

t.test('a registry URL that does not answer is told, with what is used instead', async t => {
  t.match(await ran('tag', '206', '--registry', 'http://127.0.0.1:1/'), { code: 0, out: /^206 is the tag/, err: /^scitags: .*in use is the embedded copy of \d{4}-\d\d-\d\d\n$/ })
})

t.test('help says where names come from by default', async t => {
  t.match(await ran('tag', '--help'), { out: /--registry SOURCE .*Default: embedded/ })
})

t.test('copy refuses what is no end, whichever it is, and what is no tag', async t => {
  t.match(await ran('copy', 'a', 'b'), { code: 2, err: 'scitags: neither a nor b is a URL of a storage server\n' })
  t.match(await ran('copy', 'ftp://a/', 'http://127.0.0.1:1/'), { code: 2, err: 'scitags: ftp://a/ is no URL that can be copied: http, https, dav, davs, root, roots and file are\n' })
  t.match(await ran('copy', 'http://127.0.0.1:1/', 'http://127.0.0.1:1/', '--tag', 'cms'), { code: 2, err: 'scitags: --tag cms is no tag: 65…65535 are; names are written as in \'cms/Analysis Input\'\n' })
  t.match(await ran('copy', 'http://127.0.0.1:1/', 'http://127.0.0.1:1/', '--tag', 'cms/Analysis Imput'), { code: 1, err: /did you mean 'Analysis Input'\?\n$/ })
})

t.test('the site file to start from is printed whole', async t => {
  t.match(await ran('serve', '--print-config'), { code: 0, out: /^# A marking storage site[^]*servers:/ })
})
