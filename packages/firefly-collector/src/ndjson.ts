/** One report as one line of JSON, for programs. */
import type { FlowTag, Registry } from '@scitags/core'
import { formatMicroseconds } from '@scitags/core/wire'

import { measureOf } from './measure.ts'
import type { FlowReport } from './types.ts'

/** Ends in a newline; what is not known is left out. */
export function ndjson ({ state, flow, at }: FlowReport, registry: Registry): string {
  const { id, tag, protocol, source, destination, application, reporter, startTime, endTime, usage, rttMs, twinOf } = flow
  const { bytes, seconds, bytesPerSecond } = measureOf(flow)
  return `${JSON.stringify({
    time: formatMicroseconds(at),
    state,
    flow: id,
    twinOf,
    ...namesOf(tag, registry),
    experimentId: tag.experiment,
    activityId: tag.activity,
    tag: tag.experiment << 6 | tag.activity,
    protocol,
    source,
    destination,
    application,
    reporter,
    startTime: textOf(startTime),
    endTime: textOf(endTime),
    sent: usage?.sent,
    received: usage?.received,
    bytes,
    durationSeconds: seconds,
    bytesPerSecond: bytesPerSecond === undefined ? undefined : Math.round(bytesPerSecond),
    rttMs
  })}\n`
}

function namesOf ({ experiment, activity }: FlowTag, registry: Registry): { experiment?: string, activity?: string } {
  const experimentName = registry.experiment(experiment)?.expName
  const activityName = registry.activity(experiment, activity)?.activityName
  return {
    ...(experimentName === undefined ? {} : { experiment: experimentName }),
    ...(activityName === undefined ? {} : { activity: activityName })
  }
}

function textOf (microseconds: number | undefined): string | undefined {
  return microseconds === undefined ? undefined : formatMicroseconds(microseconds)
}
