/** The ports of named services, as this host's own list has them. */
import { readFile } from 'node:fs/promises'

/** Empty where the host has no list. The first that has a name counts. */
export async function serviceNumbers (protocol: 'tcp' | 'udp', file = '/etc/services'): Promise<ReadonlyMap<string, number>> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const numbers = new Map<string, number>()
  for (const line of text.split('\n')) {
    const [name, port, ...aliases] = line.replace(/#.*/, '').trim().split(/\s+/)
    const [, digits, of] = /^(\d{1,5})\/(\w+)$/.exec(port ?? '') ?? []
    if (name === undefined || of !== protocol) continue
    for (const one of [name, ...aliases]) if (!numbers.has(one)) numbers.set(one, Number(digits))
  }
  return numbers
}
