/** Reporter for tap: failures in full, skips with their reason, a line per file, and one last line of counts. */
import { Transform } from 'node:stream'

import { Parser } from 'tap-parser'

export default class Reporter extends Transform {
  #counts = { passed: 0, failed: 0, skipped: 0 }
  /** What the file being read has come to so far. */
  #file = { asserts: 0, failed: 0 }
  #parser = new Parser()

  constructor () {
    super()
    this.#parser.on('result', result => this.#leaf(result))
    this.#parser.on('assert', file => this.#end(file))
    this.#parser.on('bailout', reason => this.#fail('bail out', reason))
  }

  /** Every assertion that is not itself a group of assertions; a file that fails by itself is left to its end. */
  #leaf (result) {
    if (!result.ok && result.fullname === result.name) return
    this.#file.asserts++
    if (result.skip) this.#skip(result.fullname, result.skip)
    else if (result.todo) this.#skip(result.fullname, 'to do')
    else if (result.ok) this.#counts.passed++
    else this.#fail(result.fullname, describe(result.diag))
  }

  /** A file that was killed or ended early is not ok although none of its assertions failed. */
  #end (file) {
    if (!file.ok && this.#file.failed === 0) this.#fail(file.name, describe(file.diag) || 'it ended before its tests did')
    const seconds = file.time === null || file.time === undefined ? '' : `, ${(file.time / 1000).toFixed(1)} s`
    this.push(`${file.ok ? 'ok    ' : 'not ok'} ${sourceOf(file.name)} (${this.#file.asserts}${seconds})\n`)
    this.#file = { asserts: 0, failed: 0 }
  }

  #skip (name, reason) {
    this.#counts.skipped++
    this.push(`  skip: ${sourceOf(name)}${typeof reason === 'string' ? ` — ${reason}` : ''}\n`)
  }

  #fail (name, details) {
    this.#counts.failed++
    this.#file.failed++
    this.push(`  FAIL: ${sourceOf(name)}\n${details.trimEnd().split('\n').map(line => `    ${line}\n`).join('')}`)
  }

  _transform (chunk, _encoding, done) {
    this.#parser.write(chunk)
    done()
  }

  _flush (done) {
    this.#parser.end()
    const { passed, failed, skipped } = this.#counts
    this.push(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
    done()
  }
}

function sourceOf (name) {
  return name.replace(/(^|\/)dist\//, '$1').replace(/\.test\.js\b/, '.test.ts')
}

function describe (diagnostics) {
  if (!diagnostics) return ''
  const { at, diff, compare, found, wanted, error, message, stack, signal, timeout, exitCode, expired } = diagnostics
  if (expired) return `${expired} ran out of time (after which tap leaves out the results of the last file)`
  const lines = []
  if (at?.fileName) lines.push(`at ${at.fileName}:${at.lineNumber}:${at.columnNumber}`)
  if (diff) lines.push(diff)
  else if (compare) lines.push(`${JSON.stringify(found)} ${compare} ${JSON.stringify(wanted)}`)
  for (const [key, value] of Object.entries({ error, message, stack, signal, timeout, exitCode })) {
    if (value !== undefined && value !== null) lines.push(`${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  }
  return lines.join('\n')
}
