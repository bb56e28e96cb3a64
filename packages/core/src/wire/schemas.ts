/** The JSON Schemas of what we send and what we fetch, from which `npm run generate` makes validators. */

const dateTime = { type: 'string', format: 'date-time', maxLength: 40 } as const
const count = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER } as const
const port = { type: 'integer', minimum: 1, maximum: 65_535 } as const
const address = { type: 'string', minLength: 2, maxLength: 45 } as const
const name = { type: 'string', minLength: 1, maxLength: 128 } as const

/** [FF-SCHEMA] The JSON of a firefly, version 1: unknown keys at the top are allowed, inside the known objects they are not. */
const firefly = {
  title: 'Firefly',
  description: 'The start, the progress or the end of one flow.',
  type: 'object',
  required: ['version', 'flow-lifecycle', 'flow-id', 'context'],
  properties: {
    version: { const: 1 },
    'flow-lifecycle': {
      type: 'object',
      additionalProperties: false,
      required: ['state', 'start-time'],
      properties: {
        state: { enum: ['start', 'ongoing', 'end'] },
        'start-time': dateTime,
        'end-time': dateTime,
        'current-time': dateTime
      },
      if: { properties: { state: { const: 'end' } } },
      then: { required: ['end-time'] }
    },
    'flow-id': {
      type: 'object',
      additionalProperties: false,
      required: ['afi', 'src-ip', 'dst-ip', 'protocol', 'src-port', 'dst-port'],
      properties: {
        afi: { enum: ['ipv4', 'ipv6'] },
        'src-ip': address,
        'dst-ip': address,
        protocol: { enum: ['tcp', 'udp'] },
        'src-port': port,
        'dst-port': port
      },
      if: { properties: { afi: { const: 'ipv4' } } },
      then: { properties: { 'src-ip': { format: 'ipv4' }, 'dst-ip': { format: 'ipv4' } } },
      else: { properties: { 'src-ip': { format: 'ipv6' }, 'dst-ip': { format: 'ipv6' } } }
    },
    context: {
      type: 'object',
      additionalProperties: false,
      required: ['experiment-id', 'activity-id'],
      properties: {
        'experiment-id': { type: 'integer', minimum: 0, maximum: 1023 },
        'activity-id': { type: 'integer', minimum: 0, maximum: 63 },
        application: { type: 'string', maxLength: 1024 }
      }
    },
    usage: {
      type: 'object',
      additionalProperties: false,
      properties: { received: count, sent: count }
    },
    netlink: { type: ['object', 'array'] }
  }
} as const

/**
 * The registry as published. Ids are plain integers here: one that is out of range costs its entry, not the registry,
 * as in XRootD. Unknown keys are allowed, for the published schema itself spells one of its keys wrongly.
 */
const registry = {
  title: 'Registry',
  description: 'Names and ids of experiments and their activities.',
  type: 'object',
  required: ['version', 'experiments'],
  properties: {
    version: { const: 1 },
    modified: { type: 'string', maxLength: 64 },
    experiments: {
      type: 'array',
      minItems: 1,
      maxItems: 4096,
      items: {
        type: 'object',
        required: ['expName', 'expId', 'activities'],
        properties: {
          expName: name,
          expId: { type: 'integer' },
          activities: {
            type: 'array',
            maxItems: 1024,
            items: {
              type: 'object',
              required: ['activityName', 'activityId'],
              properties: { activityName: name, activityId: { type: 'integer' } }
            }
          }
        }
      }
    }
  }
} as const

export const wireSchemas = { firefly, registry } as const
