/** A marker that can be there only once in a site: workers hand their events on, and the primary tells them, one batch after the other. */
import type { FlowEvent, Marker } from '@scitags/core'

import type { FromWorker } from './messages.ts'

/** The worker's end. The queue in front of it waits until the primary is done, and so bounds what is on the way. */
export class RelayedMarker implements Marker {
  readonly name: string
  readonly #say: (message: FromWorker) => Promise<void>
  #told: () => void = () => undefined

  constructor (name: string, say: (message: FromWorker) => Promise<void>) {
    this.name = name
    this.#say = say
  }

  async mark (events: readonly FlowEvent[]): Promise<void> {
    const told = new Promise<void>(resolve => { this.#told = resolve })
    await this.#say({ kind: 'tell', events })
    await told
  }

  told (): void { this.#told() }
}

/** The primary's end: `done` is called when the events have been told, whatever came of it. */
export function oneAfterTheOther (marker: Marker): (events: readonly FlowEvent[], done: () => void) => void {
  let turn = Promise.resolve()
  return (events, done) => {
    turn = turn.then(async () => { await marker.mark(events) }).catch(() => undefined).then(done)
  }
}
