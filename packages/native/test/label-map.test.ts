/** Labels go into the map of sockets and out again. */
import t from 'tap'

import { loadBinding } from '../src/binding.ts'
import { Bpf } from '../src/bpf.ts'
import { labelMap } from '../src/label-map.ts'

const familyInet6 = 10
const stream = 1

void t.test('a label that was written is deleted, and what is not there is no error', t => {
  const loading = loadBinding()
  if (loading.kind === 'missing') return t.plan(0, `needs koffi on Linux: ${loading.reason}`)
  const { binding } = loading
  let descriptor: number
  try {
    descriptor = new Bpf(binding).createSocketMap(8)
  } catch (error) {
    return t.plan(0, `needs the right to make BPF maps: ${(error as Error).message}`)
  }
  const labels = labelMap(binding, descriptor)
  const socket = binding.socket(familyInet6, stream, 0)
  t.teardown(() => {
    labels.close()
    binding.close(socket)
  })
  t.equal(labels.write(socket, undefined), 0)
  t.equal(labels.write(socket, 0x3_0038), 0)
  t.equal(labels.write(socket, undefined), 0)
  t.ok(labels.write(-1, 0x3_0038) < 0)
  t.end()
})
