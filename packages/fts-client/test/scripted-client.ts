/** A client of a server that answers as a test says. */
import type { Test } from 'tap'

import { createFtsClient } from '../src/client/fts-client.ts'
import type { FtsClient, FtsClientInit } from '../src/client/fts-client.ts'
import { scriptedServer } from './scripted-server.ts'
import type { Script, ScriptedServer } from './scripted-server.ts'

export const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
export const oneFile = { sources: ['https://a.example.org/x'], destinations: ['https://b.example.org/x'] }
export const job = (number: number, state = 'ACTIVE'): Record<string, unknown> => ({ job_id: id(number), job_state: state, http_status: '200 Ok' })

export async function setUp (t: Test, script: Script, init: Omit<FtsClientInit, 'url'> = {}): Promise<{ readonly client: FtsClient, readonly server: ScriptedServer }> {
  const server = await scriptedServer(t, script)
  const client = createFtsClient({ url: server.url, ...init })
  t.teardown(async () => { await client.close() })
  return { client, server }
}

export async function all<T> (items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = []
  for await (const item of items) collected.push(item)
  return collected
}
