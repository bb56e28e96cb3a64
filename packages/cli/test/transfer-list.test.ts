/** Lists of transfers: what their lines mean, what is chosen from them, and where something is wrong. */
import { Readable } from 'node:stream'
import fc from 'fast-check'
import t from 'tap'

import { readRegistryText } from '@scitags/core'
import { parseRegistry, registryOf } from '@scitags/core/wire'
import { fileOfWords, lineOf } from '../src/transfer/list-line.ts'
import { listWishes } from '../src/transfer/list-options.ts'
import { sourceGlob } from '../src/transfer/source-glob.ts'
import { readTransferList } from '../src/transfer/transfer-list.ts'
import { ListedTransfers, lineOfRequest } from '../src/transfer/transfer-request.ts'
import { directory } from './spawned.ts'
import type { OptionValues } from '../src/command-line.ts'
import type { CliError } from '../src/errors.ts'
import type { listOptions } from '../src/transfer/list-options.ts'
import type { TransferList } from '../src/transfer/transfer-list.ts'
import type { ListedTransfer } from '../src/transfer/transfer-request.ts'

const registry = registryOf(parseRegistry((await readRegistryText('embedded', 0)).text))

interface Reading {
  readonly match?: string
  readonly destination?: string
  /** In which its chunks come. */
  readonly pieces?: number
  readonly into?: ListedTransfers
}

function wishes (options: Partial<OptionValues<typeof listOptions>> = {}): ReturnType<typeof listWishes> {
  return listWishes({ match: undefined, tag: undefined, experiment: undefined, activity: undefined, registry: undefined, ...options }, registry)
}

async function listed (text: string | Buffer, { match, destination, pieces = 1, into }: Reading = {}): Promise<TransferList> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const length = Math.ceil(bytes.length / pieces)
  const stdin = Readable.from(Array.from({ length: pieces }, (_, at) => bytes.subarray(at * length, (at + 1) * length)))
  return await readTransferList({ file: '-', stdin, destination, ...wishes(match === undefined ? {} : { match }), check (one) { into?.add(one) } })
}

async function transfersIn (text: string, tag?: number): Promise<readonly ListedTransfer[]> {
  const into = new ListedTransfers(tag, registry)
  await listed(text, { into })
  return into.all
}

t.test('a line has a source, a destination, and what else is known', async t => {
  const { files, params } = await listed(`
# source destination
https://a.example/x https://b.example/y
  root://a.example//dir/x   https://b.example/dir/  ADLER32:0123abcd 17 tag=cms/Analysis Input\r
https://a.example/x?authz=1 https://b.example/?k=v tag=206
`)
  t.equal(params, undefined)
  t.same(files, [
    { place: 'standard input:3', file: { sources: ['https://a.example/x'], destinations: ['https://b.example/y'] } },
    { place: 'standard input:4', file: { sources: ['root://a.example//dir/x'], destinations: ['https://b.example/dir/x'], checksum: 'ADLER32:0123abcd', filesize: 17, scitag: 206 } },
    { place: 'standard input:5', file: { sources: ['https://a.example/x?authz=1'], destinations: ['https://b.example/x?k=v'], scitag: 206 } }
  ])
})

t.test('lines of JSON have the names of FTS, and short ones', async t => {
  const { files } = await listed([
    '{"source": "https://a.example/x", "destination": "https://b.example/", "size": 5, "tag": {"experiment": "cms", "activity": 14}, "metadata": [1]}',
    '{"sources": ["https://a.example/x", "https://c.example/x"], "destinations": ["https://b.example/y"], "filesize": 5, "scitag": 65, "activity": "default"}',
    'https://a.example/z https://b.example/z'
  ].join('\n'))
  t.same(files.map(({ file }) => file), [
    { sources: ['https://a.example/x'], destinations: ['https://b.example/x'], filesize: 5, scitag: 206, metadata: [1] },
    { sources: ['https://a.example/x', 'https://c.example/x'], destinations: ['https://b.example/y'], filesize: 5, scitag: 65, activity: 'default' },
    { sources: ['https://a.example/z'], destinations: ['https://b.example/z'] }
  ])
})

t.test('a submission is read whole, in one line or many, and its params.scitag counts for its files', async t => {
  const submission = { files: [{ sources: ['https://a.example/x'], destinations: ['https://b.example/x'] }, { sources: ['https://a.example/y'], destinations: ['https://b.example/y'], scitag: 66 }], params: { scitag: 206, overwrite: true } }
  for (const text of [JSON.stringify(submission), JSON.stringify(submission, null, 2)]) {
    const { files, params } = await listed(`# by hand\n${text}\n`, { pieces: 7 })
    t.same(params, { overwrite: true })
    t.same(files.map(({ place, file }) => [place, file.scitag]), [['standard input: files[0]', 206], ['standard input: files[1]', 66]])
  }
})

t.test('what is wrong is told with its place, and without what stands behind the ? of a URL', async t => {
  const wrong = async (text: string, message: string | RegExp, reading?: Reading): Promise<void> => {
    await t.rejects(listed(text, reading), { message }, text)
  }
  await wrong('\nhttps://a.example/x', 'standard input:2: the destination is missing')
  await wrong('x y', 'standard input:1: x has no place in SOURCE DESTINATION [ALGORITHM:CHECKSUM] [BYTES] [tag=TAG]')
  await wrong('https://a.example/x https://b.example/y https://c.example/z?authz=secret', /^standard input:1: https:\/\/c.example\/z has no place/)
  await wrong('https://a.example/x https://b.example/y 1 2', /^standard input:1: 2 has no place/)
  await wrong('https://a.example/dir/?authz=secret https://b.example/y/', 'standard input:1: https://a.example/dir/ is a directory, and files are copied')
  await wrong('https://a.example/x https://b.example/y tag=cms/Analysis Imput', /^standard input:1: the registry does not know the activity 'Analysis Imput' of cms; did you mean 'Analysis Input'\?$/)
  await wrong('https://a.example/x https://b.example/y tag=196664', /^standard input:1: 196664 is no tag: .* `scitags tag 196664` says what it is$/)
  await wrong('https://a.example/x https://b.example/y\n{"source": "https://a.example/x", "destinaton": "https://b.example/"}', 'standard input:2: unknown key \'destinaton\'; did you mean \'destination\'?')
  await wrong('https://a.example/x https://b.example/y\n{"source": "https://a.example/x?authz=secret', /^standard input:2: that is no JSON(, from position \d+ on)?$/)
  await wrong('https://a.example/x https://b.example/y\n{"source": 1, "destination": "https://b.example/"}', 'standard input:2: the source is no URL')
  await wrong('tag=206 https://a.example/x?authz=secret https://b.example/y', 'standard input:1: tag=TAG has to be last, since names of tags may have blanks')
  await wrong('# by hand\n{\n  "files": [\n    { "source": "https://a.example/x" "destination": "https://b.example/y" }\n  ]\n}', /^standard input:4: that is no JSON from here on$/)
  await wrong('{\n"file": []\n}', 'standard input: neither lines of SOURCE DESTINATION nor of JSON, nor a submission with `files`')
  await wrong('{"files": [{"sources": []}]}', 'standard input: files[0]: the source is missing')
  await wrong('{"files": [], "parms": {}}', 'standard input: a submission has files and params, not parms')
  await t.rejects(readTransferList({ file: '/nope', stdin: Readable.from([]), destination: undefined, ...wishes() }), { message: '/nope cannot be read (ENOENT): check the path and who may read it' })
})

t.test('a list without an end in sight is given up', async t => {
  const endless = Readable.from((function * () { for (;;) yield Buffer.alloc(1_048_576, 'x') })())
  await t.rejects(readTransferList({ file: '-', stdin: endless, destination: undefined, ...wishes() }), { message: /^standard input: a line, or a submission, of more than 33554432 characters/ })
})

t.test('lines are the same in whatever pieces they come, from a file too', async t => {
  const text = 'https://a.example/ä https://b.example/1\nhttps://a.example/€ https://b.example/2'
  const whole = await listed(text)
  t.equal(whole.files.length, 2)
  for (const pieces of [2, 5, 31, 79]) t.same(await listed(text, { pieces }), whole)
  const { path, dispose } = await directory({ 'list.txt': text })
  t.teardown(dispose)
  const { files } = await readTransferList({ file: `${path}/list.txt`, stdin: Readable.from([]), destination: undefined, ...wishes() })
  t.same(files.map(({ place, file }) => [place, file]), whole.files.map(({ file }, at) => [`${path}/list.txt:${at + 1}`, file]))
})

t.test('sources may stand alone where there is a directory for them', async t => {
  const { files } = await listed('https://a.example/dir/x\nhttps://a.example/y https://c.example/z\n', { destination: 'https://b.example/in/' })
  t.same(files.map(({ file }) => file.destinations), [['https://b.example/in/x'], ['https://c.example/z']])
})

t.test('a pattern is that of a name, or of a path', async t => {
  const matches = (pattern: string, ...paths: string[]): boolean[] => paths.map(path => sourceGlob(pattern)(`https://a.example${path}?q=1`))
  t.same(matches('*.root', '/store/x.root', '/store/x.root.txt', '/.root'), [true, false, true])
  t.same(matches('/store/*/x', '/store/a/x', '/store/a/b/x', '/else/store/a/x'), [true, false, false])
  t.same(matches('/store/**/x', '/store/x', '/store/a/b/x', '/storex'), [true, true, false])
  t.same(matches('/store/**', '/store/a/b', '/stor'), [true, false])
  t.same(matches('AOD-?[0-9][!x].{root,r?}', 'AOD', '/AOD-a1b.root', '/AOD-a1x.root', '/AOD-a1b.rz', '/AOD-1b.root'), [false, true, false, true, false])
  t.same(matches('a+(b)|c^$.', '/a+(b)|c^$.', '/aab'), [true, false])
  t.same(matches('[', '/['), [true])
  t.throws(() => sourceGlob('[z-a]'), { code: 'USAGE', message: '--match [z-a] is no pattern: look at what stands in [ ]' })
  t.same(matches('[^a]', '/a', '/b'), [false, true])
  for (const [pattern, message] of [['[!]', /nothing stands in \[ \]/], ['{a,{b,c}}', /braces within braces/], ['\\*', /nothing escapes/], ['a'.repeat(1025), /at most 1024$/]] as const) t.throws(() => sourceGlob(pattern), { code: 'USAGE', message }, pattern.slice(0, 9))
  t.ok(sourceGlob('/store/*')('root://a.example:1094//store/x'))
  t.same((await listed('https://a.example/x.root https://b.example/\nhttps://a.example/y https://b.example/\n', { match: '*.root' })).files.map(({ place }) => place), ['standard input:1'])
})

t.test('a pattern matches what the regular expression of the same meaning does, and takes no longer the more stars it has', t => {
  const pieces: ReadonlyArray<readonly [glob: string, expression: string]> = [['*', '[^/]*'], ['**', '.*'], ['**/', '(?:.*/)?'], ['?', '[^/]'], ['[a-b-]', '[ab-]'], ['[!a]', '[^a/]'], ['{a,b*,}', '(?:a|b[^/]*|)'], ['a', 'a'], ['b', 'b'], ['-', '-'], ['/', '/'], ['😀', '😀']]
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '-', '/', '😀'), maxLength: 8 })
  fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 6 }), text, (chosen, path) => {
    const glob = `/${chosen.map(([one]) => one).join('')}`
    // Two that make another one together.
    fc.pre(!/\* \*|\*\* \//.test(chosen.map(([one]) => one).join(' ')))
    const isExpected = new RegExp(`^/${chosen.map(([, one]) => one).join('')}$`, 'su').test(`/${path.replace(/^\/+/, '')}`)
    return sourceGlob(glob)(`https://a.example/${path}`) === isExpected
  }), { numRuns: 1000 })
  const hostile = sourceGlob(`/${'**a*'.repeat(20)}{${'*a,'.repeat(20)}}b`)
  const begunMs = performance.now()
  t.equal(hostile(`https://a.example/${'a'.repeat(2000)}`), false)
  t.ok(performance.now() - begunMs < 5000)
  t.end()
})

t.test('the tag of lines without one has names or a number, and is said once', t => {
  t.equal(wishes({ experiment: 'cms', activity: 'Analysis Input' }).tag, 206)
  t.equal(wishes({ tag: 'cms/14' }).tag, 206)
  t.throws(() => wishes({ experiment: 'cms' }), { message: /belong together/ })
  t.throws(() => wishes({ tag: '206', experiment: 'cms', activity: '14' }), { message: /leave one out/ })
  t.throws(() => wishes({ experiment: 'csm', activity: '14' }), { message: /did you mean 'cms'\?/ })
  t.end()
})

t.test('the same line is the same transfer, and no two go to one place', async t => {
  const [first, ...rest] = await transfersIn('https://a.example/x https://b.example/y\nhttps://a.example/x https://b.example/y\n', 206)
  t.match(first, { place: 'standard input:1', request: { id: /^[0-9a-f]{32}$/, source: 'https://a.example/x', destination: 'https://b.example/y', scitag: 206 } })
  t.same(rest, [])
  const [again] = await transfersIn('https://a.example/x https://b.example/y 5 tag=65', 206)
  t.match(again, { request: { id: first?.request.id, scitag: 65, size: 5 } })
  const [untagged] = await transfersIn('{"source": "https://a.example/x", "destination": "https://b.example/y", "scitag": null}', 206)
  t.equal(untagged?.request.scitag, undefined, 'null is none')
  for (const second of ['https://a.example/z https://b.example/y', 'https://a.example/x https://b.example/y 5']) {
    await t.rejects(transfersIn(`https://a.example/x https://b.example/y\n${second}\n`), { message: 'standard input:2: https://b.example/y is the destination of standard input:1 already' })
  }
  await t.rejects(transfersIn('https://a.example/x https://b.example/y\nhttps://a.example/z davs://B.example:443//y?authz=secret'), { message: 'standard input:2: davs://B.example:443//y is the destination of standard input:1 already' }, 'however it is spelt')
  await t.rejects(transfersIn('{"sources": ["https://a.example/x", "https://c.example/x"], "destination": "https://b.example/y"}\nhttps://a.example/x https://b.example/y'), { message: 'standard input:1: more than one source or destination is for `scitags fts submit --list`' })
})

t.test('all that is wrong with a list is told at once, as far as somebody reads it', async t => {
  const lines = ['https://a.example/x', 'https://a.example/x https://b.example/x', 'https://a.example/y gsiftp://b.example/y', 'https://a.example/z https://b.example/x', '{"source"', 'https://a.example/x https://b.example/u tag=1', '{"source": "https://a.example/x", "destination": "https://b.example/v", "scitag": "66"}']
  await t.rejects(transfersIn(lines.join('\n')), {
    code: 'TRANSFERS_UNUSABLE',
    exitCode: 2,
    message: 'standard input:1: the destination is missing',
    further: [
      /^standard input:3: the destination has a scheme that nothing here carries: use one of http, dav/,
      'standard input:4: https://b.example/x is the destination of standard input:2 already',
      /^standard input:5: that is no JSON/,
      /^standard input:6: 1 is no tag/,
      'standard input:7: that is no tag: text, "66": a number in 65…65535 is one, or experiment and activity, each by name or id'
    ]
  })
  await t.rejects(transfersIn('# by hand\n{"source": "https://a.example/x" "destination": "https://b.example/x"}\n\nhttps://a.example/y\nx'), {
    message: /^standard input:2: that is no JSON, from position \d+ on$/,
    further: ['standard input:4: the destination is missing', 'standard input:5: x has no place in SOURCE DESTINATION [ALGORITHM:CHECKSUM] [BYTES] [tag=TAG]']
  }, 'a first line that was to be of JSON swallows no others')
  await t.rejects(listed(Buffer.from('https://a.example/\xe9 https://b.example/\nhttps://a.example/x https://b.example/\xe9', 'latin1')), {
    message: /^standard input:1: that is no UTF-8/,
    further: [/^standard input:2: that is no UTF-8/]
  }, 'the last character as well')
  const many = JSON.stringify({ files: Array.from({ length: 30 }, (_, at) => ({ source: `https://a.example/${at}` })) })
  const { message, further } = await listed(many).then(() => t.fail('it was taken'), (error: unknown) => error) as CliError
  t.same([message, further.length, ...further.slice(18)], ['standard input: files[0]: the destination is missing', 20, 'standard input: files[19]: the destination is missing', 'standard input: 10 more are not right'])
})

t.test('what did not arrive is a list again', async t => {
  const text = [
    'https://a.example/x https://b.example/y ADLER32:0123abcd 5 tag=206',
    'https://a.example/x https://b.example/z',
    '{"source": "https://a.example/x", "destination": "https://b.example/m", "metadata": {"a": 1}}'
  ].join('\n')
  const transfers = await transfersIn(text)
  const again = transfers.map(({ request }) => lineOfRequest(request))
  t.equal(again[0], 'https://a.example/x https://b.example/y ADLER32:0123abcd 5 tag=206')
  t.same(await transfersIn(again.join('\n')), transfers)

  const url = fc.stringMatching(/^(https|root):\/\/[a-z]{1,9}(:[1-9])?\/[a-z][\x21-\x2e\x30-\x7e]{0,20}$/)
  const file = fc.record({ source: url, destination: url, checksum: fc.option(fc.stringMatching(/^[a-z]{3,8}:[0-9a-f]{8}$/), { nil: undefined }), size: fc.option(fc.nat(), { nil: undefined }), tag: fc.option(fc.integer({ min: 65, max: 65_535 }), { nil: undefined }) })
  fc.assert(fc.property(file, ({ source, destination, checksum, size, tag }) => {
    const given = { sources: [source], destinations: [destination], ...checksum !== undefined && { checksum }, ...size !== undefined && { filesize: size }, ...tag !== undefined && { scitag: tag } }
    t.same(fileOfWords(lineOf(given), { destination: undefined, ...wishes() }), given)
  }), { numRuns: 100 })
})
