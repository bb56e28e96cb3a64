/** A real nginx of Debian with one worker: files and uploads, with sendfile on and off, plain and over TLS. */
import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { peer } from '../test/support/peers.ts'
import { stop } from '../test/support/run.ts'
import { freePort, temporaryDirectory } from '../test/support/temporary.ts'
import { until } from '../test/support/until.ts'
import { bench } from './teardown.ts'

export interface Nginx {
  /** With sendfile, and uploads. */
  readonly url: string
  readonly withoutSendfile: string
  readonly secureUrl: string
  readonly pid: number
  readonly root: string
}

export async function startNginx (certificates: { readonly certFile: string, readonly keyFile: string }): Promise<Nginx> {
  const home = await temporaryDirectory(bench)
  const root = join(home, 'data')
  for (const name of ['data', 'body', 'logs']) await mkdir(join(home, name))
  const [port, plainPort, securePort] = [await freePort(), await freePort(), await freePort()]
  await writeFile(join(home, 'nginx.conf'), [
    'worker_processes 1; daemon off; master_process on; user root;',
    `pid ${home}/pid; error_log ${home}/logs/error;`,
    'events { worker_connections 1024; }',
    'http {',
    `  access_log off; client_max_body_size 0; client_body_temp_path ${home}/body; keepalive_requests 100000000; tcp_nopush on;`,
    `  ssl_certificate ${certificates.certFile}; ssl_certificate_key ${certificates.keyFile};`,
    `  server { listen 127.0.0.1:${port}; listen 127.0.0.1:${securePort} ssl; root ${root}; sendfile on; dav_methods PUT DELETE; create_full_put_path on; }`,
    `  server { listen 127.0.0.1:${plainPort}; root ${root}; sendfile off; }`,
    '}', ''
  ].join('\n'))
  const child = spawn(peer('nginx'), ['-c', join(home, 'nginx.conf')], { stdio: 'ignore' })
  bench.teardown(async () => { await stop(child) })
  const url = `http://127.0.0.1:${port}`
  await until('nginx answers', async () => await fetch(url).then(() => true, () => false))
  const [worker] = (await readFile(`/proc/${child.pid ?? 0}/task/${child.pid ?? 0}/children`, 'utf8')).trim().split(' ')
  return { url, withoutSendfile: `http://127.0.0.1:${plainPort}`, secureUrl: `https://localhost:${securePort}`, pid: Number(worker), root }
}
