/** The registry of the commands that need names and no marking engine. */
import { resolve } from 'node:path'

import { openRegistry } from '@scitags/core'
import type { Registry, RegistryClient } from '@scitags/core'

import { CliError } from './errors.ts'
import type { Terminal } from './terminal.ts'

export const registryOption = {
  type: 'string',
  value: 'SOURCE',
  about: 'Where names come from: a URL, a file, or `embedded`.'
} as const

export const publicRegistry = 'https://www.scitags.org/api.json'

const fetchTimeoutMs = 5000
const refreshMinutes = 720

/** A URL may answer later; a file is there now or not. Throws {@link CliError} `REGISTRY_UNUSABLE`. */
export async function openNamedRegistry (source: string): Promise<RegistryClient> {
  if (!isRegistryFile(source)) return await openRegistry({ source, refreshMinutes, timeoutMs: fetchTimeoutMs })
  const client = await openRegistry({ source: resolve(source), refreshMinutes, timeoutMs: fetchTimeoutMs })
  const { lastFailure } = client
  if (lastFailure === undefined) return client
  await client.close()
  const reason = lastFailure.cause instanceof Error ? lastFailure.cause.message : lastFailure.message
  throw new CliError('REGISTRY_UNUSABLE', { detail: `${source} is of no use as a registry (${reason}): give a file as ${publicRegistry} is one, or \`embedded\``, cause: lastFailure })
}

/** For one question: waits for the source, and says when another registry is used instead. Throws {@link CliError} `REGISTRY_UNUSABLE`, and what `ask` throws. */
export async function askedRegistry<T> (source: string, { stderr }: Pick<Terminal, 'stderr'>, ask: (registry: Registry) => T): Promise<T> {
  const client = await openNamedRegistry(source)
  try {
    await client.firstFetch
    if (client.lastFailure !== undefined) stderr.write(`scitags: ${client.lastFailure.message}\n`)
    return ask(client.current)
  } finally {
    await client.close()
  }
}

/** Neither a URL nor the embedded one. */
export function isRegistryFile (source: string): boolean {
  return source !== 'embedded' && !/^https?:/i.test(source)
}
