/** The `marking` of a site as YAML, with what is not in it as comments. */
import { stringify } from 'yaml'

import { plainText } from '../plain-text.ts'
import type { Marking } from './marking-rules.ts'
import type { Warning } from './warnings.ts'

/** `name` is what the imported file is called. */
export function markingYaml (marking: Marking, warnings: readonly Warning[], name: string): string {
  const comments = [
    `From the xrootd.pmark directives of ${name}, by \`scitags import-xrootd\`.`,
    ...(warnings.length === 0 ? [] : ['Not the same as there:', ...warnings.map(warning => `- ${warningText(warning)}`)])
  ]
  return `${comments.map(line => `# ${plainText(line)}\n`).join('')}${stringify({ marking }, { lineWidth: 0 })}`
}

/** `line 7: …`. */
export function warningText ({ line, text }: Warning): string {
  return line === undefined ? text : `line ${line}: ${text}`
}
