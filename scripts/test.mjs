/** `npm test`: installs and builds what is needed, then runs every test file, or those given, two at a time; a line for each, and one last line of counts. */
import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

import { ready, root } from './ready.mjs'

/** More would take each other's time: many tests have several processes of their own. */
const jobs = 2

ready({ development: true })
// It reads TAP with a library, which may have been installed just now.
const { killTestFiles, runTestFile } = await import('./test-file.mjs')
const files = process.argv.length > 2 ? process.argv.slice(2).map(compiled) : allTestFiles()
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => killTestFiles(signal))

const counts = { passed: 0, failed: 0, skipped: 0 }
await Promise.all(Array.from({ length: jobs }, async () => {
  for (let file = files.shift(); file !== undefined; file = files.shift()) tell(await runTestFile(file))
}))
const { passed, failed, skipped } = counts
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
if (failed > 0) process.exitCode = 1

function tell ({ lines, ...end }) {
  process.stdout.write(lines.map(line => `${line}\n`).join(''))
  for (const kind of Object.keys(counts)) counts[kind] += end[kind]
}

/** Those of the whole first: they take longest. */
function allTestFiles () {
  const homes = ['.', ...readdirSync(join(root, 'packages')).map(name => join('packages', name))]
  return homes.flatMap(home => {
    const tests = join(home, 'dist/test')
    if (!existsSync(join(root, tests))) return []
    return readdirSync(join(root, tests), { recursive: true }).filter(name => name.endsWith('.test.js')).sort().map(name => join(tests, name))
  })
}

/** A test may be named by its source. */
function compiled (name) {
  const file = relative(root, resolve(name)).replace(/(^|\/)test\/(.*)\.ts$/, '$1dist/test/$2.js')
  if (existsSync(join(root, file))) return file
  console.error(`${name} is no test file: name one as packages/core/test/tag.test.ts`)
  process.exit(1)
}
