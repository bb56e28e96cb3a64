/** A program: prints, as JSON, how many TCX programs hang on the way out of each interface of its network. */
import { loadBinding, networkInterfaces } from '@scitags/native'

const [progQuery, tcxEgress] = [16, 47]
const loading = loadBinding()
if (loading.kind === 'missing') throw new Error(loading.reason)
const { binding } = loading
const counts = networkInterfaces(binding).map(({ name, index }) => {
  const attribute = Buffer.allocUnsafeSlow(72).fill(0)
  attribute.writeUInt32LE(index, 0)
  attribute.writeUInt32LE(tcxEgress, 4)
  return [name, binding.bpf(progQuery, attribute) < 0 ? -1 : attribute.readUInt32LE(24)]
})
process.stdout.write(JSON.stringify(Object.fromEntries(counts)))
