/** Servers of HTTP that a proxy of root:// can stand in front of, each with files of its own. */
import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { fireflyListener } from './firefly-listener.ts'
import { peer } from './peers.ts'
import { stop } from './run.ts'
import { startSite } from './site.ts'
import { freePort, temporaryDirectory } from './temporary.ts'
import type { Teardown } from './temporary.ts'
import { until } from './until.ts'
import { startXrootd } from './xrootd.ts'

export interface HttpOrigin {
  readonly url: string
  /** Makes parents; paths begin with a slash. */
  write (path: string, content: Uint8Array | string): Promise<void>
  read (path: string): Promise<Buffer>
}

export interface HttpOriginKind {
  readonly name: string
  readonly peers: readonly string[]
  /** Without them there are no lists. */
  readonly hasProperties: boolean
  /** Kinds of checksum that it tells. */
  readonly checksums: readonly string[]
  start (t: Teardown): Promise<HttpOrigin>
}

export const httpOrigins: readonly HttpOriginKind[] = [
  { name: 'our own WebDAV', peers: [], hasProperties: true, checksums: ['adler32', 'crc32c', 'md5'], start: async t => await startSite(t) },
  { name: 'XRootD', peers: ['xrootd'], hasProperties: true, checksums: ['adler32', 'crc32c', 'md5'], start: async t => await startXrootd(t, { fireflyPort: (await fireflyListener(t)).port }) },
  { name: 'nginx', peers: ['nginx'], hasProperties: false, checksums: [], start: startNginx }
]

/** One process, as the user that it is started by. */
async function startNginx (t: Teardown): Promise<HttpOrigin> {
  const [home, port] = [await temporaryDirectory(t), await freePort()]
  for (const name of ['temp', 'data']) await mkdir(join(home, name))
  const configuration = join(home, 'nginx.cfg')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${home}/temp/${name};`).join(' ')
  await writeFile(configuration, `
daemon off; master_process off; pid ${home}/nginx.pid;
events { worker_connections 100; }
http {
  access_log off; ${temporary}
  server {
    listen 127.0.0.1:${port};
    root ${home}/data; autoindex on; client_max_body_size 0;
    dav_methods PUT DELETE MKCOL COPY MOVE;
  }
}
`)
  const child = spawn(peer('nginx'), ['-p', home, '-e', 'stderr', '-c', configuration], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', chunk => { said += String(chunk) })
  t.teardown(async () => { await stop(child) })
  const url = `http://127.0.0.1:${port}`
  await until('nginx answers', async () => {
    if (child.exitCode !== null) throw new Error(`nginx ended:\n${said}`)
    return await fetch(url).then(async answer => await answer.text() !== '', () => false)
  })
  return {
    url,
    async write (path, content) {
      const file = join(home, 'data', path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
    },
    read: async path => await readFile(join(home, 'data', path))
  }
}
