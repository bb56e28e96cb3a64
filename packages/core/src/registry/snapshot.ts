/** The public registry as of September 2025, embedded: what is used until a fresher one has been fetched. */
import type { RegistryDocument, RegistryExperiment } from '../types.ts'

const standardFour = ['default', 'perfSONAR', 'Cache', 'Data Challenge']

/** Activities are numbered from 1; a gap is an id that is not given out. */
const gap = undefined

export const snapshot: RegistryDocument = {
  version: 1,
  modified: '2025-09-04T12:01:55.844133+00:00',
  experiments: [
    experiment(1, 'default', standardFour),
    experiment(2, 'atlas', [
      'default', 'perfSONAR', 'Data Brokering', 'Data Consolidation', gap, gap, gap, 'Data Rebalancing', 'Debug', 'Express',
      'Functional Test', 'Functional Test XrootD', 'Functional Test WebDAV', 'Group Subscriptions',
      'Production Input', 'Production Output', 'Analysis Input', 'Analysis Output', 'Staging', 'T0 Export', 'T0 Tape',
      'Upload/Download (Job)', 'Upload/Download (User)', 'User Subscriptions', 'Globus Online Test', 'Data Challenge'
    ]),
    experiment(3, 'cms', [
      ...standardFour, 'Data Brokering', 'Data Consolidation', 'Data rebalancing', 'Debug', 'Express', 'Functional Test',
      'Group Subscriptions', 'Production Input', 'Production Output', 'Analysis Input', 'Analysis Output', 'Staging',
      'T0 Export', 'T0 Tape', 'Upload/Download (Job)', 'Upload/Download (User)', 'User Subscriptions', 'User AutoApprove',
      'Secondary Input', 'Simulation Pileup Input'
    ]),
    experiment(4, 'lhcb', standardFour),
    experiment(5, 'alice', [
      ...standardFour, gap, gap, gap, 'Data Consolidation', 'Job preparation', 'Data access', 'Calibration data access',
      'Job output', 'Data replication', 'CLI download', 'CLI upload', 'Functional tests'
    ]),
    experiment(6, 'belleii', [
      ...standardFour, gap, gap, gap, 'Data Consolidation', 'Data Rebalancing', 'Functional Test', 'Functional Test WebDAV',
      'Recovery', 'Production Input', 'Production Output', 'Production Merge', 'Analysis Input', 'Analysis Output', 'Staging',
      'Raw Export', 'Upload/Download (Job)', 'Upload/Download (User)', 'User Merge', 'User Transfers', 'User Subscription',
      'T0 Tape', 'T0 Export'
    ]),
    experiment(7, 'ska', standardFour),
    experiment(8, 'dune', standardFour),
    experiment(9, 'lsst', standardFour),
    experiment(10, 'ilc', standardFour),
    experiment(11, 'auger', standardFour),
    experiment(12, 'juno', ['default']),
    experiment(13, 'nova', ['default']),
    experiment(14, 'xenon', ['default'])
  ]
}

function experiment (expId: number, expName: string, names: readonly (string | undefined)[]): RegistryExperiment {
  return { expId, expName, activities: names.flatMap((activityName, index) => activityName === undefined ? [] : [{ activityId: index + 1, activityName }]) }
}
