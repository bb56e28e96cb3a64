/** A bar of text that is filled in part. */

const width = 24

/** `[=====>                  ]  25 %`; `part` is 0…1. */
export function barText (part: number): string {
  const bounded = Math.min(1, Math.max(0, part))
  const filled = Math.round(bounded * width)
  const bar = `${'='.repeat(Math.max(0, filled - 1))}${filled > 0 ? '>' : ''}`.padEnd(width)
  return `[${bar}] ${String(Math.floor(bounded * 100)).padStart(3)} %`
}
