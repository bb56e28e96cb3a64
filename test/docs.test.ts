/** The documents tell the truth about the tree: every link and every file that they name is there. */
import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { embeddedRegistry } from '@scitags/core'
import { registryOf } from '@scitags/core/wire'
import t from 'tap'

const root = fileURLToPath(new URL('../../', import.meta.url))
const packages = (await readdir(join(root, 'packages'))).map(name => `packages/${name}`)

const documents = [
  ...(await markdownIn('')),
  ...(await markdownIn('docs', { recursive: true })),
  ...(await Promise.all(packages.map(folder => markdownIn(folder)))).flat()
]

for (const path of documents) {
  const text = (await readFile(join(root, path), 'utf8')).replaceAll(/^```.*?^```$/gms, '')
  t.test(path, t => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link).filter(link => !/^[a-z]+:/.test(link))
    const missing = links.filter(link => !existsSync(join(root, dirname(path), link)))
    t.same(missing, [], 'every link leads somewhere')

    const files = [...text.matchAll(/`([\w.@-]+(?:\/[\w.@-]+)+\.(?:ts|mjs|md|txt|json))`/g)].map(([, file = '']) => file)
    const homes = ['', dirname(path), 'packages', ...packages, ...packages.map(folder => `${folder}/src`)]
    t.same(files.filter(file => !homes.some(home => existsSync(join(root, home, file)))), [], 'every file that it names is there')
    t.end()
  })
}

t.test('every package has a page of its own', async t => {
  for (const folder of packages) t.ok(documents.includes(`${folder}/README.md`), folder)
})

t.test('every clause that code or a test cites is in docs/wire', async t => {
  const clauses = (await Promise.all((await markdownIn('docs/wire')).map(async path => await readFile(join(root, path), 'utf8')))).join('\n')
  const homes = [...packages.flatMap(folder => [`${folder}/src`, `${folder}/test`]), 'test', 'examples']
  const sources = (await Promise.all(homes.map(async home => (await readdir(join(root, home), { recursive: true })).filter(name => name.endsWith('.ts')).map(name => join(home, name))))).flat()
  for (const path of sources) {
    const cited = [...(await readFile(join(root, path), 'utf8')).matchAll(/\[(?:FL|FF|FTS|ORC|TPC|WLCG|XR)-[A-Za-z-]+\]/g)].map(([clause]) => clause)
    t.same(cited.filter(clause => !clauses.includes(`**${clause}**`)), [], path)
  }
})

t.test('every tag that documents and help name is in the registry', async t => {
  const registry = registryOf(embeddedRegistry)
  const commands = (await readdir(join(root, 'packages/cli/src'), { recursive: true })).filter(name => name.endsWith('.ts')).map(name => join('packages/cli/src', name))
  const found: string[] = []
  for (const path of [...documents, ...commands]) {
    const text = (await readFile(join(root, path), 'utf8')).replaceAll('\\', '')
    const byNames = [...text.matchAll(/--tag '([^'/]+)\/([^']+)'/g), ...text.matchAll(/experiment: '([^']+)', activity: '([^']+)'/g), ...text.matchAll(/--experiment (\w+) --activity ['"]([^'"]+)['"]/g)]
    for (const [text, experiment = '', activity = ''] of byNames) t.ok(registry.activity(experiment, activity), `${path}: ${text}`)
    found.push(...byNames.map(([text]) => text))
  }
  t.ok(found.length > 5)
})

async function markdownIn (folder: string, options: { readonly recursive?: boolean } = {}): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: options.recursive ?? false })
  return names.filter(name => name.endsWith('.md')).map(name => join(folder, name))
}
