/** Lines at the bottom of a terminal that are drawn again and again; in a file, a line now and then. */
import type { Output } from './terminal.ts'

export interface LiveLines {
  /** Draws them as they are now, if that is something new. */
  draw (): void
  /** A line above them, which stays; in another output, perhaps. */
  say (line: string, output?: Output): void
  /** Takes them away for good. */
  close (): void
}

export interface LiveLinesInit {
  readonly output: Output
  readonly lines: () => readonly string[]
}

/** Of a terminal, and of a file. */
const pauseMs = { live: 200, lines: 10_000 } as const
const startOfLine = '\r\x1b[J'

/** Drawn by a timer of its own from then on, which keeps no process alive. */
export function openLiveLines ({ output, lines }: LiveLinesInit): LiveLines {
  const isLive = output.isTTY === true
  let drawn = 0
  let latest = ''
  const clear = (): void => {
    if (drawn > 0) output.write(`${drawn > 1 ? `\x1b[${drawn - 1}A` : ''}${startOfLine}`)
    drawn = 0
  }
  const draw = (): void => {
    // One line that is too long would become two, and the next drawing would begin in the wrong place.
    const width = isLive ? Math.max(20, (output.columns ?? 80) - 1) : Infinity
    const most = isLive ? Math.max(1, (output.rows ?? 24) - 2) : Infinity
    const fitting = lines().slice(0, most).map(line => line.length <= width ? line : `${line.slice(0, width - 1)}…`)
    const text = fitting.join('\n')
    if (text === latest && (drawn > 0 || !isLive)) return
    latest = text
    clear()
    if (text === '') return
    output.write(isLive ? text : `${text}\n`)
    drawn = isLive ? fitting.length : 0
  }
  const timer = setInterval(draw, isLive ? pauseMs.live : pauseMs.lines)
  timer.unref()
  return {
    draw,
    say (line, other = output) {
      clear()
      other.write(`${line}\n`)
      if (isLive) draw()
    },
    close () {
      clearInterval(timer)
      clear()
    }
  }
}
