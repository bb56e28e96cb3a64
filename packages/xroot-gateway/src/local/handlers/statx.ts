/** What kind of thing each of several paths is; one that does not exist is an error for all. */
import { encodeStatxAnswer, ok, pathsOf, splitPath, statFlags } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import { GatewayError } from '../../errors.ts'
import { storagePath } from '../../path.ts'
import type { LocalFiles } from '../local-files.ts'
import { entryAt } from './stat.ts'

export async function statAll (files: LocalFiles, { streamId, paths }: RequestOf<'statx'>): Promise<Buffer> {
  const wanted = pathsOf(paths)
  if (wanted.length === 0) throw new GatewayError('ARGUMENT_MISSING')
  const flags: number[] = []
  for (const path of wanted) flags.push((await entryAt(files, storagePath(splitPath(path).path))).kind === 'directory' ? statFlags.isDir : 0)
  return ok(streamId, encodeStatxAnswer(flags))
}
