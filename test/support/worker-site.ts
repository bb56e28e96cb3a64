/** A site of two workers, with what tells who of them did what. */
import { exchanged, startServing } from './serving.ts'
import type { LogLine, Serving } from './serving.ts'
import { freeUdpPort } from './temporary.ts'
import type { Teardown } from './temporary.ts'
import { until } from './until.ts'

export interface SiteText {
  readonly collectorPort: number
  readonly listen?: string
  readonly collectors?: string
  readonly registry?: string
  readonly rule?: string
  /** More lines of `marking`. */
  readonly marking?: string
  readonly more?: string
  readonly tls?: string
}

/** One server, a collector and metrics; rules and targets of fireflies stand where the tests expect them. */
export function siteYaml ({ collectorPort, listen = '127.0.0.1:0', collectors = `127.0.0.1:${collectorPort}`, registry = 'embedded', rule = '/mapped: atlas', marking = '', more = '', tls = '' }: SiteText): string {
  return `workers: 2
servers:
  - name: one
    listen: ['${listen}']
    data: one
${tls}marking:
  scope: any
  registry: { source: ${registry} }
  fireflies: { collectors: ['${collectors}'], toFarEnd: false }
  experiments: { paths: { ${rule} } }
${marking}collector: { addresses: ['127.0.0.1'], port: ${collectorPort} }
metrics: { listen: '127.0.0.1:0' }
log: { level: debug }
${more}`
}

export interface Running {
  readonly site: Serving
  readonly url: string
  readonly collectorPort: number
  scrape (): Promise<string>
}

/** When it has said where it listens. */
export async function running (t: Teardown, text: Partial<SiteText> = {}, files: Readonly<Record<string, string>> = {}): Promise<Running> {
  const collectorPort = await freeUdpPort()
  const site = await startServing(t, siteYaml({ collectorPort, ...text }), { 'one/a': 'content of a', 'one/b': 'content of b', 'one/mapped/c': 'c', ...files })
  const [, url = ''] = await site.saw(/ one +(http\S+)/)
  const [, metrics = ''] = await site.saw(/metrics +(http\S+)/)
  return { site, url, collectorPort, scrape: async () => (await exchanged(metrics)).body }
}

/** Who decided on transfers of this path, in that order. */
export async function decidersOf (site: Serving, path: string, count: number): Promise<readonly LogLine[]> {
  return await until(`${count} decisions on ${path} in\n${site.err()}`, () => {
    const lines = site.log().filter(({ subject }) => subject?.path === path)
    return lines.length >= count && lines
  })
}

/** Of the worker of this number; `generation` counts those that took its place. */
export async function pidOf (site: Serving, worker: number, generation = 0): Promise<number> {
  const { workerPid } = await until(`worker ${worker} at work for the time ${generation}`, () => site.log().filter(line => line.worker === worker && / is at work/.test(line.msg))[generation])
  return workerPid ?? 0
}

/** Resolves when the process is. */
export async function gone (pid: number): Promise<void> {
  await until(`the end of process ${pid}`, () => {
    try {
      return !process.kill(pid, 0)
    } catch {
      return true
    }
  })
}

/** Of the metric whose name and labels are these. */
export function valueOf (metrics: string, pattern: RegExp): number {
  return Number(new RegExp(`^${pattern.source} (\\S+)$`, 'm').exec(metrics)?.[1])
}
