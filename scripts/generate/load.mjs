/** Loads a TypeScript module of schemas or tables straight from its source, so that generating needs no build. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { build } from 'esbuild'

/** @returns the module's exports, or undefined when there is no such file */
export async function load (root, path) {
  if (!existsSync(join(root, path))) return undefined
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [ownSources(root)]
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

/** Our packages refer to each other by name, which leads to compiled files that may not be there yet. */
function ownSources (root) {
  return {
    name: 'own-sources',
    setup (build) {
      build.onResolve({ filter: /^@scitags\// }, ({ path }) => {
        const [, folder, ...door] = path.split('/')
        return { path: join(root, 'packages', folder, 'src', ...door, 'index.ts'), sideEffects: false }
      })
    }
  }
}
