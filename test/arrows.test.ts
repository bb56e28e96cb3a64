/** The arrows between packages and the purity of wire/, policy/ and the codec of xroot hold, and the checks of both find planted faults. */
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import t from 'tap'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Cruise {
  readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string }, readonly from: string, readonly to: string }[] }
}

t.test('no package looks where it may not', async t => {
  t.same(violations(root), [])
})

t.test('each planted fault is found', async t => {
  const tree = await mkdtemp(join(tmpdir(), 'arrows-'))
  t.teardown(() => rm(tree, { recursive: true, force: true }))
  await cp(join(root, 'tsconfig.base.json'), join(tree, 'tsconfig.base.json'))
  const files = {
    'node_modules/undici/package.json': '{ "name": "undici", "version": "1.0.0", "main": "index.js" }',
    'node_modules/undici/index.js': '',
    'packages/core/package.json': '{ "name": "@scitags/core" }',
    'packages/http-tpc/package.json': '{ "name": "@scitags/http-tpc" }',
    'packages/core/src/flow/table.ts': 'export interface Table { readonly size: number }',
    'packages/core/src/wire/opens-a-socket.ts': 'import { connect } from \'node:net\'\nexport const open = connect',
    'packages/core/src/policy/looks-up.ts': 'import type { Table } from \'../flow/table.ts\'\nexport type T = Table',
    'packages/core/src/looks-at-adapter.ts': 'export * from \'@scitags/http-tpc\'',
    'packages/core/src/undeclared.ts': 'export * from \'undici\'',
    'packages/core/src/egg.ts': 'export * from \'./hen.ts\'',
    'packages/core/src/hen.ts': 'export * from \'./egg.ts\'',
    'packages/xrootd-protocol/package.json': '{ "name": "@scitags/xrootd-protocol" }',
    'packages/xrootd-protocol/src/client/connection.ts': 'import { connect } from \'node:net\'\nexport const open = connect',
    'packages/xrootd-protocol/src/session/looks-at-client.ts': 'export * from \'../client/connection.ts\'',
    'packages/xrootd-protocol/src/messages/reads-a-file.ts': 'import { readFileSync } from \'node:fs\'\nexport const read = readFileSync',
    'packages/fts-client/package.json': '{ "name": "@scitags/fts-client" }',
    'packages/fts-client/src/looks-at-server.ts': 'export * from \'@scitags/http-tpc\'',
    'packages/http-tpc/src/back-door.ts': 'export * from \'../../core/src/flow/table.ts\''
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(tree, path)), { recursive: true })
    await writeFile(join(tree, path), text)
  }
  const found = violations(tree)
  t.notOk(found.some(line => line.startsWith('pure-codec: packages/xrootd-protocol/src/client/')), 'the client may do what it likes')
  for (const [rule, file] of [
    ['pure', 'core/src/wire/opens-a-socket.ts'],
    ['pure-types', 'core/src/policy/looks-up.ts'],
    ['pure-codec', 'xrootd-protocol/src/session/looks-at-client.ts'],
    ['pure-codec', 'xrootd-protocol/src/messages/reads-a-file.ts'],
    ['core-may-look-at-none-of-ours', 'core/src/looks-at-adapter.ts'],
    ['declared', 'core/src/undeclared.ts'],
    ['clients-only', 'fts-client/src/looks-at-server.ts'],
    ['no-circles', 'core/src/egg.ts'],
    ['through-the-door', 'http-tpc/src/back-door.ts']
  ]) t.ok(found.some(line => line.startsWith(`${rule}: packages/${file} `)), `${rule} is found`)
})

t.test('lint refuses clocks, chance, the process and promises in wire/', async t => {
  const lint = new ESLint({ cwd: root })
  const text = [
    'export const now = () => Date.now()',
    'export const at = () => new Date()',
    'export const chance = () => Math.random()',
    'export const where = () => process.env',
    'export const later = (call: () => void) => setTimeout(call, 1)',
    'export async function wait (promise: Promise<void>) { await promise }',
    'export const same = (ms: number) => new Date(ms).toISOString()',
    ''
  ].join('\n')
  const [result] = await lint.lintText(text, { filePath: join(root, 'packages/core/src/wire/scitag.ts') })
  const lines = result?.messages.filter(({ ruleId }) => ruleId?.startsWith('no-restricted-')).map(({ line }) => line)
  t.same([...new Set(lines)], [1, 2, 3, 4, 5, 6])
})

t.test('lint refuses the same in the codec of xroot, and nothing of it in its client', async t => {
  const lint = new ESLint({ cwd: root })
  const text = [
    'import { connect } from \'node:net\'',
    'export const now = () => Date.now()',
    'export const where = () => process.env',
    'export const later = (call: () => void) => setTimeout(call, 1)',
    'export async function wait (promise: Promise<void>) { await promise }',
    'export const bytes = Buffer.from(\'it may\')',
    'export const open = connect',
    ''
  ].join('\n')
  const linesOf = async (path: string): Promise<number[]> => {
    const [result] = await lint.lintText(text, { filePath: join(root, 'packages/xrootd-protocol/src', path) })
    const restricted = result?.messages.filter(({ ruleId }) => /(^|\/)no-restricted-/.test(ruleId ?? '')) ?? []
    return [...new Set(restricted.map(({ line }) => line))]
  }
  t.same(await linesOf('framer.ts'), [1, 2, 3, 4, 5])
  t.same(await linesOf('crc32c.ts'), [1, 2, 3, 4, 5])
  const { rules } = await lint.calculateConfigForFile(join(root, 'packages/xrootd-protocol/src/client/connection.ts')) as { readonly rules: Readonly<Record<string, unknown>> }
  t.same(Object.keys(rules).filter(rule => /(^|\/)no-restricted-/.test(rule)), [])
})

t.test('lint refuses a floating promise', async t => {
  const lint = new ESLint({ cwd: root })
  const [result] = await lint.lintText('Promise.resolve(1)\n', { filePath: join(root, 'packages/core/src/errors.ts') })
  t.ok(result?.messages.some(({ ruleId }) => ruleId === '@typescript-eslint/no-floating-promises'))
})

function violations (tree: string): string[] {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [bin, '--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', 'packages/*/src']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (stdout === '') throw new Error(stderr)
  const { summary } = JSON.parse(stdout) as Cruise
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
}
