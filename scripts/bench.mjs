/** `npm run bench`: builds, then runs every bench alone, one after the other; `npm run bench -- name` only those whose path holds the name. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { ready, root } from './ready.mjs'

ready({ development: true })
const names = process.argv.slice(2)
const homes = ['.', ...readdirSync(join(root, 'packages')).sort().map(folder => join('packages', folder))]
const benches = homes.flatMap(benchesOf).filter(path => names.length === 0 || names.some(name => path.includes(name)))
if (benches.length === 0) {
  console.error(`no bench ${names.length > 0 ? `is called ${names.join(' or ')}` : 'is there'}`)
  process.exitCode = 1
}
for (const path of benches) {
  console.log(`\n${path.replace('dist/', '').replace(/\.js$/, '.ts')}`)
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(root, path)], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

function benchesOf (home) {
  const folder = join(home, 'dist/bench')
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true }).filter(file => file.endsWith('.bench.js')).sort().map(file => join(folder, file))
}
