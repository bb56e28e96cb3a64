/** What is generated is what the schemas say, and the wire door of core runs on nothing but itself. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import t from 'tap'

const root = fileURLToPath(new URL('../../', import.meta.url))

t.test('types, validators and reference pages are as the schemas and error tables say', async t => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], { cwd: root, encoding: 'utf8' })
  t.equal(status, 0, stderr)
})

t.test('the built wire door imports nothing outside wire/, generated/, types and errors, and fits a browser', async t => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['packages/core/dist/src/wire/index.js'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    metafile: true,
    logLevel: 'silent'
  })
  const foreign = Object.keys(metafile.inputs).filter(path => !/^packages\/core\/dist\/src\/(wire\/|generated\/|types\.js|errors\.js)/.test(path))
  t.same(foreign, [])
  t.same(Object.values(metafile.outputs).flatMap(output => output.imports), [])
  t.ok(Object.keys(metafile.inputs).includes('packages/core/dist/src/generated/wire-validators.js'), 'the compiled validators are among it')
})
