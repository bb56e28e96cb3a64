import t from 'tap'
import fc from 'fast-check'

import { createTable } from '../src/table.ts'
import type { TableOptions } from '../src/table.ts'
import type { FlowReport, ObservedFlow } from '../src/types.ts'
import { flow, registry, second, t0 } from './sample.ts'

const at = new Date(2026, 0, 2, 3, 4, 5).getTime() * 1000

function start (some: Partial<ObservedFlow> = {}): FlowReport {
  return { state: 'start', at, flow: flow(some) }
}

function end (some: Partial<ObservedFlow> = {}): FlowReport {
  return { state: 'end', at, flow: flow({ endTime: t0 + 2 * second, usage: { sent: 1_048_727, received: 160 }, ...some }) }
}

function textOf (width: number, ...reports: FlowReport[]): string {
  return textWith({ width, isColoured: false, registry: () => registry }, ...reports)
}

function textWith (options: TableOptions, ...reports: FlowReport[]): string {
  const table = createTable(options)
  return table.heading + reports.map(report => table.row(report)).join('')
}

t.test('on 132 columns each report is one line', async t => {
  t.equal(`\n${textOf(132, start(), end())}`, `
TIME      STATE    EXPERIMENT/ACTIVITY    TAG  LABEL SET   SOURCE → DESTINATION                  BYTES     TOOK       RATE  PROGRAM
03:04:05  start    cms/Analysis Input     206  0x30038     192.0.2.1:443 → 198.51.100.2:40000                               http-get
03:04:05  end      cms/Analysis Input     206  0x30038     192.0.2.1:443 → 198.51.100.2:40000  1.05 MB   2.00 s   524 kB/s  http-get
`)
})

t.test('on 80 columns each report is two lines', async t => {
  t.equal(`\n${textOf(80, start(), end())}`, `
TIME      STATE    EXPERIMENT/ACTIVITY                 TAG  LABEL SET   PROGRAM
          SOURCE → DESTINATION                         BYTES     TOOK       RATE
03:04:05  start    cms/Analysis Input                  206  0x30038     http-get
          192.0.2.1:443 → 198.51.100.2:40000
03:04:05  end      cms/Analysis Input                  206  0x30038     http-get
          192.0.2.1:443 → 198.51.100.2:40000         1.05 MB   2.00 s   524 kB/s
`)
})

t.test('a label is the one that was told, or the one that was seen', async t => {
  const options = { width: Infinity, isColoured: false, registry: () => registry }
  t.match(textWith(options, start()), /LABEL SET .*\n.* 206  0x30038 /)
  t.match(textWith({ ...options, seenLabel: () => 0x3013b }, start()), /LABEL SEEN .*\n.* 206  0x3013b /)
  t.match(textWith({ ...options, seenLabel: () => 0x12345 }, start()), / 206  none {8}192/, 'that of the kernel means something else')
  t.match(textWith({ ...options, seenLabel: () => undefined }, start()), / 206 {14}192/, 'none was seen, whatever was told')
  t.match(textWith(options, start({ label: undefined })), / 206 {14}192/)
})

t.test('long addresses lose their middle and keep their ports', async t => {
  const line = textOf(132, end({ source: { address: '2600:900:6:1101:a288:c2ff:fed2:34de', port: 1234 }, destination: { address: '2620:6a:0:8421:f0:0:189:154', port: 5678 } })).split('\n')[1] ?? ''
  t.match(line, /\[2600:9…e\]:1234 → \[2620:6…54\]:5678/)
})

t.test('without a width nothing is cut', async t => {
  t.match(textOf(Infinity, end({ source: { address: '2600:900:6:1101:a288:c2ff:fed2:34de', port: 1234 }, application: 'a'.repeat(60) })), `[2600:900:6:1101:a288:c2ff:fed2:34de]:1234 → 198.51.100.2:40000  1.05 MB   2.00 s   524 kB/s  ${'a'.repeat(60)}\n`)
})

t.test('0/0 is unidentified, and an id without a name stays a number', async t => {
  t.match(textOf(120, start({ tag: { experiment: 0, activity: 0 } })), /unidentified +0 /)
  t.match(textOf(120, start({ tag: { experiment: 16, activity: 14 } })), /16\/14 +1038 /)
})

t.test('colours change nothing but colours', async t => {
  const coloured = createTable({ width: 120, isColoured: true, registry: () => registry })
  const text = coloured.heading + coloured.row(start()) + coloured.row(end()) + coloured.row(end({ twinOf: 7 }))
  t.match(text, '\x1b[32mstart\x1b[0m')
  t.equal(text.replaceAll(/\x1b\[[\d;]*m/g, ''), textOf(120, start(), end(), end()))
})

t.test('whatever the network says, lines have the width of the terminal at most and hold printable characters only', async () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(fc.property(fc.integer({ min: 60, max: 300 }), anyText, fc.ipV6(), fc.ipV4(), fc.option(fc.record({ sent: fc.maxSafeNat(), received: fc.maxSafeNat() }), { nil: undefined }), (width, application, v6, v4, usage) => {
    const text = textOf(width, start({ application }), end({ application, usage, source: { address: v6, port: 65_535 }, destination: { address: v4, port: 65_535 } }))
    return text.split('\n').every(line => line.length <= width && /^[ -~→…]*$/.test(line))
  }))
})
