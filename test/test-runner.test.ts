/** What `npm test` runs when it is told a part, and what it says of a file that fails in one way or another. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

interface TestFileEnd {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly lines: readonly string[]
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const { chosenTests } = await import(join(root, 'scripts/chosen-tests.mjs')) as { chosenTests (names: readonly string[]): readonly string[] }
const { runTestFile } = await import(join(root, 'scripts/test-file.mjs')) as { runTestFile (file: string): Promise<TestFileEnd> }

const cases: readonly (readonly [what: string, body: string, counts: readonly [passed: number, failed: number, skipped: number], said: RegExp])[] = [
  ['all is well', 't.equal(1, 1); t.test("of a group", { skip: "no kernel" }, async () => {}); t.test("all of one", t => t.plan(0, "no root"))', [1, 0, 2], /skip: .* > of a group — no kernel\n {2}skip: .* > all of one — no root\nok {5}/],
  ['an assertion fails', 't.test("group", async t => { t.ok(true); t.equal(1, 2, "unequal") })', [1, 1, 0], /FAIL: .* > group > unequal\n[^]*-2\n {4}\+1\n[^]*not ok/],
  ['a test throws', 't.test("thrower", async () => { throw new Error("thrown") })', [0, 1, 0], /FAIL: .* > thrower > thrown/],
  ['fewer tests than planned', 't.plan(2); t.ok(true)', [1, 1, 0], /FAIL: .*plan\(2\)/],
  ['no test at all', '', [0, 1, 0], /FAIL: .*\n *it has no tests/],
  ['it ends early', 't.ok(true); process.exit(3)', [1, 1, 0], /it ended with 3 before its tests did/],
  ['it is killed', 't.ok(true); process.kill(process.pid, "SIGKILL")', [1, 1, 0], /it was killed by SIGKILL/],
  ['it fails when its tests have passed', 't.ok(true); process.once("exit", () => { process.exitCode = 1 })', [1, 1, 0], /it ended with 1 before/],
  ['no module', 'import "./not-there.js"', [0, 1, 0], /FAIL/]
]

for (const [at, [what, body, [passed, failed, skipped], said]] of cases.entries()) {
  t.test(what, async t => {
    const file = join(t.testdir(), `${at}.test.js`)
    writeFileSync(file, `import t from 'tap'\n${body}\n`)
    const { lines, ...counts } = await runTestFile(relative(root, file))
    t.strictSame(counts, { passed, failed, skipped })
    t.match(lines.join('\n'), said)
  })
}

t.test('a part is called by a file or a directory, of sources or of what is compiled', async t => {
  const here = 'dist/test/test-runner.test.js'
  t.strictSame(chosenTests(['test/test-runner.test.ts', here]), [here])
  const [all, ofCore] = [chosenTests([]), chosenTests(['packages/core'])]
  t.ok(all.includes(here) && ofCore.length > 10)
  t.strictSame(ofCore, all.filter(file => file.startsWith('packages/core/')))
  t.strictSame(chosenTests(['packages/core/dist/test']), ofCore)
  t.throws(() => chosenTests(['packages/cor']), { message: /^packages\/cor has no tests/ })
})

t.test('each package has its own tests for a part', async t => {
  const packages = readdirSync(join(root, 'packages'))
  t.ok(packages.length > 5)
  for (const name of packages) {
    const { scripts } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as { readonly scripts: { readonly test?: string } }
    t.equal(scripts.test, 'node ../../scripts/test.mjs .', name)
  }
})
