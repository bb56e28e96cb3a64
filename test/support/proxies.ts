/** HAProxy and nginx of Debian in front of a server, with the very recipes of docs/behind-a-proxy.md. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Certificates } from './certificates.ts'
import { peer } from './peers.ts'
import { stop } from './run.ts'
import { freePort, temporaryDirectory } from './temporary.ts'
import type { Teardown } from './temporary.ts'
import { until } from './until.ts'

export type Recipe = 'haproxy' | 'nginx stream' | 'nginx Forwarded' | 'nginx X-Forwarded-For'

export interface Proxy {
  readonly port: number
  /** Of the same proxy on ::1; 0 if the recipe or the host has none. */
  readonly portV6: number
}

export interface ProxyInit {
  /** The server behind it, on 127.0.0.1. */
  readonly to: number
  readonly certificates?: Certificates
  readonly hasIpv6?: boolean
  /** Changes the recipe. */
  readonly edit?: (text: string) => string
}

/** Some line that only this recipe has. */
const distinctive: Readonly<Record<Recipe, string>> = {
  haproxy: 'send-proxy-v2',
  'nginx stream': 'proxy_protocol on;',
  'nginx Forwarded': 'proxy_set_header Forwarded ',
  'nginx X-Forwarded-For': 'X-Real-Port'
}

const streamModule = '/usr/lib/nginx/modules/ngx_stream_module.so'
export const hasNginxStream = existsSync(streamModule)

/** 127.0.0.2 stands for the public address of the proxy; resolves when it listens. */
export async function startProxy (t: Teardown, recipe: Recipe, { to, certificates, hasIpv6 = false, edit = text => text }: ProxyInit): Promise<Proxy> {
  const home = await temporaryDirectory(t)
  const [port, portV6] = [await freePort(), hasIpv6 ? await freePort() : 0]
  const text = edit(await recipeText(recipe))
    .replaceAll(/192\.0\.2\.1:\d+/g, `127.0.0.2:${port}`)
    .replaceAll(/^.*\[2001:db8::1\]:\d+(.*)$/gm, hasIpv6 ? `listen [::1]:${portV6}$1` : '')
    .replaceAll('10.0.0.5:8080', `127.0.0.1:${to}`)
    .replaceAll('/etc/grid-security/hostcert.pem', certificates?.certFile ?? '')
    .replaceAll('/etc/grid-security/hostkey.pem', certificates?.keyFile ?? '')
  const program = recipe === 'haproxy' ? 'haproxy' : 'nginx'
  const configuration = join(home, `${program}.cfg`)
  await mkdir(join(home, 'temp'))
  await writeFile(configuration, recipe === 'haproxy' ? haproxy(text) : nginx(home, recipe === 'nginx stream' ? 'stream' : 'http', text))

  const args = program === 'haproxy' ? ['-db', '-f', configuration] : ['-p', home, '-e', 'stderr', '-c', configuration]
  const child = spawn(peer(program), args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', chunk => { said += String(chunk) })
  t.teardown(async () => { await stop(child) })
  await until(`${program} listens`, async () => {
    if (child.exitCode !== null) throw new Error(`${program} ended:\n${said}`)
    return await isListening(port)
  })
  return { port, portV6: recipe === 'nginx Forwarded' ? portV6 : 0 }
}

async function recipeText (recipe: Recipe): Promise<string> {
  const page = await readFile(fileURLToPath(new URL('../../../docs/behind-a-proxy.md', import.meta.url)), 'utf8')
  const found = [...page.matchAll(/^```(?:haproxy|nginx)\n(.*?)^```$/gms)].map(([, text = '']) => text).filter(text => text.includes(distinctive[recipe]))
  const [text] = found
  if (text === undefined || found.length > 1) throw new Error(`${found.length} recipes for ${recipe} in docs/behind-a-proxy.md`)
  return text
}

function haproxy (text: string): string {
  return `defaults\n  timeout connect 5s\n  timeout client 20s\n  timeout server 20s\n${text}`
}

/** One process, which does not become another user and so may write to its home. */
function nginx (home: string, block: 'stream' | 'http', text: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${home}/temp/${name};`).join(' ')
  return `${block === 'stream' ? `load_module ${streamModule};` : ''}
daemon off; master_process off; pid ${home}/nginx.pid;
events { worker_connections 100; }
${block} {
${block === 'http' ? `access_log off; ${temporary}` : ''}
${text}
}
`
}

async function isListening (port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.2')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
