/** A real rsyslog that takes fireflies over UDP and writes what it understood of them, one line each. */
import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { peer } from './peers.ts'
import { run, stop } from './run.ts'
import { freeUdpPort, temporaryDirectory } from './temporary.ts'
import type { Teardown } from './temporary.ts'
import { until } from './until.ts'

/** As rsyslog read it. */
export interface SyslogRow {
  readonly parsed: string
  readonly host: string
  readonly app: string
  readonly msgid: string
  readonly priority: string
  readonly timestamp: string
  readonly state: string
  readonly experiment: string
  readonly activity: string
  readonly source: string
  readonly sent: string
}

export interface Rsyslog {
  readonly port: number
  rows (count: number): Promise<readonly SyslogRow[]>
}

const fields: Readonly<Record<keyof SyslogRow, string>> = {
  parsed: '$.parsed',
  host: 'hostname',
  app: 'app-name',
  msgid: 'msgid',
  priority: 'pri',
  timestamp: 'timereported:::date-rfc3339',
  state: '$!flow-lifecycle!state',
  experiment: '$!context!experiment-id',
  activity: '$!context!activity-id',
  source: '$!flow-id!src-ip',
  sent: '$!usage!sent'
}

/** Resolves when it listens. */
export async function startRsyslog (t: Teardown): Promise<Rsyslog> {
  const home = await temporaryDirectory(t)
  const port = await freeUdpPort()
  const [file, rows] = [join(home, 'rsyslog.conf'), join(home, 'rows')]
  await mkdir(join(home, 'work'))
  await writeFile(file, configuration(home, port, rows))
  const checked = await run('rsyslogd', ['-N1', '-f', file])
  if (checked.status !== 0) throw new Error(checked.said)
  const child = spawn(peer('rsyslogd'), ['-n', '-f', file, '-i', join(home, 'pid')], { stdio: 'ignore' })
  t.teardown(async () => { await stop(child) })
  await until('rsyslog listens', async () => await isBound(port))
  return {
    port,
    rows: async count => await until(`${count} rows of rsyslog`, async () => {
      const lines = (await readFile(rows, 'utf8').catch(() => '')).split('\n').filter(line => line !== '')
      return lines.length >= count && lines.map(line => JSON.parse(line) as SyslogRow)
    })
  }
}

function configuration (home: string, port: number, rows: string): string {
  const row = Object.entries(fields).map(([name, property]) => `\\"${name}\\":\\"%${property}%\\"`).join(',')
  return [
    'module(load="imudp") module(load="mmjsonparse")',
    `global(workDirectory="${home}/work")`,
    `template(name="row" type="string" string="{${row}}\\n")`,
    `input(type="imudp" address="127.0.0.1" port="${port}" ruleset="firefly")`,
    'ruleset(name="firefly") {',
    '  action(type="mmjsonparse" cookie="")',
    '  set $.parsed = $parsesuccess;',
    `  action(type="omfile" file="${rows}" template="row")`,
    '}',
    ''
  ].join('\n')
}

/** The kernel's list names each bound port in hexadecimal. */
async function isBound (port: number): Promise<boolean> {
  return (await readFile('/proc/net/udp', 'utf8')).includes(`:${port.toString(16).toUpperCase().padStart(4, '0')} `)
}
