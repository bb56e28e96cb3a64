/** What would be published installs, type-checks and runs in an empty project. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const root = fileURLToPath(new URL('../../', import.meta.url))
const needsPeers = process.env['SCITAGS_REQUIRE_PEERS'] === '1'

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, unknown>>
}

interface Tarball {
  readonly name: string
  readonly files: readonly { readonly path: string }[]
}

t.setTimeout(300_000)

const project = await mkdtemp(join(tmpdir(), 'packed-'))
t.teardown(() => rm(project, { recursive: true, force: true }))
await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }')

const manifests = await Promise.all((await readdir(join(root, 'packages'))).map(async folder =>
  JSON.parse(await readFile(join(root, 'packages', folder, 'package.json'), 'utf8')) as Manifest))
const doors = manifests.flatMap(({ name, exports }) =>
  Object.keys(exports).filter(door => door !== './package.json').map(door => name + door.slice(1)))

t.test('packages hold what users need and nothing that only developers do', async t => {
  const packed = npm(root, 'pack', '--workspaces', '--json', '--pack-destination', project)
  t.equal(packed.status, 0, packed.stderr)
  const tarballs = listOf(JSON.parse(packed.stdout))
  t.equal(tarballs.length, manifests.length)
  for (const { name, files } of tarballs) {
    const paths = files.map(({ path }) => path)
    for (const path of ['README.md', 'dist/src/index.js', 'dist/src/index.d.ts', 'src/index.ts']) t.ok(paths.includes(path), `${name} has ${path}`)
    t.same(paths.filter(path => /(^|\/)(test|bench)\/|tsbuildinfo$/.test(path)), [], `${name} has no tests`)
  }
})

t.test('all of them install into an empty project, type-check and run', async t => {
  const tarballs = (await readdir(project)).filter(file => file.endsWith('.tgz')).map(file => `./${file}`)
  const { version } = JSON.parse(await readFile(join(root, 'node_modules/@types/node/package.json'), 'utf8')) as { readonly version: string }
  const installed = npm(project, 'install', '--prefer-offline', '--fetch-retries=1', '--ignore-scripts', '--no-audit', '--no-fund', `@types/node@${version}`, ...tarballs)
  if (!needsPeers && /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(installed.stderr)) {
    t.plan(0, 'needs the npm registry or a warm npm cache')
    return
  }
  t.equal(installed.status, 0, installed.stderr)

  for (const door of doors) {
    const { status, stderr } = run(project, process.execPath, '--input-type=module', '--eval', `await import('${door}')`)
    t.equal(status, 0, `${door} can be imported ${stderr}`)
  }

  await writeFile(join(project, 'consumer.ts'), [
    ...doors.map((door, index) => `import * as door${String(index)} from '${door}'`),
    `export const doors: readonly object[] = [${doors.map((_, index) => `door${String(index)}`).join(', ')}]`,
    ''
  ].join('\n'))
  const checked = run(project, process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck', 'false',
    '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023,esnext.disposable', '--types', 'node', 'consumer.ts')
  t.equal(checked.stdout, '', 'a strict consumer type-checks, and so do all declarations that it reaches')

  const help = run(project, join(project, 'node_modules/.bin/scitags'), '--help')
  t.equal(help.status, 0, help.stderr)
  t.match(help.stdout, /^ +serve /m)
})

/** npm 12 answers with an object by package name where earlier ones give a list. */
function listOf (answer: unknown): readonly Tarball[] {
  return (Array.isArray(answer) ? answer : Object.values(answer as object)) as Tarball[]
}

/** The npm that runs these tests, if one does. */
function npm (cwd: string, ...args: string[]) {
  const path = process.env['npm_execpath'] ?? ''
  return path.endsWith('npm-cli.js') ? run(cwd, process.execPath, path, ...args) : run(cwd, 'npm', ...args)
}

function run (cwd: string, command: string, ...args: string[]) {
  return spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] })
}
