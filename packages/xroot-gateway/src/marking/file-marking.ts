/** The flows of one open file: one for each stream and direction that moves its data, from the first byte to the close. */
import type { Decision, Direction, OpenFlow } from '@scitags/core'
import { failOpen } from './fail-open.ts'
import type { StreamFlows } from './stream-flows.ts'

/** Bytes of one file on one stream in one direction. */
export class MovedBytes {
  sent = 0
  received = 0
  open: OpenFlow | undefined
}

export interface FileMarkingInit {
  /** Asked once, when data is about to move. Never throws. */
  readonly decide: () => Decision
  readonly application: string
}

/** Counts what is on the wire of a file: frames with their headers and checksums, as long as nothing encrypts them. */
export class FileMarking {
  readonly #init: FileMarkingInit
  #decision: Decision | undefined
  readonly #moved: { readonly flows: StreamFlows, readonly direction: Direction, readonly bytes: MovedBytes }[] = []
  #isOver = false

  constructor (init: FileMarkingInit) {
    this.#init = init
  }

  /** Data is about to move: the first byte already carries the label. Add to what it returns. */
  moves (flows: StreamFlows, direction: Direction): MovedBytes {
    for (const moved of this.#moved) if (moved.flows === flows && moved.direction === direction) return moved.bytes
    const bytes = new MovedBytes()
    if (this.#isOver) return bytes
    this.#moved.push({ flows, direction, bytes })
    const decision = this.#decision ??= this.#init.decide()
    bytes.open = flows.begin({ decision, direction, application: this.#init.application, usage: () => ({ sent: bytes.sent, received: bytes.received }) })
    return bytes
  }

  /** The file is closed. Calling twice is harmless. */
  end (): void {
    this.#isOver = true
    for (const { bytes } of this.#moved.splice(0)) failOpen(() => { bytes.open?.end() })
  }
}
