/** What a host and a site file allow, as rows: what was looked at, how it is, and what to do. */
import { X509Certificate } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { access, constants, readFile, stat, statfs } from 'node:fs/promises'
import { isIP } from 'node:net'
import { networkInterfaces, release } from 'node:os'
import { dirname } from 'node:path'

import { bytesText } from '@scitags/firefly-collector'
import { bad, good, note } from './check-row.ts'
import type { CheckRow } from './check-row.ts'
import { checkLabels } from './doctor-labels.ts'
import type { ResolvedServerOptions, ResolvedSiteOptions } from './generated/options.ts'
import { hostKernel } from './kernel.ts'
import { reasonOf } from './reason-of.ts'

/** At fifty thousand fireflies a second, a tenth of a second. */
const wantedBufferBytes = 8_388_608
const fewFreeBytes = 1024 ** 3
const soonDays = 14

/** `marking` is that of the site file, if there is one. */
export async function checkHost (marking?: ResolvedSiteOptions['marking']): Promise<readonly CheckRow[]> {
  return [
    good('Node and system', `Node ${process.versions.node}, ${process.platform} ${release()}`),
    ...kernelChecks(),
    ...checkLabels(marking),
    addresses(),
    await receiveBuffer(),
    await openFiles()
  ]
}

/** `options` have absolute paths. */
export async function checkSiteOptions ({ servers, marking }: ResolvedSiteOptions): Promise<readonly CheckRow[]> {
  const { fireflies, registry } = marking
  return [
    ...await Promise.all(fireflies.collectors.map(async collector => await resolvable(collector))),
    ...fireflies.collectors.length === 0 ? [note('collectors', 'fireflies go to no collector', 'name one under marking.fireflies.collectors')] : [],
    .../^https?:/.test(registry.source) || registry.source === 'embedded' ? [] : [await readable('registry', registry.source)],
    ...(await Promise.all(servers.map(checkServer))).flat()
  ]
}

function kernelChecks (): readonly CheckRow[] {
  const { missing, io } = hostKernel()
  return [
    ...io.fileSender === undefined ? [] : [good('files past this process', 'sendfile is there for plain HTTP')],
    ...missing.map(reason => note('system calls', reason, 'transfers work without, at more CPU'))
  ]
}

function addresses (): CheckRow {
  const all = Object.values(networkInterfaces()).flatMap(list => list ?? [])
  const isGlobal = all.some(({ family, internal, address }) => family === 'IPv6' && !internal && !/^f[cde]/i.test(address))
  return isGlobal ? good('IPv6', 'this host has a global address') : note('IPv6', 'this host has no global address', 'flow labels exist in IPv6 only; fireflies work without')
}

async function receiveBuffer (): Promise<CheckRow> {
  const text = await readFile('/proc/sys/net/core/rmem_max', 'utf8').catch(() => undefined)
  if (text === undefined) return note('collector buffer', 'not known on this system', '')
  const bytes = Number(text)
  return bytes >= wantedBufferBytes ? good('collector buffer', bytesText(bytes)) : note('collector buffer', `the kernel buffers at most ${bytesText(bytes)}`, `a collector here needs \`sysctl -w net.core.rmem_max=${wantedBufferBytes}\``)
}

async function openFiles (): Promise<CheckRow> {
  const limits = await readFile('/proc/self/limits', 'utf8').catch(() => '')
  const soft = /^Max open files\s+(\d+)/m.exec(limits)?.[1]
  if (soft === undefined) return good('open files', 'no limit is known')
  return Number(soft) >= 4096 ? good('open files', `at most ${soft}`) : note('open files', `at most ${soft}`, 'a busy server needs more: `ulimit -n 65536`, or LimitNOFILE of its unit')
}

async function resolvable (collector: string): Promise<CheckRow> {
  const host = collector.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1')
  if (isIP(host) !== 0) return good('collector', `${collector} is an address`)
  return await lookup(host).then(
    ({ address }) => good('collector', `${collector} is ${address}`),
    (cause: unknown) => bad('collector', `${collector} has no address (${reasonOf(cause)})`, 'mend the name, or name servers: its fireflies are lost'))
}

async function checkServer ({ name, data, storage, tls }: ResolvedServerOptions): Promise<readonly CheckRow[]> {
  return [
    await directory(name, data, storage.readOnly),
    ...tls === undefined ? [] : await Promise.all([certificate(name, tls.certificate), readable(`${name}: key`, tls.key)])
  ]
}

async function directory (name: string, data: string, isReadOnly: boolean): Promise<CheckRow> {
  const check = `${name}: data`
  const found = await stat(data).catch(() => undefined)
  // It is made at the start, if what it is in is there.
  const place = found === undefined && !isReadOnly ? dirname(data) : data
  if (found?.isDirectory() === false) return bad(check, `${data} is no directory`, 'name one')
  try {
    await access(place, isReadOnly ? constants.R_OK | constants.X_OK : constants.R_OK | constants.W_OK | constants.X_OK)
    const { bsize, bavail } = await statfs(place)
    const free = bsize * bavail
    return free < fewFreeBytes && !isReadOnly ? note(check, `${data}: ${bytesText(free)} are free`, 'uploads will be answered 507 soon') : good(check, `${data}: ${bytesText(free)} are free`)
  } catch (cause) {
    return bad(check, `${place} cannot be ${isReadOnly ? 'read' : 'written'} (${reasonOf(cause)})`, 'give it to the user that runs the site, or name another')
  }
}

async function certificate (name: string, file: string): Promise<CheckRow> {
  const check = `${name}: certificate`
  try {
    const { validTo } = new X509Certificate(await readFile(file))
    const days = (Date.parse(validTo) - Date.now()) / 86_400_000
    if (days < 0) return bad(check, `${file} has expired on ${validTo}`, 'renew it, then send the site SIGHUP')
    return days < soonDays ? note(check, `${file} expires on ${validTo}`, 'renew it, then send the site SIGHUP') : good(check, `${file} is good until ${validTo}`)
  } catch (cause) {
    return bad(check, `${file} is no certificate that can be read (${reasonOf(cause)})`, 'name a PEM file that the user of the site may read')
  }
}

async function readable (check: string, file: string): Promise<CheckRow> {
  return await access(file, constants.R_OK).then(() => good(check, `${file} can be read`), (cause: unknown) => bad(check, `${file} cannot be read (${reasonOf(cause)})`, 'give it to the user that runs the site'))
}
