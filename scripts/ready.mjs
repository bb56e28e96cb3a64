/** Makes a checkout ready to run: installs what the lock file names, forgets outputs without a source, compiles. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** @param {{ development: boolean }} options development: with the tools that tests need, and the tests compiled */
export function ready ({ development }) {
  checkNode()
  if (!isInstalled(development)) install(development)
  forgetOrphans()
  compile(development ? 'tsconfig.json' : 'tsconfig.src.json')
}

function checkNode () {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) fail(`this is Node ${process.versions.node}; it takes 20.19 or newer`)
}

/** Compares the lock file with npm's own record of what it installed; what a platform may leave out does not count. */
function isInstalled (development) {
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(record, 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, dev, devOptional, optional, link, peer }]) => {
    const isOurs = !path.includes('node_modules/')
    const isNeeded = !isOurs && !link && !optional && !devOptional && !peer && (development || !dev)
    return !isNeeded || present[path]?.version === version
  })
}

function install (development) {
  console.error(`Installing ${development ? 'everything that tests need' : 'what it takes to run'} (once) …`)
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(development ? [] : ['--omit=dev'])]
  const result = npm(args)
  if (result.status !== 0) fail('npm could not install the packages: see its message above, then try again')
}

/** The npm that started us, if one did: it need not be the one on the path. */
function npm (args) {
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  const path = process.env.npm_execpath ?? ''
  return basename(path).startsWith('npm-cli.')
    ? spawnSync(process.execPath, [path, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** The compiler never deletes an output whose source is gone, and a removed test would go on running. */
function forgetOrphans () {
  const homes = [root, ...readdirSync(join(root, 'packages')).map(name => join(root, 'packages', name))]
  for (const home of homes) {
    const dist = join(home, 'dist')
    if (!existsSync(dist)) continue
    for (const file of readdirSync(dist, { recursive: true })) {
      if (!file.endsWith('.js') || existsSync(join(home, file.replace(/\.js$/, '.ts')))) continue
      for (const end of ['.js', '.js.map', '.d.ts', '.d.ts.map']) rmSync(join(dist, file.replace(/\.js$/, end)), { force: true })
    }
  }
}

function compile (project) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  const result = spawnSync(process.execPath, [tsc, '-b', join(root, project)], { cwd: root, stdio: ['ignore', 2, 2] })
  if (result.status !== 0) fail('the sources do not compile: see the compiler\'s message above')
}

function fail (message) {
  console.error(message)
  process.exit(1)
}
