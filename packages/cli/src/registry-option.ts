/** The option `--registry` of the commands that need names but no marking engine. */
import { resolve } from 'node:path'

import type { RegistryClientInit } from '@scitags/core'

export const registryOption = {
  type: 'string',
  value: 'SOURCE',
  about: 'Where names come from: a URL, a file, or `embedded`.'
} as const

const fetchTimeoutMs = 5000
const refreshMinutes = 720

export function registrySource (source: string): RegistryClientInit {
  const isPlace = source === 'embedded' || /^https?:/i.test(source)
  return { source: isPlace ? source : resolve(source), refreshMinutes, timeoutMs: fetchTimeoutMs }
}
