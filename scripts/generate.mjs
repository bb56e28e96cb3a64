/** `npm run generate`: writes the types, validators and reference pages that follow from the schemas, and compiles WebAssembly; `--check` only compares. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { errorsPage, optionsPage } from './generate/pages.mjs'
import { load } from './generate/load.mjs'
import { optionsModule } from './generate/options-module.mjs'
import { validatorsModule } from './generate/validators-module.mjs'
import { wasmModule } from './generate/wasm-module.mjs'
import { wireModule } from './generate/wire-module.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const checking = process.argv.includes('--check')
const drifted = []

const packages = inOrderOfDependency()
for (const one of packages) {
  one.options = (await load(root, `packages/${one.folder}/src/options.ts`))?.optionSchemas
  one.errors = (await load(root, `packages/${one.folder}/src/errors.ts`))?.errors
  const wire = (await load(root, `packages/${one.folder}/src/wire/schemas.ts`))?.wireSchemas
  const home = `packages/${one.folder}/src/generated`
  if (one.options || wire) put(`${home}/fault.ts`, template('fault.ts'))
  if (one.options) {
    put(`${home}/options-validators.ts`, await validatorsModule(root, one.options, { useDefaults: true }))
    put(`${home}/options.ts`, optionsModule(one.options, template('options.ts')))
  }
  if (wire) {
    put(`${home}/wire-validators.ts`, await validatorsModule(root, wire, { useDefaults: false }))
    put(`${home}/wire.ts`, wireModule(wire))
  }
}
for (const { folder } of packages) {
  const source = join(root, 'packages', folder, 'src')
  for (const path of readdirSync(source, { recursive: true }).filter(file => file.endsWith('.wat'))) {
    const name = basename(path, '.wat')
    put(`packages/${folder}/src/generated/${name}-wasm.ts`, await wasmModule(basename(path), readFileSync(join(source, path), 'utf8')))
  }
}
put('docs/options.md', optionsPage(packages))
put('docs/errors.md', errorsPage(packages))

if (checking && drifted.length > 0) {
  console.error(`Not what the schemas say; run \`npm run generate\`:\n${drifted.map(path => `  ${path}\n`).join('')}`)
  process.exitCode = 1
}

/** A package comes after those whose schemas it may build upon. */
function inOrderOfDependency () {
  const rest = readdirSync(join(root, 'packages')).filter(folder => existsSync(join(root, 'packages', folder, 'package.json'))).sort().map(folder => {
    const { name, dependencies = {} } = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'))
    return { folder, name, needs: Object.keys(dependencies) }
  })
  const ordered = []
  while (rest.length > 0) {
    const next = rest.findIndex(one => !rest.some(other => one.needs.includes(other.name)))
    if (next < 0) throw new Error(`packages depend on each other: ${rest.map(one => one.name).join(', ')}`)
    ordered.push(...rest.splice(next, 1))
  }
  return ordered
}

function template (name) {
  return readFileSync(join(root, 'scripts/generate/templates', name), 'utf8')
}

function put (path, body) {
  const text = path.endsWith('.md')
    ? `<!-- Written by \`npm run generate\`; edit the tables and schemas it comes from. -->\n\n${body}`
    : `// Written by \`npm run generate\`; edit the schemas it comes from.\n${body}`
  const file = join(root, path)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  drifted.push(path)
  if (checking) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(`wrote ${path}`)
}
