/** Observations, flows and a registry to test with; each test says only what matters to it. */
import type { Registry, RegistryActivity, RegistryExperiment } from '@scitags/core'
import type { Firefly } from '@scitags/core/wire'

import type { Observation, ObservedFlow } from '../src/types.ts'

export const second = 1_000_000
/** 2026-01-02T03:04:05.000000Z */
export const t0 = 1_767_323_045_000_000

type Some = Partial<Firefly> & Partial<Pick<Observation, 'reporter' | 'receivedAt'>>

export function observation ({ reporter = 'storage.example scitags', receivedAt = t0, ...some }: Some = {}): Observation {
  const firefly: Firefly = {
    state: 'start',
    tag: { experiment: 3, activity: 14 },
    protocol: 'tcp',
    source: { address: '192.0.2.1', port: 443 },
    destination: { address: '198.51.100.2', port: 40_000 },
    startTime: t0,
    endTime: undefined,
    currentTime: undefined,
    afi: 'ipv4',
    usage: undefined,
    header: { timestamp: undefined, host: 'storage.example', app: 'scitags' },
    rttMs: undefined,
    label: 0x30038,
    peerLabel: undefined,
    application: 'http-get',
    ...some
  }
  return { firefly, reporter, receivedAt }
}

export function endOf ({ firefly, reporter }: Observation, some: Some = {}): Observation {
  return observation({ ...firefly, reporter, state: 'end', endTime: t0 + second, usage: { sent: 1_000_000, received: 500 }, receivedAt: t0 + second, ...some })
}

export function flow (some: Partial<ObservedFlow> = {}): ObservedFlow {
  const { firefly: { tag, protocol, source, destination, startTime, endTime, usage, rttMs, label, peerLabel, application }, reporter } = observation()
  return { id: 1, twinOf: undefined, tag, protocol, source, destination, startTime, endTime, usage, rttMs, label, peerLabel, application, reporter, ...some }
}

const cms: RegistryExperiment = { expId: 3, expName: 'cms', activities: [{ activityId: 14, activityName: 'Analysis Input' }] }

/** Knows cms/Analysis Input and nothing else. */
export const registry: Registry = {
  document: { version: 1, modified: '2025-09-04T12:01:55+00:00', experiments: [cms] },
  isRegistered: ({ experiment, activity }) => experiment === 3 && activity === 14,
  experiment: idOrName => [3, 'cms'].includes(idOrName) ? cms : undefined,
  activity: (experiment, idOrName): RegistryActivity | undefined => experiment === 3 && idOrName === 14 ? cms.activities[0] : undefined,
  nameOf: ({ experiment, activity }) => `${experiment === 3 ? 'cms' : String(experiment)}/${experiment === 3 && activity === 14 ? 'Analysis Input' : String(activity)}`
}
