/** Tries a way of labelling on a connection of our own over loopback, and reads at its other end what has arrived. */
import type { Binding } from './binding.ts'
import { must } from './errors.ts'
import { flowInfoSend, inProgress, ipv6Level, on, streamType } from './ipv6-options.ts'
import { labelOfDescriptor, watchDescriptor } from './peer-label.ts'
import { addressBytes, familyInet6, ipv6Bytes, portOf, socketAddress } from './socket-address.ts'

const pollIn = 1
const patienceMs = 500
const loopback = ipv6Bytes('::1')

/** Which of the two sockets sends under a label. */
export type Proof =
  /** One that was accepted, labelled by the function. */
  | { readonly kind: 'accepted', readonly label: (descriptor: number, label: number) => number }
  /** One that was dialled. */
  | { readonly kind: 'dialled' }

/** Undefined when the label has arrived; else why not. Takes well under a millisecond; never throws. */
export function whyNotProved (binding: Binding, proof: Proof): string | undefined {
  const label = 1 + Math.floor(Math.random() * 0xFFFFE)
  const open: number[] = []
  const keep = (fd: number): number => { open.push(fd); return fd }
  try {
    const listener = keep(must(binding.socket(familyInet6, streamType, 0), 'socket', 'this host has no IPv6'))
    must(binding.bind(listener, socketAddress({ bytes: loopback, port: 0 })), 'bind', 'this host has no IPv6 loopback')
    must(binding.listen(listener, 1), 'listen', 'nothing can listen on loopback')
    watchDescriptor(binding, listener)
    const name = Buffer.alloc(addressBytes)
    must(binding.socketName(listener, name), 'getsockname', 'a socket has no name')
    const port = portOf(name)

    const dialled = keep(must(binding.socket(familyInet6, streamType, 0), 'socket', 'no second socket'))
    watchDescriptor(binding, dialled)
    if (proof.kind === 'dialled') binding.setOption(dialled, ipv6Level, flowInfoSend, on)
    const connecting = binding.connect(dialled, socketAddress({ bytes: loopback, port, label: proof.kind === 'dialled' ? label : 0 }))
    if (connecting !== inProgress) must(connecting, 'connect', 'loopback does not connect')
    binding.poll(listener, pollIn, patienceMs)
    const accepted = keep(must(binding.accept(listener), 'accept', 'no connection has come'))

    if (proof.kind === 'accepted') must(proof.label(accepted, label), 'bpf', 'a socket takes no label')
    const [from, to] = proof.kind === 'dialled' ? [dialled, accepted] : [accepted, dialled]
    must(binding.send(from, Buffer.from('?')), 'send', 'nothing can be sent over loopback')
    binding.poll(to, pollIn, patienceMs)
    must(binding.receive(to, Buffer.alloc(1)), 'recv', 'nothing has arrived over loopback')
    const arrived = labelOfDescriptor(binding, to)
    return arrived === label ? undefined : `a packet with label 0x${label.toString(16)} was sent over loopback, and ${arrived === undefined ? 'no label' : `0x${arrived.toString(16)}`} has arrived`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    for (const fd of open.reverse()) binding.close(fd)
  }
}
