/** `scitags fts`: the commands for jobs of an FTS server. */
import { cancel } from './fts/cancel.ts'
import { delegate } from './fts/delegate.ts'
import { list } from './fts/list.ts'
import { status } from './fts/status.ts'
import { submit } from './fts/submit.ts'
import { watch } from './fts/watch.ts'
import { whoami } from './fts/whoami.ts'
import type { CommandGroup } from '../command-line.ts'

export const fts: CommandGroup = {
  name: 'fts',
  summary: 'Submit tagged transfers to an FTS server, and follow them.',
  commands: [submit, status, watch, cancel, list, delegate, whoami],
  notes: ['FTS3_ENDPOINT in the environment spares --server. A proxy, certificate or token is found where grid tools look for it.']
}
