/** kXR_stat: size, times and kind of a file, or the room of its file system. */
import { requestCodes } from '../constants.ts'
import { reserved, u32, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { invalid, textPayload } from './payloads.ts'

/** Bit 0 of `options` asks for the file system. By handle where the path is empty. */
export const stat = request({ name: 'stat', code: requestCodes.stat, parameters: { options: u8, gap: reserved(7), wants: u32, handle: u32 }, payload: textPayload('path') })

export type StatRequest = Decoded<typeof stat>

/** The answer about a file system; megabytes of 2^20 bytes, percents from 0 to 100. The answer about a file is in `stat-text.ts`. */
export interface FileSystemStat {
  readonly writableNodes: number
  readonly writableFreeMegabytes: number
  readonly writableUsedPercent: number
  readonly stagingNodes: number
  readonly stagingFreeMegabytes: number
  readonly stagingUsedPercent: number
}

/** Without a NUL at the end. */
export function fileSystemText (stat: FileSystemStat): string {
  return `${stat.writableNodes} ${stat.writableFreeMegabytes} ${stat.writableUsedPercent} ${stat.stagingNodes} ${stat.stagingFreeMegabytes} ${stat.stagingUsedPercent}`
}

/** A NUL at the end may be there or not. Throws `MESSAGE_INVALID`. */
export function fileSystemOf (text: string): FileSystemStat {
  const fields = text.replace(/\0+$/, '').split(' ').map(field => /^-?[0-9]{1,15}$/.test(field) ? Number(field) : NaN)
  const [writableNodes = NaN, writableFreeMegabytes = NaN, writableUsedPercent = NaN, stagingNodes = NaN, stagingFreeMegabytes = NaN, stagingUsedPercent = NaN] = fields
  const stat = { writableNodes, writableFreeMegabytes, writableUsedPercent, stagingNodes, stagingFreeMegabytes, stagingUsedPercent }
  if (Object.values(stat).some(Number.isNaN)) throw invalid('the stat of a file system that cannot be read')
  return stat
}
