/** Options whose value is a whole number. */
import { CliError } from './errors.ts'

/** Throws {@link CliError} `USAGE` for anything else than a whole number from `least` to `most`. */
export function numberIn (option: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined
  const number = /^\d{1,15}$/.test(text) ? Number(text) : -1
  if (number < least || number > most) throw new CliError('USAGE', { detail: `--${option} ${text} is no number from ${least} to ${most}` })
  return number
}
