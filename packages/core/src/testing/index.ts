/** Public names of `@scitags/core/testing`: a suite that every marker must pass, and fakes of the world. */
export { fakeClock, fakeEntropy, fakeHostName, fakeNow, labellingKernel, recorder } from './fakes.ts'
export { endOf, exampleFlow, ongoingOf, startOf } from './flow-events.ts'
export { markerCompliance } from './marker-compliance.ts'
export type { FakeClock, Recorder } from './fakes.ts'
export type { MarkerCheck } from './marker-compliance.ts'
