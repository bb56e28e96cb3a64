/** Shows how far a copy is: a bar where a person watches, a line now and then where a file does. */
import { bytesText, durationText, rateText } from '@scitags/firefly-collector'

import { barText } from './bar.ts'
import type { Output } from './terminal.ts'

export interface CopyProgress {
  /** So many bytes have been copied. */
  show (bytes: number): void
  /** Takes the bar away. */
  clear (): void
}

export interface CopyProgressInit {
  readonly output: Output
  /** Bytes of the file, where known: without, there is no bar and no time left. */
  readonly size: number | undefined
  readonly nowMs: () => number
}

/** Of a bar that moves, and of lines in a file. */
const pauseMs = { live: 200, lines: 5000 } as const

export function createCopyProgress ({ output, size, nowMs }: CopyProgressInit): CopyProgress {
  const isLive = output.isTTY === true
  const begunMs = nowMs()
  // A copy that is done at once needs no bar.
  let toldMs = begunMs
  let hasBar = false
  return {
    show (bytes) {
      if (bytes === 0 || nowMs() - toldMs < (isLive ? pauseMs.live : pauseMs.lines)) return
      toldMs = nowMs()
      const line = progressLine(bytes, size, (toldMs - begunMs) / 1000)
      output.write(isLive ? `\r\x1b[K${line}` : `${line}\n`)
      hasBar = isLive
    },
    clear () {
      if (hasBar) output.write('\r\x1b[K')
      hasBar = false
    }
  }
}

/** `[=====>      ]  42 %  4.20 GB of 10.0 GB  512 MB/s  11.3 s left`. */
export function progressLine (bytes: number, size: number | undefined, seconds: number): string {
  const rate = seconds > 0 ? bytes / seconds : 0
  const speed = rate > 0 ? `  ${rateText(rate)}` : ''
  if (size === undefined || size === 0) return `${bytesText(bytes)}${speed}`
  const left = rate > 0 && bytes < size ? `  ${durationText((size - bytes) / rate)} left` : ''
  return `${barText(bytes / size)}  ${bytesText(bytes)} of ${bytesText(size)}${speed}${left}`
}
