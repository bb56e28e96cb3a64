/** The options of the commands that take a list of transfers. */
import type { Registry } from '@scitags/core'

import { CliError } from '../errors.ts'
import { registryOption } from '../named-registry.ts'
import { tagCalled } from '../tag-option.ts'
import { sourceGlob } from './source-glob.ts'
import type { OptionValues } from '../command-line.ts'

export const listOptions = {
  match: { type: 'string', value: 'GLOB', about: 'Only sources like this. \'*.root\' is for the name of a file, \'/store/**/AOD*\' for the whole path.' },
  tag: { type: 'string', value: 'TAG', about: 'Of files that have none: 65…65535, or names as in \'cms/Analysis Input\'.' },
  experiment: { type: 'string', value: 'NAME', about: 'The same, in two options: the experiment,' },
  activity: { type: 'string', value: 'NAME', about: 'and its activity.' },
  registry: { ...registryOption, about: `${registryOption.about} For names of tags; default: embedded.` }
} as const

export const listNotes = [
  'A list has one transfer per line: SOURCE DESTINATION [ALGORITHM:CHECKSUM] [BYTES] [tag=TAG]. A line that begins with # is left out; a destination that\nends in a slash gets the name of the source. It may also be lines of JSON, such as {"source": "…", "destination": "…", "checksum": "adler32:0123abcd",\n"size": 1, "tag": "cms/Analysis Input"}, or a whole submission as FTS takes it. `-` is the standard input.'
] as const

export interface ListWishes {
  readonly tag: number | undefined
  tagOf (text: string): number
  wants (source: string): boolean
}

/** Throws {@link CliError} `USAGE`, or `NAME_UNKNOWN` with the nearest name. */
export function listWishes ({ match, tag, experiment, activity }: OptionValues<typeof listOptions>, registry: Registry): ListWishes {
  if ((experiment === undefined) !== (activity === undefined)) throw new CliError('USAGE', { detail: '--experiment and --activity belong together; `scitags registry show` lists both' })
  if (tag !== undefined && experiment !== undefined) throw new CliError('USAGE', { detail: '--tag says the same as --experiment and --activity; leave one out' })
  const text = tag ?? (experiment === undefined ? undefined : `${experiment}/${activity ?? ''}`)
  const known = new Map<string, number>()
  return {
    tag: text === undefined ? undefined : tagCalled(text, registry),
    tagOf (name) {
      const number = known.get(name) ?? tagCalled(name, registry)
      known.set(name, number)
      return number
    },
    wants: match === undefined ? () => true : sourceGlob(match)
  }
}
