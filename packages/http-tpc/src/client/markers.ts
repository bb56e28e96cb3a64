/** Reads the body of an accepted COPY as it comes: performance markers, then one result line. */
import type { PerformanceMarker } from '../wire/performance-marker.ts'
import { oneLine } from '../wire/one-line.ts'

export type MarkerEvent =
  | { readonly kind: 'marker', readonly marker: PerformanceMarker }
  | { readonly kind: 'result', readonly isSuccess: boolean, readonly message: string }

/** davix keeps as much of a line; what is longer is cut. */
const longestLine = 1024
/** Nobody sends more stripes; a hostile server must not fill the memory with them. */
const maxStripes = 1024

/** [TPC-Marker] Tolerant: any indent and line end, any case, lines in any order, unknown lines ignored. */
export class MarkerReader {
  readonly #decoder = new TextDecoder()
  /** Bytes of each stripe: dCache may send several. */
  readonly #stripes = new Map<number, number>()
  #line = ''
  #isInside = false
  #timestamp = 0
  #stripe = 0
  #remoteConnections: readonly string[] = []

  push (bytes: Uint8Array): readonly MarkerEvent[] {
    const lines = this.#decoder.decode(bytes, { stream: true }).split('\n')
    const last = lines.pop() ?? ''
    const events = lines.flatMap(line => {
      const whole = this.#line + line.slice(0, longestLine - this.#line.length)
      this.#line = ''
      return this.#read(whole)
    })
    this.#line += last.slice(0, longestLine - this.#line.length)
    return events
  }

  /** The body has ended; its last line needs no line feed. */
  end (): readonly MarkerEvent[] {
    const line = this.#line
    this.#line = ''
    return this.#read(line)
  }

  #read (text: string): readonly MarkerEvent[] {
    const line = text.trim()
    const result = /^(success|failure|failed|aborted)\b[\s:]*(.*)$/is.exec(line)
    if (result !== null) return [{ kind: 'result', isSuccess: result[1]?.toLowerCase() === 'success', message: oneLine(result[2] ?? '', longestLine) }]
    if (/^perf marker$/i.test(line)) {
      this.#isInside = true
      this.#stripe = 0
      this.#remoteConnections = []
    } else if (this.#isInside && /^end$/i.test(line)) {
      this.#isInside = false
      return [{ kind: 'marker', marker: this.#marker() }]
    } else if (this.#isInside) {
      this.#note(line)
    }
    return []
  }

  #note (line: string): void {
    const [, name = '', value = ''] = /^([^:]*):\s*(.*)$/s.exec(line) ?? []
    switch (name.toLowerCase()) {
      // dCache adds a fraction.
      case 'timestamp': this.#timestamp = Math.floor(numberIn(value) ?? this.#timestamp); break
      case 'stripe index': this.#stripe = numberIn(value) ?? this.#stripe; break
      case 'stripe bytes transferred': this.#transferred(numberIn(value)); break
      case 'remoteconnections': this.#remoteConnections = value.split(',').map(one => one.trim()).filter(one => one !== '')
    }
  }

  #transferred (bytes: number | undefined): void {
    if (bytes !== undefined && (this.#stripes.has(this.#stripe) || this.#stripes.size < maxStripes)) this.#stripes.set(this.#stripe, bytes)
  }

  #marker (): PerformanceMarker {
    let bytes = 0
    for (const stripe of this.#stripes.values()) bytes += stripe
    return { timestamp: this.#timestamp, bytes, remoteConnections: this.#remoteConnections }
  }
}

function numberIn (text: string): number | undefined {
  return /^\d{1,15}(\.\d{1,9})?$/.test(text.trim()) ? Number(text) : undefined
}
