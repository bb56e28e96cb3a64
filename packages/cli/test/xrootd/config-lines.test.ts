/** Lines of an XRootD configuration as XRootD reads them. */
import t from 'tap'

import { configLines } from '../../src/xrootd/config-lines.ts'
import type { Host } from '../../src/xrootd/conditions.ts'
import { Warnings } from '../../src/xrootd/warnings.ts'

function read (text: string, { name, instance }: Partial<Host> = {}): { words: string[], warnings: string[] } {
  const warnings = new Warnings()
  const lines = configLines(text, { directive: 'd', host: { name, instance }, warnings })
  return { words: lines.map(({ line, words }) => [line, ...words].join(' ')), warnings: warnings.all.map(({ line, text }) => `${line ?? '-'} ${text}`) }
}

t.test('comments, blanks, and lines of others', async t => {
  t.same(read('# d a\n\n  d \t b\r\nother d\nd#x\nd\n'), { words: ['3 b', '6'], warnings: [] })
  t.match(read('d a # b'), { words: ['1 a'], warnings: [/^1 what follows the # is taken for a comment, which XRootD only knows at the beginning/] })
})

t.test('a backslash continues a line, alone or at the end of a word, over comments and to the end of the file', async t => {
  t.same(read('d a \\\n  b\\\n# not this\nc\nd e \\').words, ['1 a b c', '5 e'])
})

t.test('variables in all their spellings; the last value counts, one word of it, as it stands', async t => {
  t.same(read('set a = 1 2\nset b=$a/3\nd $a ${b} $(a)x $[a] \\$a\nset a = 9\nd $a').words, ['3 1 $a/3 1x 1 $a', '5 9'])
  t.same(read('set a = $(HOME)\nd $a\nd $nope'), { words: [], warnings: ['2 left out: the variable $a has no value in this file', '3 left out: the variable $nope has no value in this file'] })
})

t.test('variables that make the file too long stop', async t => {
  t.match(read(`set a = ${'x'.repeat(600_000)}\nd $a\nd $a`), { words: [String], warnings: [/3 left out: its variables make this file longer than/] })
})

t.test('if, else if, else and fi, where all is known', async t => {
  const text = 'if se1.*\nd a\nelse if exec cmsd xrootd && named main\nd b\nelse\nd c\nfi\nif named m*n\nd e\nfi'
  t.same(read(text, { name: 'se1.example.org', instance: 'main' }), { words: ['2 a', '9 e'], warnings: [] })
  t.same(read(text, { name: 'se2.example.org', instance: 'main' }).words, ['4 b', '9 e'])
  t.same(read(text, { name: 'se2.example.org', instance: 'anon' }).words, ['6 c'])
})

t.test('what only another host can know is taken, and said', async t => {
  const { words, warnings } = read('if se1.example.org\nd a\nelse\nd b\nfi\nif defined ?~X\nd c\nfi\nif exec cmsd\nd e\nelse\nd f\nfi')
  t.same(words, ['2 a', '4 b', '7 c', '12 f'])
  t.match(warnings, [/^2 taken, but it applies only where its `if` \(line 1\) holds/, /^4 taken/, /^7 taken/])
})

t.test('blocks that do not end, and files that are not read', async t => {
  t.match(read('if exec xrootd\nif exec cmsd\nd a\n').warnings, [/^1 this `if` has no `fi` before the next, on line 2/, /^2 this `if` has no `fi`/])
  t.match(read('continue /etc/xrootd/config.d\nd a'), { words: ['2 a'], warnings: [/^1 the files that `continue` names/] })
  t.same(read('else\nd a\nfi').words, ['2 a'])
})
