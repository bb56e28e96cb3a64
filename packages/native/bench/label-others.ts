/** Puts our program on the interfaces of the network that it runs in, and takes it off again, as a bench in another network says. Labels sockets of others, by their cookies. */
import { loadBinding } from '../src/binding.ts'
import { Bpf } from '../src/bpf.ts'
import { EgressAttachment } from '../src/egress-attachment.ts'
import { labelValueBytes } from '../src/egress-program.ts'

/** Put it on, with labels for these cookies, which are decimal; or take it off, and say how many packets have been stamped. */
export type Order = { readonly on: readonly string[] } | { readonly off: true }

const label = 0x3019C
const mostCookies = 1024

const loading = loadBinding()
if (loading.kind === 'missing') throw new Error(loading.reason)
const { binding } = loading
const bpf = new Bpf(binding)
const labels = bpf.createSocketMap(labelValueBytes)

let attachment: EgressAttachment | undefined
let cookies: number | undefined

process.on('message', (order: Order) => { process.send?.('on' in order ? putOn(order.on) : takeOff()) })
process.on('disconnect', () => { process.exit(0) })

function putOn (sockets: readonly string[]): number {
  cookies = bpf.createCookieMap(labelValueBytes, mostCookies)
  const key = Buffer.allocUnsafeSlow(128)
  const value = Buffer.allocUnsafeSlow(128).fill(0)
  value.writeUInt32BE(label, 0)
  const { update } = bpf.elements(cookies, key, value)
  for (const socket of sockets) {
    key.writeBigUInt64LE(BigInt(socket), 0)
    if (update() < 0) throw new Error(`the cookie ${socket} takes no label`)
  }
  attachment = new EgressAttachment({ binding, labels, cookies, interfaces: [], report: () => undefined })
  attachment.refresh()
  return 0
}

function takeOff (): number {
  const stamped = attachment?.counts().reduce((sum, one) => sum + one.stamped, 0) ?? 0
  attachment?.close()
  if (cookies !== undefined) bpf.close(cookies)
  attachment = cookies = undefined
  return stamped
}
