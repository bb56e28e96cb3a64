/** A site of `scitags serve` on the other host of a cable, whose answers a test looks at segment by segment. */
import { chmod } from 'node:fs/promises'

import { makeCertificates } from './certificates.ts'
import type { Certificates } from './certificates.ts'
import { exchanged, startServing } from './serving.ts'
import type { Serving } from './serving.ts'
import { temporaryDirectory } from './temporary.ts'
import type { Teardown } from './temporary.ts'
import type { TwoHosts } from './two-hosts.ts'

export interface MarkingHost {
  readonly site: Serving
  readonly address: string
  readonly httpPort: number
  readonly httpsPort: number
  /** root://, over the files of `http`. */
  readonly xrootPort: number
  readonly certificates: Certificates
  /** Of its metrics, by name and labels as they stand there. */
  count (metric: string): Promise<number>
}

export interface MarkingHostWishes {
  readonly hosts: TwoHosts
  /** More lines of `marking`. */
  readonly marking?: string
  readonly workers?: number
  /** Words before the command, behind those of the network: another user, fewer rights. */
  readonly as?: readonly string[]
  readonly files?: Readonly<Record<string, string>>
}

const [httpPort, httpsPort, xrootPort, metricsPort] = [8080, 8443, 1094, 9100]

export async function markingHost (t: Teardown, { hosts, marking = '', workers = 1, as = [], files = {} }: MarkingHostWishes): Promise<MarkingHost> {
  const directory = await temporaryDirectory(t)
  const certificates = await makeCertificates(directory)
  // For whichever user it runs as.
  await chmod(directory, 0o755)
  await chmod(certificates.keyFile, 0o644)
  const { addressThere: address } = hosts
  const targets = `allowTargets: ['${hosts.addressHere}', '${address}']`
  const site = await startServing(t, `workers: ${workers}
servers:
  - name: plain
    listen: ['[${address}]:${httpPort}', '192.0.2.1:${httpPort}']
    data: plain
    copy: { ${targets} }
    webdav: { createParents: true }
    xroot: { listen: ['[${address}]:${xrootPort}'] }
  - name: secure
    listen: ['[${address}]:${httpsPort}']
    data: secure
    copy: { ${targets} }
    webdav: { createParents: true }
    tls: { certificate: '${certificates.certFile}', key: '${certificates.keyFile}', authorities: '${certificates.caFile}' }
marking:
  scope: any
  registry: { source: embedded }
  fireflies: { collectors: ['[${address}]:10514'], toFarEnd: false }
${marking}collector: { addresses: ['${address}'], port: 10514 }
metrics: { listen: '[${address}]:${metricsPort}' }
log: { level: debug }
`, { 'plain/small': 'x'.repeat(4096), 'plain/file': 'x'.repeat(3_000_000), 'secure/file': 'y'.repeat(3_000_000), ...files }, [...hosts.there, ...as])
  await site.saw(/metrics +http/)
  return {
    site,
    address,
    httpPort,
    httpsPort,
    xrootPort,
    certificates,
    async count (metric) {
      const { body } = await exchanged(`http://[${address}]:${metricsPort}/metrics`)
      const line = body.split('\n').find(line => line.startsWith(`${metric} `))
      if (line === undefined) throw new Error(`there is no ${metric} in\n${body}`)
      return Number(line.split(' ').at(-1))
    }
  }
}
