// Written by `npm run generate`; edit the schemas it comes from.
/** Turns what a compiled schema found wrong into one line for a person. */

/** What ajv reports. */
export interface Fault {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
  readonly parentSchema?: { readonly properties?: Readonly<Record<string, unknown>> }
  readonly data?: unknown
}

/** A compiled schema; `errors` holds what the last call found. */
export interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly Fault[] | null
}

/** What is wrong with a value, and where. */
export interface Complaint {
  /** Steps from the whole value to what is wrong, an unknown key included. */
  readonly path: readonly string[]
  /** `where: what`, where the whole value is called by its name. */
  readonly text: string
}

/** Undefined when the value is valid. A misspelt key is told before whatever follows from it. */
export function faultIn (validator: Validator, name: string, value: unknown): Complaint | undefined {
  if (validator(value)) return undefined
  const faults = validator.errors ?? []
  const fault = faults.find(({ keyword }) => keyword === 'additionalProperties') ?? faults.find(({ keyword }) => keyword !== 'if')
  if (fault === undefined) return { path: [], text: `${name}: is not valid` }
  const steps = stepsOf(fault.instancePath)
  const unknown = fault.keyword === 'additionalProperties' ? [String(fault.params['additionalProperty'])] : []
  return { path: [...steps, ...unknown], text: `${placeOf(steps) || name}: ${complaintOf(fault)}` }
}

function stepsOf (pointer: string): string[] {
  return pointer.split('/').slice(1).map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** As a person writes it: `rules[0].path`. */
function placeOf (steps: readonly string[]): string {
  return steps.map((step, index) => /^\d+$/.test(step) ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`).join('')
}

/** Text that was given is not repeated unless it names a key or a choice: it could be a secret. */
function complaintOf ({ keyword, params, message, parentSchema, data }: Fault): string {
  switch (keyword) {
    case 'additionalProperties': return unknownKey(String(params['additionalProperty']), Object.keys(parentSchema?.properties ?? {}))
    case 'required': return `'${String(params['missingProperty'])}' is missing`
    case 'type': return `must be ${[params['type']].flat().join(' or ')}, not ${kindOf(data)}`
    case 'minItems': return `must have at least ${String(params['limit'])} ${params['limit'] === 1 ? 'item' : 'items'}`
    case 'const': return `must be ${JSON.stringify(params['allowedValue'])}`
    case 'enum': return `must be one of ${listOf(params['allowedValues'])}, not ${typeof data === 'object' ? kindOf(data) : JSON.stringify(data)}`
    default: return `${message ?? 'is not valid'}${typeof data === 'number' ? `, not ${String(data)}` : ''}`
  }
}

function unknownKey (key: string, known: readonly string[]): string {
  const nearest = known.map(name => ({ name, steps: distance(key.toLowerCase(), name.toLowerCase()) })).sort((a, b) => a.steps - b.steps)[0]
  const advice = nearest !== undefined && nearest.steps <= Math.max(2, key.length / 2) ? `did you mean '${nearest.name}'?` : `known are ${known.join(', ')}`
  return `unknown key '${key}'; ${advice}`
}

/** Levenshtein's: how many letters to add, drop or replace. */
function distance (a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return row[b.length] ?? 0
}

function listOf (choices: unknown): string {
  return Array.isArray(choices) ? choices.map(String).join(', ') : String(choices)
}

function kindOf (value: unknown): string {
  if (value === null) return 'null'
  if (Number.isNaN(value)) return 'NaN'
  return Array.isArray(value) ? 'array' : typeof value
}
