import t from 'tap'
import fc from 'fast-check'

import { flowdLine, parseFlowdLine } from '../../src/wire/flowd-line.ts'
import type { FlowdEvent } from '../../src/wire/flowd-line.ts'

const event: FlowdEvent = {
  state: 'start', protocol: 'tcp', tag: { experiment: 3, activity: 14 },
  source: { address: '2001:db8::1', port: 45_000 }, destination: { address: '2001:db8::2', port: 443 }
}
const line = 'start tcp 2001:db8::1 45000 2001:db8::2 443 3 14\n'

t.test('[FF-PIPE] a line is valid for flowd and flowd-go at once', async t => {
  t.equal(flowdLine(event), line)
  t.match(flowdLine({ ...event, state: 'end', protocol: 'udp' }), /^end udp /)
})

t.test('[FF-PIPE] nothing but one line can be written', async t => {
  t.throws(() => flowdLine({ ...event, source: { address: '::1 1 ::1 1 1 1\nend tcp ::1', port: 1 } }), { code: 'FLOW_INVALID' })
  t.throws(() => flowdLine({ ...event, tag: { experiment: 3, activity: 64 } }), { code: 'TAG_INVALID' })
})

t.test('[FF-PIPE] a line is read with or without its newline', async t => {
  t.same(parseFlowdLine(line), event)
  t.same(parseFlowdLine(line.trimEnd()), event)
})

t.test('[FF-PIPE] what one of the daemons would refuse is refused', async t => {
  for (const text of [
    '', 'start', line.replace('start', 'START'), line.replace('start', 'ongoing'), line.replace('tcp', 'sctp'), line.replace(' ', '  '), ` ${line}`, `${line}${line}`,
    line.replace('3 14', 'cms 14'), line.replace('45000', '0'), line.replace('45000', '65536'), line.replace('3 14', '1024 14'), line.replace('3 14', '3 64'), line.replace('2001:db8::2', '192.0.2.1'), line.replace('2001:db8::2', 'host')
  ]) t.equal(parseFlowdLine(text), undefined, JSON.stringify(text))
})

t.test('any text is read without a throw, and what is read can be written', async () => {
  const almost = fc.array(fc.constantFrom('start', 'end', 'tcp', 'udp', '::1', '192.0.2.1', '1', '443', '3', '14', ' ', '\n'), { maxLength: 9 }).map(words => words.join(' '))
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), almost), text => {
    const read = parseFlowdLine(text)
    return read === undefined || flowdLine(read).trimEnd() === text.trimEnd()
  }))
})

t.test('every event comes back from its line', async () => {
  const port = fc.integer({ min: 1, max: 65_535 })
  fc.assert(fc.property(fc.ipV4(), fc.ipV4(), port, port, fc.integer({ min: 0, max: 1023 }), fc.integer({ min: 0, max: 63 }), (from, to, sourcePort, destinationPort, experiment, activity) => {
    const sent = flowdLine({ ...event, source: { address: from, port: sourcePort }, destination: { address: to, port: destinationPort }, tag: { experiment, activity } })
    const read = parseFlowdLine(sent)
    return read !== undefined && flowdLine(read) === sent && read.tag.experiment === experiment && read.source.address === from && read.destination.port === destinationPort
  }))
})
