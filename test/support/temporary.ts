/** Places that belong to one test and go away with it: a directory, a port. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
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

/** A TCP port that was free a moment ago, for servers that cannot choose one themselves. */
export async function freePort (): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
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
