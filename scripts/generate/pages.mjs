/** Writes the reference pages of options and errors. */
import { isIdentifier } from './options-module.mjs'

export function optionsPage (packages) {
  const sections = packages.filter(one => one.options).map(({ name, options }) => {
    const names = new Map(Object.entries(options).map(([title, schema]) => [schema, title]))
    const objects = [...names].map(([schema, title]) =>
      `### ${title}\n\n${schema.description ? `${schema.description}\n\n` : ''}| option | type | default | meaning |\n|---|---|---|---|\n${rows(schema, '', names).map(cells => `| ${cells.map(escape).join(' | ')} |\n`).join('')}`)
    return `## ${name}\n\n${objects.join('\n')}`
  })
  return `# Options\n\nAn option without a default may be left out unless it says *required*. An unknown option is an error that names the nearest known one.\n\n${sections.join('\n')}`
}

export function errorsPage (packages) {
  const sections = packages.filter(one => one.errors).map(({ name, errors }) => {
    const hasStatus = Object.values(errors).some(({ status }) => status !== undefined)
    const head = hasStatus ? '| code | message | status |\n|---|---|---|\n' : '| code | message |\n|---|---|\n'
    const lines = Object.entries(errors).map(([code, { message, status }]) =>
      `| \`${code}\` | ${escape(message)} |${hasStatus ? ` ${status ?? ''} |` : ''}\n`)
    return `## ${name}\n\n${head}${lines.join('')}`
  })
  return `# Errors\n\nEvery error has a \`code\`; the message adds what it happened to.\n\n${sections.join('\n')}`
}

function rows (schema, prefix, names) {
  const { properties = {}, required = [], additionalProperties } = schema
  const own = Object.entries(properties).flatMap(([key, value]) => row(`${prefix}${isIdentifier(key) ? key : `'${key}'`}`, value, required.includes(key), names))
  return typeof additionalProperties === 'object' && Object.keys(properties).length > 0 ? [...own, ...row(`${prefix}*`, additionalProperties, false, names)] : own
}

function row (path, schema, isRequired, names) {
  const fallback = 'default' in schema ? `\`${JSON.stringify(schema.default)}\`` : isRequired ? '*required*' : ''
  return [[`\`${path}\``, shortType(schema, names), fallback, schema.description ?? ''], ...below(path, schema, names)]
}

/** What is inside an object, a list or an alternative, unless it has a table of its own. */
function below (path, schema, names) {
  if (names.has(schema)) return []
  if (schema.oneOf) return schema.oneOf.flatMap(one => below(path, one, names))
  if (schema.type === 'array' && schema.items) return below(`${path}[]`, schema.items, names)
  if (schema.type !== 'object') return []
  if (!schema.properties && typeof schema.additionalProperties === 'object') return below(`${path}.*`, schema.additionalProperties, names)
  return rows(schema, `${path}.`, names)
}

function shortType (schema, names) {
  const title = names.get(schema)
  if (title) return `[${title}](#${title.toLowerCase()})`
  if (schema.oneOf) return [...new Set(schema.oneOf.map(one => shortType(one, names)))].join(' or ')
  if (schema.enum) return schema.enum.map(value => `\`${JSON.stringify(value)}\``).join(', ')
  if (schema.type === 'array') return `list of ${shortType(schema.items ?? {}, names)}`
  if (schema.type === 'object') return !schema.properties && typeof schema.additionalProperties === 'object' ? `map to ${shortType(schema.additionalProperties, names)}` : 'object'
  const { minimum, maximum } = schema
  const range = minimum !== undefined || maximum !== undefined ? ` ${minimum ?? ''}…${maximum ?? ''}` : ''
  return `${[schema.type ?? 'any'].flat().join(' or ')}${range}`
}

function escape (text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
