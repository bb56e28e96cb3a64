/** The options of a site: what `scitags.yaml` holds. */
import { optionSchemas as core } from '@scitags/core'
import { optionSchemas as collector } from '@scitags/firefly-collector'
import { optionSchemas as httpTpc } from '@scitags/http-tpc'
import { optionSchemas as storage } from '@scitags/storage'
import { optionSchemas as xrootGateway } from '@scitags/xroot-gateway'

const { fireflies, flowd, registry } = core.CoreOptions.properties

function besideTheSite<T extends { readonly description: string }> (option: T): T & { readonly description: string } {
  return { ...option, description: `${option.description} A relative path is sought beside the site file.` }
}

/** A site sends the copy to the far end, which the library leaves to the integrator. */
const marking = {
  ...core.CoreOptions,
  description: 'The marking engine, shared by all servers.',
  default: {},
  properties: {
    ...core.CoreOptions.properties,
    fireflies: { ...fireflies, properties: { ...fireflies.properties, toFarEnd: { ...fireflies.properties.toFarEnd, default: true } } },
    registry: { ...registry, properties: { ...registry.properties, source: besideTheSite(registry.properties.source), cacheFile: besideTheSite(registry.properties.cacheFile) } },
    flowd: { ...flowd, properties: { ...flowd.properties, pipe: besideTheSite(flowd.properties.pipe) } }
  }
} as const

const { root: _root, ...storageSettings } = storage.LocalStorageOptions.properties

const tls = {
  type: 'object',
  description: 'Serve https, and roots:// where there is `xroot`. The files are read again on SIGHUP.',
  additionalProperties: false,
  required: ['certificate', 'key'],
  properties: {
    certificate: { type: 'string', description: 'File with the certificate and its chain, PEM; a relative one is sought beside the site file.', minLength: 1 },
    key: { type: 'string', description: 'File with the private key, PEM; a relative one is sought beside the site file.', minLength: 1 },
    authorities: { type: 'string', description: 'File with the authorities that remote servers are checked against, PEM, sought beside the site file; by default those of Node.', minLength: 1 }
  }
} as const

const listen = {
  type: 'array',
  description: 'Where it listens: `address:port`, `[v6 address]:port`, or `:port` for all addresses of both families. Port 0 is any free one. What the host does not have, such as IPv6, is left out, and this is said.',
  minItems: 1,
  maxItems: 64,
  items: { type: 'string', minLength: 1, maxLength: 255 }
} as const

const server = {
  type: 'object',
  description: 'One storage server: HTTP, and root:// where it is told.',
  additionalProperties: false,
  required: ['name', 'listen', 'data'],
  properties: {
    name: { type: 'string', description: 'For logs and metrics; no two servers have the same.', pattern: '^[A-Za-z0-9_-]{1,40}$' },
    listen,
    data: { type: 'string', description: 'Its directory; a relative one is sought beside the site file. Made if its parent exists, unless `storage.readOnly`. Only one server may write to it.', minLength: 1 },
    tls,
    proxy: { ...httpTpc.ProxyOptions, description: 'Where a proxy or balancer stands before its HTTP; without this key there is none. The port of `xroot` has none in any case.' },
    copy: { ...httpTpc.CopyOptions, default: {} },
    webdav: { ...httpTpc.WebdavOptions, default: {} },
    xroot: {
      ...xrootGateway.XrootOptions,
      description: 'Serves the same files over root://, and over roots:// where there is `tls`; without this key only HTTP is spoken.',
      required: ['listen'],
      properties: { listen: { ...listen, description: 'Where it listens for root://, in the form of `listen` of the server; 1094 is the usual port.' }, ...xrootGateway.XrootOptions.properties }
    },
    storage: { type: 'object', description: 'Settings of the directory.', additionalProperties: false, default: {}, properties: storageSettings }
  }
} as const

export const optionSchemas = {
  TlsOptions: tls,
  ServerOptions: server,
  SiteOptions: {
    type: 'object',
    description: 'A marking storage site, as `scitags serve` runs it.',
    additionalProperties: false,
    properties: {
      servers: { type: 'array', description: 'The storage servers; none are needed where there is a sampler.', default: [], maxItems: 64, items: server },
      workers: {
        description: 'How many processes answer; `auto` is one for each processor. With more than 1 the process that was started keeps registry, collector and metrics for them.',
        oneOf: [{ type: 'integer', minimum: 1, maximum: 256 }, { type: 'string', enum: ['auto'] }],
        default: 1
      },
      marking,
      sampler: { ...core.SamplerOptions, description: 'Marks the connections of other processes of this host, such as those of another storage server; without this key there is none. It needs `workers: 1`.' },
      collector: { ...collector.CollectorOptions, description: 'A firefly collector in the same process; without this key there is none.' },
      metrics: {
        type: 'object',
        description: 'Metrics and health on a port of their own; without this key there are none.',
        additionalProperties: false,
        required: ['listen'],
        properties: { listen: { type: 'string', description: 'Where, in the form of `listen` of a server.', minLength: 1, maxLength: 255 } }
      },
      log: {
        type: 'object',
        description: 'What is logged, on the error output.',
        additionalProperties: false,
        default: {},
        properties: {
          level: { type: 'string', description: 'The least that is logged; each decision is logged at debug.', enum: ['trace', 'debug', 'info', 'warn', 'error', 'silent'], default: 'info' }
        }
      },
      drainSeconds: { type: 'number', description: 'How long running transfers may take to finish when the site is told to stop.', minimum: 0, maximum: 86_400, default: 20 }
    }
  }
} as const
