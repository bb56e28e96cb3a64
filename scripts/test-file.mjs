/**
 * Runs one test file in a process of its own, and reads the TAP that it writes: failures in full, skips with their reason, a line for the file.
 * The runner of tap would do, but it adds hooks for coverage to every Node that is started, those that tests start included: half a second of a processor each.
 */
import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { clearTimeout, setTimeout } from 'node:timers'

import { Parser } from 'tap-parser'

import { sourceOf } from './chosen-tests.mjs'
import { root } from './ready.mjs'

/** Of a file, and of each test in it; a file may give itself more. */
const timeoutSeconds = 180
/** Whoever gives itself more ends by then, or is ended. */
const longestMs = 600_000
const running = new Set()

export function killTestFiles (signal) {
  for (const child of running) child.kill(signal)
}

/** Never rejects. @param {string} file compiled, from the root */
export async function runTestFile (file) {
  const started = performance.now()
  const child = spawn(process.execPath, ['--enable-source-maps', file], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TAP: '1', TAP_TIMEOUT: String(timeoutSeconds) }
  })
  running.add(child)
  const timer = setTimeout(() => child.kill('SIGKILL'), longestMs)
  const report = new Report(file, child.stdout)
  const [code, signal] = await new Promise(resolve => {
    child.once('error', error => resolve([error.message, null]))
    child.once('close', (...end) => resolve(end))
  })
  clearTimeout(timer)
  running.delete(child)
  return report.end({ code, signal, seconds: (performance.now() - started) / 1000 })
}

class Report {
  #counts = { passed: 0, failed: 0, skipped: 0 }
  #lines = []
  #source
  #parser

  constructor (file, output) {
    this.#source = sourceOf(file)
    this.#parser = new Parser({ name: this.#source })
    this.#parser.on('result', result => this.#result(result))
    this.#parser.on('bailout', reason => this.#fail('bail out', reason))
    output.on('data', chunk => this.#parser.write(chunk))
  }

  /** What the file has come to. One that was killed or ended early has failed, although none of its assertions did. */
  end ({ code, signal, seconds }) {
    this.#parser.end()
    const { passed, failed, skipped } = this.#counts
    const count = passed + failed + skipped
    const isOk = code === 0 && this.#parser.ok && count > 0
    if (!isOk && failed === 0) this.#fail(this.#source, signal !== null ? `it was killed by ${signal}` : count === 0 ? 'it has no tests' : `it ended with ${code} before its tests did`)
    this.#lines.push(`${isOk ? 'ok    ' : 'not ok'} ${this.#source} (${count}, ${seconds.toFixed(1)} s)`)
    return { ...this.#counts, lines: this.#lines }
  }

  /** Of every assertion that is not itself a group of them. */
  #result ({ ok, skip, todo, fullname, diag }) {
    if (skip) this.#skip(fullname, skip)
    else if (todo) this.#skip(fullname, 'to do')
    else if (ok) this.#counts.passed++
    else this.#fail(fullname, described(diag))
  }

  #skip (name, reason) {
    this.#counts.skipped++
    this.#lines.push(`  skip: ${name}${typeof reason === 'string' ? ` — ${reason}` : ''}`)
  }

  #fail (name, details) {
    this.#counts.failed++
    this.#lines.push(`  FAIL: ${name}`, ...details.trimEnd().split('\n').map(line => `    ${line}`))
  }
}

function described (diagnostics) {
  if (!diagnostics) return ''
  const { at, diff, compare, found, wanted, error, message, stack, signal, timeout, exitCode, expired } = diagnostics
  const lines = []
  if (at?.fileName) lines.push(`at ${at.fileName}:${at.lineNumber}:${at.columnNumber}`)
  if (diff) lines.push(diff)
  else if (compare) lines.push(`${JSON.stringify(found)} ${compare} ${JSON.stringify(wanted)}`)
  for (const [key, value] of Object.entries({ error, message, stack, signal, timeout, exitCode, expired })) {
    if (value !== undefined && value !== null) lines.push(`${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  }
  return lines.join('\n')
}
