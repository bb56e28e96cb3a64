/** A client that arranges a copy step by step, as xrdcp does. */
import { openOptions, queryKinds } from '@scitags/xrootd-protocol'
import type { WireClient } from '../wire-client.ts'

const reading = openOptions.open_read | openOptions.async | openOptions.retstat
export const replacing = openOptions.delete | openOptions.open_updt | openOptions.async | openOptions.retstat
export const creating = openOptions.new | openOptions.open_updt | openOptions.async | openOptions.retstat

/** Names that the clients of tests have for themselves. */
export const origin = 'tester.4711@localhost'

/** Addresses of loopback, where the servers of tests are. */
export const allowTargets = ['127.0.0.0/8', '[::1]']

export function openToRead (path: string): Parameters<WireClient['ask']>[0] {
  return { name: 'open', mode: 0, options: reading, optionT: 0, template: 0, path }
}

export function announcement (path: string, key: string, more = ''): Parameters<WireClient['ask']>[0] {
  return openToRead(`${path}?tpc.dst=localhost&tpc.key=${key}&tpc.stage=copy${more}`)
}

export function fetching (path: string, key: string, more = ''): Parameters<WireClient['ask']>[0] {
  return openToRead(`${path}?tpc.key=${key}&tpc.org=${origin}${more}`)
}

export interface OrderOptions {
  readonly to?: string
  readonly key?: string
  readonly more?: string
  readonly options?: number
}

/** Resolves to the handle of the target. */
export async function order (client: WireClient, sourcePort: number, from: string, { to = '/g', key = 'k1', more = '', options = replacing }: OrderOptions = {}): Promise<number> {
  return await client.open(`${to}?tpc.key=${key}&tpc.lfn=${from}&tpc.src=localhost:${sourcePort}&tpc.stage=copy&tpc.spr=root&tpc.tpr=root${more}`, options)
}

export function sync (handle: number): Parameters<WireClient['ask']>[0] {
  return { name: 'sync', handle }
}

export function cancelling (handle: number): Parameters<WireClient['ask']>[0] {
  return { name: 'query', kind: queryKinds.opaqug, handle, args: Buffer.from('ofs.tpc cancel') }
}
