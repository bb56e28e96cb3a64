/** When something ends. */
import { durationText } from '@scitags/firefly-collector'

/** `until 2026-03-01T12:00:00.000Z (6h 59m left)`. */
export function untilText (end: Date): string {
  const seconds = (end.getTime() - Date.now()) / 1000
  return `until ${end.toISOString()} (${seconds > 0 ? `${durationText(seconds)} left` : 'over'})`
}
