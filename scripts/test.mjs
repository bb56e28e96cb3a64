/** `npm test`: installs and builds what is needed, then runs every test file, or those called by name, two at a time; a line for each, and one last line of counts. */
import { chosenTests } from './chosen-tests.mjs'
import { ready } from './ready.mjs'

/** More would take each other's time: many tests have several processes of their own. */
const jobs = 2

ready({ development: true })
// It reads TAP with a library, which may have been installed just now.
const { killTestFiles, runTestFile } = await import('./test-file.mjs')
const files = chosenOrEnd(process.argv.slice(2))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop(signal))

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

function chosenOrEnd (names) {
  try {
    return chosenTests(names)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}

/** What runs is told of as killed; nothing more is begun. */
function stop (signal) {
  files.length = 0
  killTestFiles(signal)
}
