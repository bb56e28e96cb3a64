/** A marking storage server on loopback with real files, whose fireflies really go over UDP and are kept. */
import { once } from 'node:events'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Server as HttpServer, RequestListener } from 'node:http'
import { createSecureServer as createHttp2Server } from 'node:http2'
import type { Http2SecureServer } from 'node:http2'
import { createServer as createTlsServer } from 'node:https'
import type { Server as TlsServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { dirname, join } from 'node:path'

import { createScitags } from '@scitags/core'
import type { Scitags, ScitagsInit } from '@scitags/core'
import { attach, storageServer } from '@scitags/http-tpc'
import type { StorageServerInit } from '@scitags/http-tpc'
import { openKernel } from '@scitags/native'
import { localStorage } from '@scitags/storage'
import type { Certificates } from './certificates.ts'
import { fireflyListener } from './firefly-listener.ts'
import type { FireflyListener } from './firefly-listener.ts'
import { temporaryDirectory } from './temporary.ts'
import type { Teardown } from './temporary.ts'
import { flowsIn } from './told-flow.ts'
import type { ToldFlow } from './told-flow.ts'

export interface Site {
  /** Without a slash at the end; the address as written in `host`. */
  readonly url: string
  readonly port: number
  readonly root: string
  readonly server: Server
  readonly scitags: Scitags
  readonly listener: FireflyListener
  /** Makes parents. */
  write (path: string, content: Uint8Array | string): Promise<void>
  read (path: string): Promise<Buffer>
  /** Every file below the root, our private directory included except for its notes. */
  files (): Promise<string[]>
  /** Ends what is open, as a shutdown does; calling twice is harmless. */
  close (): Promise<void>
  /** Closes it, and tells of every flow that there was. */
  told (): Promise<readonly ToldFlow[]>
}

export interface SiteOptions extends Omit<StorageServerInit, 'storage'> {
  readonly host?: string
  readonly certificates?: Certificates
  /** Offer HTTP/2 beside HTTP/1.1, where there are certificates. */
  readonly http2?: boolean
  readonly engine?: ScitagsInit
  readonly root?: string
  /** With what `@scitags/native` brings where that is there, or with what Node has by itself. */
  readonly way?: 'kernel' | 'portable'
}

/** Flows end 50 ms after their last byte; copies may go to loopback. */
export async function startSite (t: Teardown, { host = '127.0.0.1', certificates, http2 = false, engine, copy, root: given, way = 'kernel', ...init }: SiteOptions = {}): Promise<Site> {
  const root = given ?? await temporaryDirectory(t)
  const listener = await fireflyListener(t)
  const kernel = way === 'kernel' ? openKernel() : undefined
  const scitags = await createScitags({
    scope: 'any',
    registry: { source: 'embedded' },
    idleMs: 50,
    fireflies: { collectors: [`127.0.0.1:${listener.port}`], hostName: 'se1.example.org' },
    kernel: kernel?.io ?? {},
    ...engine
  })
  const storage = await localStorage({ root, kernel: kernel?.files })
  const serve = storageServer(scitags, {
    ...init,
    storage,
    copy: { allowTargets: ['127.0.0.0/8', '::1', 'localhost'], ...copy },
    ...(certificates !== undefined && { tls: { ca: certificates.ca, cert: certificates.cert, key: certificates.key } })
  })
  const server = attach(serverFor(serve, certificates, http2))
  server.listen(0, host)
  await once(server, 'listening')

  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
    await scitags.close()
    await storage.close()
  }
  const site: Site = {
    url: `${certificates === undefined ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    port: (server.address() as AddressInfo).port,
    root,
    server,
    scitags,
    listener,
    async write (path, content) {
      const file = join(root, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
    },
    read: async path => await readFile(join(root, path)),
    async files () {
      const entries = await readdir(root, { recursive: true, withFileTypes: true })
      return entries.filter(entry => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name).slice(root.length)).filter(name => !name.startsWith('/.scitags/notes/')).sort()
    },
    async close () { await (closing ??= close()) },
    async told () {
      await site.close()
      await listener.settle()
      return flowsIn(listener.fireflies)
    }
  }
  t.teardown(async () => { await site.close() })
  return site
}

function serverFor (serve: RequestListener, certificates: Certificates | undefined, http2: boolean): HttpServer | TlsServer | Http2SecureServer {
  if (certificates === undefined) return createServer(serve)
  const tls = { ...certificates, requestCert: true, rejectUnauthorized: false }
  // The handlers read nothing that the classes of HTTP/2 do not have as well.
  return http2 ? createHttp2Server({ ...tls, allowHTTP1: true }, serve as never) : createTlsServer(tls, serve)
}
