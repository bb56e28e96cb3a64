/** Statistics, in the XML that monitoring expects. */
import { hostname } from 'node:os'

import type { Caller } from '../../server/caller.ts'
import type { LocalFiles } from '../local-files.ts'
import { configuration } from './query-config.ts'

const million = 1_000_000

/** `letters` choose the parts: a all of them, i what it is, p the process. */
export function statistics (files: LocalFiles, letters: string, { reachedAt: { port } }: Caller): string {
  const { clock, options, startedAt } = files
  const host = hostname()
  const wants = (letter: string): boolean => letters.includes('a') || letters.includes(letter)
  const parts = [
    wants('i') ? `<stats id="info"><host>${escaped(host)}</host><port>${port}</port><name>anon</name></stats>` : '',
    wants('p') ? processPart() : ''
  ]
  const now = Math.floor(clock.nowMicros() / million)
  const version = configuration(files, 'version').trim()
  return `<statistics tod="${now}" ver="${version}" src="${escaped(host)}:${port}" tos="${startedAt}" pgm="xrootd" ins="anon" pid="${process.pid}" site="${escaped(options.siteName ?? '')}">${parts.join('')}</statistics>`
}

function processPart (): string {
  const { user, system } = process.cpuUsage()
  const time = (micros: number): string => `<s>${Math.floor(micros / million)}</s><u>${micros % million}</u>`
  return `<stats id="proc"><usr>${time(user)}</usr><sys>${time(system)}</sys></stats>`
}

function escaped (text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)
}
