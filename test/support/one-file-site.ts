/** A site that serves one file, `/f`, and what its fireflies tell, line by line. */
import { startSite } from './site.ts'
import type { Site, SiteOptions } from './site.ts'
import type { Teardown } from './temporary.ts'
import { lineOf } from './told-flow.ts'
import type { WireAnswer } from './wire-client.ts'

export const fileSize = 100_000

export async function siteWithFile (t: Teardown, options: SiteOptions = {}): Promise<Site> {
  const site = await startSite(t, options)
  await site.write('f', Buffer.alloc(fileSize, 'x'))
  return site
}

/** Of every flow, after the site is closed: `3/14 http-get server → client`, and what its source sent. */
export async function toldBy (site: Site): Promise<{ readonly lines: readonly string[], readonly sent: readonly number[] }> {
  const flows = await site.told()
  return { lines: flows.map(flow => lineOf(flow, { server: site.port })), sent: flows.map(({ end }) => end.usage?.sent ?? 0) }
}

const changing = new Set(['date', 'etag', 'last-modified'])

/** What a client sees, without what changes from one answer to the next. */
export function shapeOf ({ status, headers, body }: WireAnswer): unknown {
  return { status, headers: [...headers].filter(([name]) => !changing.has(name)), body: body.toString() }
}
