/** Asks Linux how many datagrams it dropped since nobody read them in time: nothing else tells of this loss. */
import { readFile } from 'node:fs/promises'

const tables = ['/proc/self/net/udp', '/proc/self/net/udp6']

/** Of all sockets of this port since they were opened; undefined where the kernel cannot be asked. */
export async function kernelDrops (port: number): Promise<number | undefined> {
  const texts = await Promise.all(tables.map(async table => await readFile(table, 'latin1').catch(() => undefined)))
  const known = texts.filter(text => text !== undefined)
  return known.length === 0 ? undefined : known.reduce((sum, text) => sum + dropsIn(text, port), 0)
}

/** One line a socket; the second column is `address:port` in hexadecimal, the last one counts the drops. */
export function dropsIn (table: string, port: number): number {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  return table.split('\n').slice(1).map(line => line.trim().split(/\s+/)).reduce((sum, columns) => {
    const drops = Number(columns.at(-1))
    return columns[1]?.endsWith(suffix) && Number.isSafeInteger(drops) ? sum + drops : sum
  }, 0)
}
