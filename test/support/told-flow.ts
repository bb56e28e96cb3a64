/** Joins start and end fireflies into flows, strictly, and tells each in one line. */
import type { Endpoint } from '@scitags/core'
import type { Firefly } from '@scitags/core/wire'

/** Exactly one start and one end, about the same connection and the same beginning. */
export interface ToldFlow {
  readonly start: Firefly
  readonly end: Firefly
}

/** In order of their starts. Throws where a flow has no end, two ends, or an end that says something else than its start. */
export function flowsIn (fireflies: readonly Firefly[]): readonly ToldFlow[] {
  const starts = fireflies.filter(({ state }) => state === 'start')
  const ends = fireflies.filter(({ state }) => state === 'end')
  const flows = starts.map(start => {
    const [end, ...more] = ends.filter(candidate => identity(candidate) === identity(start))
    if (end === undefined || more.length > 0) throw new Error(`${end === undefined ? 'no end' : 'more than one end'} for ${identity(start)}`)
    return { start, end }
  })
  if (ends.length > starts.length) throw new Error('an end without a start')
  return flows
}

function identity ({ tag, application, source, destination, startTime }: Firefly): string {
  return `${tag.experiment}/${tag.activity} ${application} ${source.address} ${source.port} ${destination.address} ${destination.port} ${startTime}`
}

/** `3/14 http-get server → client`: an end with one of the ports is called by its name, any other is the client. */
export function lineOf ({ end }: ToldFlow, ports: Readonly<Record<string, number>>): string {
  const nameOf = ({ port }: Endpoint): string => Object.entries(ports).find(([, known]) => known === port)?.[0] ?? 'client'
  return `${end.tag.experiment}/${end.tag.activity} ${end.application} ${nameOf(end.source)} → ${nameOf(end.destination)}`
}

/** True when the source sent all of `size` bytes, and else there was little more than a head and a TLS handshake. */
export function suppliedAll ({ end, start }: ToldFlow, size: number): boolean {
  const { sent = 0, received = 0 } = end.usage ?? {}
  const little = 8192
  return sent >= size && sent <= size * 1.02 + little && received <= little && (start.usage?.sent ?? 0) <= sent
}
