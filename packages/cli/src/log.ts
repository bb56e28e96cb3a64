/** The log: JSON for programs, one readable line for people. */
import { pino } from 'pino'
import type { Logger } from 'pino'
import type { Style } from '@scitags/firefly-collector'

import { plainText } from './plain-text.ts'
import { stylistFor } from './style.ts'
import type { Stylist } from './style.ts'
import type { Terminal } from './terminal.ts'

export type Log = Logger

const styles: Readonly<Record<string, Style>> = { trace: 'dim', debug: 'dim', info: 'blue', warn: 'yellow', error: 'yellow' }
/** What every record has and a person does not want to read. */
const machineFields = new Set(['level', 'time', 'pid', 'hostname', 'msg', 'name'])

export function createLog ({ stderr, environment }: Pick<Terminal, 'stderr' | 'environment'>, level: string): Log {
  const options = { level, formatters: { level: (label: string) => ({ level: label }) } }
  if (stderr.isTTY !== true) return pino({ ...options, timestamp: pino.stdTimeFunctions.isoTime }, stderr)
  const style = stylistFor(stderr, environment)
  return pino(options, { write: (line: string) => { stderr.write(lineForPeople(line, style)) } })
}

/** `10:42:17  warn     the registry could not be fetched …`. */
function lineForPeople (json: string, style: Stylist): string {
  const record = JSON.parse(json) as Readonly<Record<string, unknown>>
  const level = String(record['level'])
  const clock = new Date(Number(record['time'])).toTimeString().slice(0, 8)
  const fields = Object.entries(record).filter(([key]) => !machineFields.has(key)).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
  return `${[style(clock, 'dim'), style(level.padEnd(7), styles[level] ?? 'bold'), plainText(String(record['msg'])), style(plainText(fields.join(' ')), 'dim')].join('  ').trimEnd()}\n`
}
