/** The options of the engine. */

const experiment = { description: 'Name or id (1…1023) of an experiment.', oneOf: [{ type: 'string', minLength: 1 }, { type: 'integer' }] } as const
const activity = { description: 'Name or id (1…63) of an activity of this experiment.', oneOf: [{ type: 'string', minLength: 1 }, { type: 'integer' }] } as const

const experiments = {
  type: 'object',
  description: 'Which experiment an untagged transfer belongs to. The first that fits decides: path, VO, token issuer, default.',
  additionalProperties: false,
  default: {},
  properties: {
    default: { ...experiment, description: 'Where nothing else fits; without it such transfers are not marked. Name or id.' },
    paths: { type: 'object', description: 'Absolute path → experiment. Covers everything below it, by whole components; the longest wins.', default: {}, additionalProperties: experiment },
    vos: { type: 'object', description: 'VO, group (`cms/uscms`) or FQAN (`/cms/Role=production`) → experiment.', default: {}, additionalProperties: experiment },
    issuers: { type: 'object', description: '`iss` of the bearer token → experiment.', default: {}, additionalProperties: experiment }
  }
} as const

const activities = {
  type: 'object',
  description: 'Experiment → which activity an untagged transfer is. The first that fits decides: user, role, default, activity 1.',
  default: {},
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    properties: {
      default: activity,
      roles: { type: 'object', description: 'Role → activity.', default: {}, additionalProperties: activity },
      users: { type: 'object', description: 'User → activity.', default: {}, additionalProperties: activity }
    }
  }
} as const

const registry = {
  type: 'object',
  description: 'Where names and ids come from.',
  additionalProperties: false,
  default: {},
  properties: {
    source: { type: 'string', description: 'An http or https URL, the path of a file, or `embedded` for the copy inside this package.', minLength: 1, default: 'https://www.scitags.org/api.json' },
    cacheFile: { type: 'string', description: 'Keeps the last good registry between runs.', minLength: 1 },
    refreshMinutes: { type: 'number', description: 'How often the source is asked again; 0 = only at start.', minimum: 0, maximum: 10_080, default: 720 },
    timeoutMs: { type: 'integer', description: 'How long one fetch may take.', minimum: 1, maximum: 600_000, default: 5000 }
  }
} as const

const fireflies = {
  type: 'object',
  description: 'UDP messages about each flow.',
  additionalProperties: false,
  default: {},
  properties: {
    collectors: {
      type: 'array',
      description: 'Who gets them: `host`, `host:port` or `[v6]:port`; the port is 10514 if left out.',
      default: [],
      items: { type: 'string', pattern: '^(\\[[0-9A-Fa-f:.%]+\\]|[^\\s:\\[\\]/]+)(:[0-9]{1,5})?$' }
    },
    toFarEnd: { type: 'boolean', description: 'Also to the other end of each flow, port 10514.', default: false },
    hostName: { type: 'string', description: 'HOST of the syslog header, without blanks; by default the name of this host.', pattern: '^[!-~]{1,255}$' }
  }
} as const

const flowd = {
  type: 'object',
  description: 'A flowd or flowd-go on this host that is told about each flow.',
  additionalProperties: false,
  default: {},
  properties: {
    pipe: { type: 'string', description: 'Its named pipe, such as `/var/run/flowd`; never created by us.', minLength: 1 },
    api: { type: 'string', description: 'HTTP API of flowd-go, such as `http://127.0.0.1:7777`.', pattern: '^https?://' }
  }
} as const

const ports = {
  type: 'array',
  description: 'Ports at our end: numbers, and ranges such as `20000-25000`.',
  default: [],
  items: { oneOf: [{ type: 'integer', minimum: 1, maximum: 65_535 }, { type: 'string', pattern: '^[0-9]{1,5}(-[0-9]{1,5})?$' }] }
} as const
const networks = { type: 'array', description: 'The other end: addresses and nets such as `2001:db8::/32`.', default: [], items: { type: 'string', minLength: 2 } } as const
const processes = { type: 'array', description: 'Commands of the processes that hold the connection, such as `xrootd`; of the name the first 15 bytes count.', default: [], items: { type: 'string', minLength: 1 } } as const
const users = { type: 'array', description: 'Users that the connection belongs to: names or numbers.', default: [], items: { oneOf: [{ type: 'string', minLength: 1 }, { type: 'integer', minimum: 0 }] } } as const

const samplerRule = {
  type: 'object',
  description: 'Fits a connection that each of its lists fits; an empty list fits all.',
  additionalProperties: false,
  properties: {
    ports,
    networks,
    users,
    processes,
    experiment: { ...experiment, description: 'Name or id; by default that of connections that no rule fits.' },
    activity: { ...activity, description: 'Name or id; by default that of connections that no rule fits, where the experiment is the same, else 1.' }
  }
} as const

export const optionSchemas = {
  CoreOptions: {
    type: 'object',
    description: 'Options of the marking engine.',
    additionalProperties: false,
    properties: {
      scope: { type: 'string', description: 'Which peers are marked; private, link-local and loopback ones are local.', enum: ['remote', 'local', 'any'], default: 'remote' },
      experiments,
      activities,
      registry,
      idleMs: { type: 'integer', description: 'A flow ends when nothing of it has moved for this long.', minimum: 10, maximum: 3_600_000, default: 5000 },
      ongoingMs: { type: 'integer', description: 'How often a long flow is reported; 0 = never.', minimum: 0, maximum: 86_400_000, default: 60_000 },
      addresses: { type: 'object', description: 'Own address → the address that the network sees, behind NAT or a balancer.', default: {}, additionalProperties: { type: 'string', minLength: 2 } },
      fireflies,
      flowd,
      markerQueue: { type: 'integer', description: 'Events kept for each marker that is slow; more are dropped and counted, but never the end of a flow whose start was told.', minimum: 1, maximum: 10_000_000, default: 10_000 },
      packets: { type: 'string', description: 'IPv6 flow labels: `auto` labels what this host allows, `required` refuses to start where sockets that clients have opened cannot be labelled, `off` labels nothing.', enum: ['auto', 'required', 'off'], default: 'auto' },
      packetInterfaces: { type: 'array', description: 'Network interfaces whose packets get labels; empty: all, and those that come later. Loopback always takes part, to try it out.', default: [], items: { type: 'string', pattern: '^[^\\s/]{1,15}$' } },
      packetPins: { type: 'string', description: 'Directory where `scitags setup-marking` has pinned its map; by default its usual one, /run/scitags/bpf.', minLength: 1 },
      peerLabels: { type: 'boolean', description: 'Looks at the flow label of each client: it is told in fireflies, and a request without a tag to which no rule applies is what it says, if that is a registered pair. A random label is one in 290 times. Not with `workers`.', default: false },
      labelParity: { type: 'boolean', description: 'Experimental: the entropy bits of a flow label hold a Hamming code over its data bits.', default: false }
    }
  },
  SamplerOptions: {
    type: 'object',
    description: 'Marks the connections of other processes of this host.',
    additionalProperties: false,
    properties: {
      intervalMs: { type: 'integer', description: 'How often the connections of this host are looked at; those that come and go in between are never seen.', minimum: 100, maximum: 600_000, default: 2000 },
      existing: { type: 'boolean', description: 'Also the connections that are there when it starts.', default: false },
      select: {
        type: 'object',
        description: 'Which connections are marked: those that each of these lists fits; an empty list fits all.',
        additionalProperties: false,
        default: {},
        properties: { ports, networks, processes }
      },
      internalNetworks: { ...networks, description: 'Never marked, whatever else says so: connections whose other end is here. Addresses and nets.' },
      experiment: { ...experiment, description: 'Of connections that no rule fits; without it they are not marked. Name or id.' },
      activity: { ...activity, description: 'Of connections that no rule fits; without it 1. Name or id.' },
      rules: { type: 'array', description: 'The first that fits decides on experiment and activity.', default: [], items: samplerRule }
    }
  }
} as const
