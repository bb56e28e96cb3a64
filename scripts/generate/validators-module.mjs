/** Compiles JSON Schemas to validators that need nothing at run time: ajv ahead of time, its helpers bundled in. */
import Ajv from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'
import { build } from 'esbuild'

import { dispatched } from './dispatch.mjs'

export async function validatorsModule (root, schemas, { useDefaults }) {
  const ajv = new Ajv.default({ useDefaults, allErrors: useDefaults, strict: true, strictRequired: false, strictTypes: false, verbose: true, code: { source: true, esm: true, lines: true } })
  formats.default(ajv)
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(dispatched(schema, name), name)
  const names = Object.keys(schemas)
  const contents = standalone.default(ajv, Object.fromEntries(names.map(name => [`check${name}`, name])))
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    legalComments: 'none'
  })
  const body = outputFiles[0].text
    .replace(/^\/\/ <stdin>\n/m, '')
    .replace(/^export \{[^}]*\};?\n/m, '')
  return `// @ts-nocheck — compiled by ajv, which checks itself; what is exported is typed.
/** Validators of the schemas, compiled ahead of time. */
import type { Validator } from './fault.ts'

${body}
export const validators: { ${names.map(name => `readonly ${name}: Validator`).join(', ')} } = { ${names.map(name => `${name}: check${name}`).join(', ')} }
`
}
