/** Bytes, rates, durations and times of day as people read them, each within a fixed width. */

const hour = 3600
const day = 24 * hour

/** SI units, three significant digits, at most seven characters: `999 B`, `1.05 MB`. */
export function bytesText (bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB']
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${unit === 0 ? String(Math.round(value)) : threeDigits(value)} ${units[unit] ?? ''}`
}

/** Bytes per second, at most nine characters. */
export function rateText (bytesPerSecond: number): string {
  return `${bytesText(bytesPerSecond)}/s`
}

/** At most seven characters: `0.35 ms`, `1.23 s`, `2m 05s`, `26h 40m`, `12d 03h`. */
export function durationText (seconds: number): string {
  if (seconds < 0.9995) return `${threeDigits(seconds * 1000)} ms`
  if (seconds < 59.95) return `${threeDigits(seconds)} s`
  const whole = Math.round(seconds)
  if (whole < hour) return `${Math.floor(whole / 60)}m ${twoDigits(whole % 60)}s`
  if (whole < 100 * hour) return `${Math.floor(whole / hour)}h ${twoDigits(Math.floor(whole % hour / 60))}m`
  return `${Math.floor(whole / day)}d ${twoDigits(Math.floor(whole % day / hour))}h`
}

/** Local time of day of microseconds since 1970: `10:42:17`. */
export function clockText (microseconds: number): string {
  const date = new Date(microseconds / 1000)
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':')
}

function threeDigits (value: number): string {
  if (value >= 99.95) return value.toFixed(0)
  return value >= 9.995 ? value.toFixed(1) : value.toFixed(2)
}

function twoDigits (value: number): string {
  return String(value).padStart(2, '0')
}
