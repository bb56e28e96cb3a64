/**
 * Rewrites `oneOf` to a choice by type or by constant member, where the alternatives allow it: the error then speaks of
 * the alternative that was meant, and defaults inside it are filled in, neither of which ajv does for `oneOf`.
 */

export function dispatched (schema, path) {
  if (typeof schema !== 'object' || schema === null) return schema
  const { oneOf, ...rest } = schema
  const copy = { ...rest }
  if (rest.properties) copy.properties = mapValues(rest.properties, (value, key) => dispatched(value, `${path}.${key}`))
  if (typeof rest.additionalProperties === 'object') copy.additionalProperties = dispatched(rest.additionalProperties, `${path}.*`)
  if (rest.items) copy.items = dispatched(rest.items, `${path}[]`)
  if (!oneOf) return copy
  const branches = oneOf.map(branch => dispatched(branch, path))
  const tests = branches.map(testOf)
  if (branches.some(branch => branch.type === undefined) || new Set(tests.map(test => JSON.stringify(test))).size < tests.length) {
    if (JSON.stringify(branches).includes('"default":')) throw new Error(`${path}: alternatives with defaults must differ in type or in a required constant`)
    return { ...copy, oneOf: branches }
  }
  const last = branches.at(-1)
  const choice = branches.slice(0, -1).reduceRight((otherwise, branch, index) => ({ if: tests[index], then: branch, else: otherwise }), last)
  return { ...copy, type: [...new Set(branches.flatMap(branch => branch.type))], ...choice }
}

function testOf ({ type, properties = {}, required = [] }) {
  const constants = Object.entries(properties).filter(([key, { enum: values }]) => required.includes(key) && values?.length === 1)
  if (constants.length === 0) return { type: type === 'integer' ? 'number' : type }
  return { type, properties: Object.fromEntries(constants.map(([key, { enum: values }]) => [key, { enum: values }])), required: constants.map(([key]) => key) }
}

function mapValues (object, map) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]))
}
