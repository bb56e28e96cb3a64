/** One report as one line of JSON, for programs. */
import type { FlowTag, Registry } from '@scitags/core'
import { formatMicroseconds } from '@scitags/core/wire'

import { measureOf } from './measure.ts'
import type { FlowReport } from './types.ts'

/** Ends in a newline; what is not known is left out. Safe to be shown: no text in it can command a terminal. */
export function ndjson ({ state, flow, at }: FlowReport, registry: Registry): string {
  const { id, tag, protocol, source, destination, application, reporter, startTime, endTime, usage, rttMs, label, peerLabel, twinOf } = flow
  const { bytes, seconds, bytesPerSecond } = measureOf(flow)
  const line = JSON.stringify({
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
    rttMs,
    flowLabel: label,
    peerFlowLabel: peerLabel
  })
  return `${line.replaceAll(unprintable, escaped)}\n`
}

/** JSON leaves these as they are: C1 controls, marks that turn the direction of text, separators of lines. They can only stand inside strings. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/gu

function escaped (character: string): string {
  return character.split('').map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
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
