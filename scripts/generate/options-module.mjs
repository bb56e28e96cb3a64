/** Writes the types of option objects as their schemas say, and the functions that check them and fill in defaults. */

export function optionsModule (schemas, runtime) {
  const names = new Map(Object.entries(schemas).map(([name, schema]) => [schema, name]))
  const types = [...names].flatMap(([schema, name]) => [
    `${comment(schema.description, '')}export interface ${name} ${objectType(schema, { names, resolved: false })}\n`,
    `/** {@link ${name}} with its defaults filled in. */\nexport interface Resolved${name} ${objectType(schema, { names, resolved: true })}\n`
  ])
  const functions = Object.keys(schemas).map(name =>
    `/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolve${name} (value: unknown): Resolved${name} {
  return resolve(validators.${name}, '${name}', value) as Resolved${name}
}
`)
  const [head, tail] = runtime.split('// --- generated ---\n')
  return `${head}${[...types, ...functions].join('\n')}${tail}`
}

/** @returns {string} the TypeScript type of a schema, for what is given (`resolved: false`) or for what comes out */
export function typeOf (schema, context) {
  const { names, resolved } = context
  const name = names.get(schema)
  if (name) return resolved ? `Resolved${name}` : name
  if (schema.oneOf) return [...new Set(schema.oneOf.map(one => typeOf(one, context)))].join(' | ')
  if (schema.enum) return schema.enum.map(literal).join(' | ')
  if ('const' in schema) return literal(schema.const)
  if (Array.isArray(schema.type)) return [...new Set(schema.type.map(type => typeOf({ ...schema, type }, context)))].join(' | ')
  switch (schema.type) {
    case 'object': return objectType(schema, context)
    case 'array': return arrayType(schema, context)
    case 'integer': case 'number': return 'number'
    case 'string': case 'boolean': case 'null': return schema.type
    default: throw new Error(`no type for ${JSON.stringify(schema).slice(0, 200)}`)
  }
}

export function isIdentifier (text) {
  return /^[A-Za-z_$][\w$]*$/.test(text)
}

function arrayType (schema, context) {
  const { items } = schema
  const type = typeOf(items, context)
  return `readonly ${items.oneOf || items.enum || Array.isArray(items.type) ? `(${type})` : type}[]`
}

function objectType (schema, context) {
  const { properties = {}, required = [], additionalProperties } = schema
  const { resolved, indent = '' } = context
  const inner = { ...context, indent: `${indent}  ` }
  if (Object.keys(properties).length === 0) {
    return typeof additionalProperties === 'object' ? `Readonly<Record<string, ${typeOf(additionalProperties, context)}>>` : 'Readonly<Record<string, never>>'
  }
  const lines = Object.entries(properties).map(([key, value]) => {
    const isThere = required.includes(key) || (resolved && 'default' in value)
    const type = typeOf(value, inner)
    return `${comment(describe(value), inner.indent)}${inner.indent}readonly ${isIdentifier(key) ? key : `'${key}'`}${isThere ? '' : '?'}: ${type}${isThere || resolved ? '' : ' | undefined'}\n`
  })
  return `{\n${lines.join('')}${indent}}`
}

function describe ({ description, default: fallback }) {
  if (fallback === undefined) return description
  const sentence = description ? description.replace(/\.?$/, '. ') : ''
  return `${sentence}Default: \`${JSON.stringify(fallback).replaceAll('"', '\'')}\`.`
}

function comment (text, indent) {
  if (!text) return ''
  const lines = text.replaceAll('*/', '* /').split('\n')
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map(line => `${indent} * ${line}\n`).join('')}${indent} */\n`
}

function literal (value) {
  return typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : JSON.stringify(value)
}
