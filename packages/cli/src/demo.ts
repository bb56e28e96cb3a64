/** What `npm start` does by itself: prints lines to paste, puts a file on the source, and has it sent to the destination under a tag. */
import { randomFillSync } from 'node:crypto'
import { join } from 'node:path'

import { copy } from '@scitags/http-tpc/client'
import type { CopyResult } from '@scitags/http-tpc/client'
import { localStorage } from '@scitags/storage'

import { reasonOf } from './reason-of.ts'
import { brokenLine } from './shell-line.ts'
import type { RunningSite } from './running-site.ts'
import { stylistFor } from './style.ts'
import type { Terminal } from './terminal.ts'

export interface Demo {
  /** Commands for a shell in pieces that belong together, each with what it does. */
  readonly commands: readonly (readonly [effect: string, ...pieces: string[]])[]
  /** Resolves to what became of the copy; rejects when `signal` fires before. */
  run (signal: AbortSignal): Promise<CopyResult>
}

/** cms/Analysis Input. */
const demoTag = 206
/** cms/Analysis Output. */
const uploadTag = 207
const demoPath = '/store/cms/AOD.root'
const demoBytes = 16 * 1024 * 1024

/** Says what can be pasted, and what became of the copy where it failed; `stopped` ends it early. */
export async function demonstrate (site: RunningSite, say: (text: string) => void, { stdout, environment }: Terminal, stopped: Promise<unknown>): Promise<void> {
  const demo = await prepareDemo(site)
  if (demo === undefined) return
  const style = stylistFor(stdout, environment)
  const width = stdout.isTTY === true ? stdout.columns ?? 80 : Infinity
  const commands = demo.commands.map(([effect, ...pieces]) => `${style(`# ${effect}`, 'dim')}\n${brokenLine(pieces, width)}\n`)
  say(`\n${style('Paste one of these into another terminal and watch it here', 'bold')}\n${commands.join('')}\n`)
  const stop = new AbortController()
  void stopped.then(() => { stop.abort() })
  const failure = await demo.run(stop.signal).then(({ ok, message }) => ok ? undefined : message, reasonOf)
  if (failure !== undefined && !stop.signal.aborted) say(`The copy with tag ${demoTag} failed: ${failure}\n`)
}

/** Needs a site of two servers at least, without TLS. */
export async function prepareDemo (site: RunningSite): Promise<Demo | undefined> {
  const [source, destination] = site.servers
  const from = withLabels(source?.urls)
  const to = withLabels(destination?.urls)
  if (source === undefined || destination === undefined || from === undefined || to === undefined) return undefined
  await writeFile(source.data, demoPath, demoBytes)
  const file = join(source.data, demoPath)
  return {
    commands: [
      ['read a file', `curl -o /dev/null -w '%{http_code}\\n' -H SciTag:${demoTag}`, `'${from}${demoPath}'`],
      ['write a file', `curl -w '%{http_code}\\n' -H SciTag:${uploadTag}`, `-T ${file}`, `'${from}/store/cms/upload.root'`],
      ['let the source send a file to the destination', `curl -X COPY -w '\\n' -H SciTag:${demoTag}`, `-H 'Destination:${to}/store/cms/copy.root'`, `'${from}${demoPath}'`],
      ...rootCommands(withLabels(source.rootUrls), file)
    ],
    // Who sends the data marks its packets: the active side does.
    run: async signal => await copy({ url: `${from}${demoPath}`, destination: `${to}${demoPath}`, scitag: demoTag, signal })
  }
}

/** The path begins with the second slash: with one alone clients take it for a relative one. */
function rootCommands (root: string | undefined, file: string): Demo['commands'] {
  if (root === undefined) return []
  return [
    ['read a file over root://', 'xrdcp -f', `'${root}/${demoPath}?scitag.flow=${demoTag}'`, '/dev/null'],
    ['write a file over root://', `xrdcp -f ${file}`, `'${root}//store/cms/root-upload.root?scitag.flow=${uploadTag}'`],
    ['see over root:// what is there', `xrdfs '${root}' ls -l /store/cms`],
    ['ask over root:// for one file', `xrdfs '${root}' stat ${demoPath}`]
  ]
}

/** Only packets of IPv6 have flow labels; the last address of a server is its IPv6 one, where there is IPv6. */
function withLabels (urls: readonly string[] = []): string | undefined { return urls.at(-1) }

async function writeFile (root: string, path: string, size: number): Promise<void> {
  await using storage = await localStorage({ root })
  const file = await storage.open(path, 'replace', { createParents: true })
  try {
    await file.write(randomFillSync(new Uint8Array(size)), 0)
    await file.commit()
  } finally {
    await file.abort()
  }
}
