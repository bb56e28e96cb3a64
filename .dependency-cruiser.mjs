/** The arrows: which package may look at which, what wire/, policy/ and the codec of xroot may import, and no circles anywhere. */
import { readFileSync, readdirSync } from 'node:fs'

/** What each package may import, among ours; a package that is missing here stops the check. */
const arrows = {
  core: [],
  storage: [],
  'xrootd-protocol': [],
  native: ['core'],
  'http-tpc': ['core', 'storage'],
  'xroot-gateway': ['core', 'storage', 'xrootd-protocol'],
  'fts-client': ['core', 'http-tpc', 'xrootd-protocol'],
  'firefly-collector': ['core'],
  cli: ['core', 'storage', 'native', 'http-tpc', 'xroot-gateway', 'xrootd-protocol', 'fts-client', 'firefly-collector']
}

for (const name of readdirSync(new URL('packages/', import.meta.url))) {
  const { dependencies = {} } = JSON.parse(readFileSync(new URL(`packages/${name}/package.json`, import.meta.url), 'utf8'))
  const declared = Object.keys(dependencies).filter(key => key.startsWith('@scitags/')).map(key => key.slice('@scitags/'.length))
  if (declared.sort().join() !== arrows[name]?.toSorted().join()) throw new Error(`packages/${name}/package.json and the arrows in .dependency-cruiser.mjs differ`)
}

const pureFile = '^packages/([^/]+)/src/(wire|policy)/'
const pureTargets = ['^packages/$1/src/(wire|policy|generated)/', '^packages/$1/src/(types|errors)[.]ts$']

export default {
  forbidden: [
    ...Object.entries(arrows).map(([from, allowed]) => ({
      name: `${from}-may-look-at-${allowed.join('-and-') || 'none-of-ours'}`,
      severity: 'error',
      from: { path: `^packages/${from}/src/` },
      to: { path: '^(packages|@scitags)/', pathNot: `^(packages|@scitags)/(${[from, ...allowed].join('|')})(/|$)` }
    })),
    {
      name: 'through-the-door',
      comment: 'A package is imported by its name, never by the path of one of its files.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/' },
      to: { path: '^packages/', pathNot: ['^packages/$1/src/', '^packages/[^/]+/dist/'] }
    },
    {
      name: 'clients-only',
      comment: 'A client of storage servers looks at the client doors, not at the servers behind the others.',
      severity: 'error',
      from: { path: '^packages/fts-client/src/' },
      to: { path: '^(packages|@scitags)/http-tpc(/|$)', pathNot: '/http-tpc/(dist/src/)?client(/|$)' }
    },
    {
      name: 'pure',
      comment: 'wire/ and policy/ run on each other, on types, errors and generated checks, and on the wire door of core; types may come from elsewhere.',
      severity: 'error',
      from: { path: pureFile },
      to: { pathNot: [...pureTargets, '^packages/core/dist/src/wire/'], dependencyTypesNot: ['type-only'] }
    },
    {
      name: 'pure-types',
      comment: 'Within their package, wire/ and policy/ look upwards not even for a type.',
      severity: 'error',
      from: { path: pureFile },
      to: { path: '^packages/$1/src/', pathNot: pureTargets }
    },
    {
      name: 'pure-codec',
      comment: 'The codec of xroot runs on nothing but its own files, and not on its client; crc32c.ts looks for a binary, which lint watches.',
      severity: 'error',
      from: { path: '^packages/xrootd-protocol/src/', pathNot: '^packages/xrootd-protocol/src/(client/|crc32c[.]ts$)' },
      to: { pathNot: '^packages/xrootd-protocol/src/(?!client/)' }
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared',
      comment: 'What a package imports stands in its own package.json, and not among what only developers get.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] }
    }
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.js', '.mjs', '.d.ts'] }
  }
}
