/** Options whose value is a time, such as 90m. */
import { durationText } from '@scitags/firefly-collector'

import { CliError } from './errors.ts'

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 }

/** In seconds. Throws {@link CliError} `USAGE` for what is none, or longer than `mostSeconds`. */
export function secondsIn (option: string, text: string | undefined, mostSeconds = Infinity): number | undefined {
  if (text === undefined) return undefined
  const [, amount = '', unit = ''] = /^(\d{1,6})([smhd])$/.exec(text) ?? []
  const seconds = Number(amount) * (unitSeconds[unit] ?? NaN)
  if (!(seconds > 0)) throw new CliError('USAGE', { detail: `--${option} ${text} is no time: 30s, 90m, 12h or 2d are` })
  if (seconds > mostSeconds) throw new CliError('USAGE', { detail: `--${option} ${text} is more than ${durationText(mostSeconds)}` })
  return seconds
}
