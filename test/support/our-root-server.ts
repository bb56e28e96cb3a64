/** A site of ours as a server of root://. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { fireflyListener } from './firefly-listener.ts'
import { greets, urlsOf } from './root-server.ts'
import type { RootServer, RootServerOptions, RootTls } from './root-server.ts'
import { startServing } from './serving.ts'
import { freePort } from './temporary.ts'
import type { Teardown } from './temporary.ts'
import { until } from './until.ts'

export async function startOurRootServer (t: Teardown, { tls, copies = true }: RootServerOptions = {}): Promise<RootServer> {
  const [fireflies, port] = [await fireflyListener(t), await freePort()]
  const serving = await startServing(t, siteFile(port, fireflies.port, tls, copies))
  let hasEnded = false
  void serving.ended.then(() => { hasEnded = true })
  await until('the site answers root://', async () => {
    if (hasEnded) throw new Error('the site ended')
    return await greets(port)
  }).catch((cause: unknown) => { throw new Error(`no root:// from\n${serving.out()}\n${serving.err()}`, { cause }) })
  const root = join(serving.home, 'data')
  return {
    ...urlsOf(port),
    name: 'scitags serve',
    root,
    fireflies,
    async write (path, content) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), content)
    },
    makeDirectory: async path => { await mkdir(join(root, path), { recursive: true }) },
    read: async path => await readFile(join(root, path)),
    log: async () => `${serving.out()}\n${serving.err()}`
  }
}

const demands: Readonly<Record<RootTls['requires'], string>> = { nothing: 'offered', session: 'session', login: 'login', 'login data': 'data' }

/** Copies between servers of a test go to loopback, and fireflies to the test alone. */
function siteFile (port: number, fireflyPort: number, tls: RootTls | undefined, copies: boolean): string {
  return `
servers:
  - name: files
    listen: ['127.0.0.1:0']
    data: data
    xroot: { listen: ['127.0.0.1:${port}'], holdSeconds: 0.5, tpc: { enabled: ${copies}, allowTargets: ['127.0.0.0/8'] }${tls === undefined ? '' : `, tls: ${demands[tls.requires]}`} }
${tls === undefined ? '' : `    tls: { certificate: ${tls.certificates.certFile}, key: ${tls.certificates.keyFile} }\n`}    copy: { allowTargets: ['127.0.0.0/8'] }
marking:
  scope: any
  registry: { source: embedded }
  fireflies: { collectors: ['127.0.0.1:${fireflyPort}'], toFarEnd: false }
`
}
