/** Interfaces without a link header, such as tun: the label is where the packet begins. */
import { execFileSync } from 'node:child_process'
import { closeSync, constants, existsSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'

import { openPacketMarking } from '../src/packet-marking.ts'
import { labelMap } from '../src/label-map.ts'
import { readPacket } from '../src/label-capture.ts'
import { ipv6Bytes, socketAddress } from '../src/socket-address.ts'
import { ip, networkOfItsOwn } from './network-of-its-own.ts'
import type { Binding } from '../src/binding.ts'

const tunsetiff = 0x4004_54CA
const tunWithoutHeader = 0x1001

const found = networkOfItsOwn(t)
if (found !== undefined) tests(found)

function tests (binding: Binding): void {
  void t.test('a SYN that leaves by a tun interface has the label of its socket', async t => {
    const tun = openTun('tun5')
    if (tun === undefined) return t.plan(0, 'needs /dev/net/tun')
    t.teardown(() => { closeSync(tun) })
    ip('addr', 'add', 'fd00:5c17:5::1/64', 'dev', 'tun5', 'nodad')
    ip('link', 'set', 'tun5', 'up')
    const marking = openPacketMarking(binding, {}, { interfaces: [], directory: '/nowhere', report: () => undefined })
    const map = labelMap(binding, binding.duplicate(marking.labels ?? -1))
    t.match(marking.detail, /tun5/)
    for (const label of [0x30038, undefined]) {
      const socket = binding.socket(10, 1, 0)
      if (label !== undefined) t.equal(map.write(socket, label), 0)
      binding.connect(socket, socketAddress({ bytes: ipv6Bytes('fd00:5c17:5::2'), port: 80 }))
      const syn = await nextSyn(tun)
      t.match(syn, { destination: { address: 'fd00:5c17:5::2', port: 80 }, isSyn: true })
      if (label === undefined) t.not(syn?.label, 0x30038)
      else t.equal(syn?.label, label)
      binding.close(socket)
    }
    t.match(marking.counts().interfaces.filter(({ name }) => name === 'tun5'), [{ notWritable: 0 }])
    map.close()
    marking.close()
  })

  void t.test('a VLAN interface stamps like the one below it', async t => {
    ip('link', 'add', 'cable', 'type', 'veth', 'peer', 'name', 'far')
    try {
      ip('link', 'add', 'link', 'cable', 'name', 'cable.5', 'type', 'vlan', 'id', '5')
    } catch {
      return t.plan(0, 'needs a kernel with VLANs (8021q)')
    }
    for (const name of ['cable', 'far', 'cable.5']) ip('link', 'set', name, 'up')
    ip('addr', 'add', 'fd00:5c17:6::1/64', 'dev', 'cable.5', 'nodad')
    const marking = openPacketMarking(binding, {}, { interfaces: [], directory: '/nowhere', report: () => undefined })
    ip('neigh', 'add', 'fd00:5c17:6::2', 'lladdr', '02:00:00:00:00:02', 'dev', 'cable.5')
    const map = labelMap(binding, binding.duplicate(marking.labels ?? -1))
    const socket = binding.socket(10, 1, 0)
    map.write(socket, 0x30038)
    binding.connect(socket, socketAddress({ bytes: ipv6Bytes('fd00:5c17:6::2'), port: 80 }))
    t.match(marking.counts().interfaces.filter(({ name }) => name === 'cable.5'), [{ stamped: 1, notWritable: 0 }])
    binding.close(socket)
    map.close()
    marking.close()
  })
}

/** A descriptor that reads what leaves by the interface. */
function openTun (name: string): number | undefined {
  try {
    const fd = openSync(tunDevice(), constants.O_RDWR | constants.O_NONBLOCK)
    const koffi = createRequire(import.meta.url)('koffi') as { load (library: null): { func (name: string, result: string, parameters: readonly string[]): (...parameters: unknown[]) => number } }
    const request = Buffer.alloc(40)
    request.write(name, 'latin1')
    request.writeUInt16LE(tunWithoutHeader, 16)
    return koffi.load(null).func('ioctl', 'int', ['int', 'unsigned long', 'void *'])(fd, tunsetiff, request) === 0 ? fd : undefined
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return undefined
  }
}

/** Where nobody has made it, as in a container, we may. */
function tunDevice (): string {
  if (existsSync('/dev/net/tun')) return '/dev/net/tun'
  const device = join(mkdtempSync(join(tmpdir(), 'scitags-tun-')), 'tun')
  t.teardown(() => { rmSync(join(device, '..'), { recursive: true }) })
  execFileSync('mknod', [device, 'c', '10', '200'])
  return device
}

/** Among router solicitations and the like. */
async function nextSyn (tun: number): Promise<ReturnType<typeof readPacket>> {
  const packet = Buffer.alloc(2048)
  for (;;) {
    try {
      const seen = readPacket(packet, readSync(tun, packet))
      if (seen?.isSyn === true) return seen
    } catch (error) {
      // Nothing yet.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      await sleep(10)
    }
  }
}
