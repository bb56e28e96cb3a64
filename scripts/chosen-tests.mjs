/** Finds compiled test files by what a person calls them. */
import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

import { root } from './ready.mjs'

/**
 * From the root. Those of the whole come first: they take longest.
 * @param {readonly string[]} names files, or directories above them, by their sources or by what is compiled of them; none: all
 */
export function chosenTests (names) {
  const all = ['.', ...readdirSync(join(root, 'packages')).map(name => join('packages', name))].flatMap(testsOf)
  return names.length === 0 ? all : [...new Set(names.flatMap(name => called(name, all)))]
}

/** `packages/core/dist/test/tag.test.js` is that of `packages/core/test/tag.test.ts`. */
export function sourceOf (file) {
  return file.replace(/(^|\/)dist\//, '$1').replace(/\.js$/, '.ts')
}

function testsOf (home) {
  const tests = join(home, 'dist/test')
  if (!existsSync(join(root, tests))) return []
  return readdirSync(join(root, tests), { recursive: true }).filter(name => name.endsWith('.test.js')).sort().map(name => join(tests, name))
}

function called (name, all) {
  const wanted = sourceOf(relative(root, resolve(name)))
  const found = all.filter(file => wanted === '' || sourceOf(file) === wanted || sourceOf(file).startsWith(`${wanted}/`))
  if (found.length === 0) throw new Error(`${name} has no tests: name a file or a directory, such as packages/core/test`)
  return found
}
