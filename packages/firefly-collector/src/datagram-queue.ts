/** A queue of datagrams that holds a bounded number of bytes. */

export interface Waiting {
  readonly datagram: Buffer
  /** Address of the sender. */
  readonly from: string
}

export interface DatagramQueue {
  readonly size: number
  /** False when it is full: the datagram is not taken. */
  push (datagram: Buffer, from: string): boolean
  shift (): Waiting | undefined
}

/** What a waiting datagram costs besides its bytes. */
const overheadBytes = 300
/** The consumed head of the array is cut off when it is this long at least: shifting one by one would move the rest each time. */
const headLimit = 1024

export function createDatagramQueue (maxBytes: number): DatagramQueue {
  let items: (Waiting | undefined)[] = []
  let head = 0
  let bytes = 0

  return {
    get size () { return items.length - head },
    push (datagram, from) {
      const cost = datagram.length + overheadBytes
      if (bytes + cost > maxBytes) return false
      bytes += cost
      items.push({ datagram, from })
      return true
    },
    shift () {
      const first = items[head]
      if (first === undefined) return undefined
      items[head++] = undefined
      bytes -= first.datagram.length + overheadBytes
      if (head >= headLimit && head * 2 >= items.length) {
        items = items.slice(head)
        head = 0
      }
      return first
    }
  }
}
