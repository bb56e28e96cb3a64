/** Places that belong to one test and go away with it: a directory, a port. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The part of a tap test that cleans up; the last thing made goes first. */
export interface Teardown {
  teardown (end: () => unknown): void
}

export async function temporaryDirectory (t: Teardown): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'scitags-test-'))
  t.teardown(async () => { await rm(directory, { recursive: true, force: true, maxRetries: 5 }) })
  return directory
}

/**
 * A TCP port for servers that cannot choose one themselves. It lies below those that the kernel gives to outgoing connections (from 32768 on Linux), one of which would
 * take it before the server does; and each process begins elsewhere, so that two tests do not meet.
 */
export async function freePort (): Promise<number> {
  for (;;) {
    const port = firstPort + candidate++ % (endOfPorts - firstPort)
    if (await canListen(port)) return port
  }
}

const [firstPort, endOfPorts] = [12_000, 32_000]
let candidate = process.pid * 100

async function canListen (port: number): Promise<boolean> {
  const server = createServer()
  try {
    await once(server.listen(port), 'listening')
  } catch {
    return false
  }
  server.close()
  await once(server, 'close')
  return true
}

/** The same for UDP. */
export async function freeUdpPort (): Promise<number> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const { port } = socket.address()
  socket.close()
  await once(socket, 'close')
  return port
}

/** True where this host can listen on ::1. */
export async function hasIpv6 (): Promise<boolean> {
  const server = createServer()
  try {
    await once(server.listen(0, '::1'), 'listening')
    return true
  } catch {
    return false
  } finally {
    server.close()
  }
}
