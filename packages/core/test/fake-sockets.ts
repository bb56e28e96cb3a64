/** A host whose connections are what the test says. */
import type { HostSocket, SocketList, SocketOwner } from '../src/types.ts'

export interface FakeSocketInit {
  readonly remote?: string
  readonly remotePort?: number
  readonly local?: string
  readonly port?: number
  readonly sent?: number
  readonly received?: number
  readonly cookie?: bigint
  readonly inode?: number
  readonly userId?: number
  readonly rttMs?: number
}

let cookies = 0n

/** One that has just come in, unless told otherwise. */
export function fakeSocket (init: FakeSocketInit = {}): HostSocket {
  const cookie = init.cookie ?? ++cookies
  const { remote = '2001:db8::7', local = remote.includes(':') ? '2001:db8::1' : '192.0.2.1', port = 1094, remotePort = 40_000 + Number(cookie), inode = 1000 + Number(cookie), userId = 0, sent = 0, received = 0, rttMs } = init
  return {
    connection: { protocol: 'tcp', local: { address: local, port }, remote: { address: remote, port: remotePort } },
    state: 'established',
    cookie,
    userId,
    inode,
    info: { bytesAcked: sent, bytesReceived: received, ...rttMs !== undefined && { rttMs } }
  }
}

/** The same connection, later. */
export function later (socket: HostSocket, { sent = 0, received = 0, rttMs, ...rest }: Pick<FakeSocketInit, 'sent' | 'received' | 'inode' | 'rttMs'>): HostSocket {
  return { ...socket, ...rest, info: { bytesAcked: sent, bytesReceived: received, ...rttMs !== undefined && { rttMs } } }
}

export interface FakeHost extends SocketList {
  /** All that there is; undefined: the kernel says no. */
  sockets: readonly HostSocket[] | undefined
  /** What the list leaves out, though it is there. */
  overlooked: readonly HostSocket[]
  /** Those that have gone since the last question. */
  gone: readonly HostSocket[]
  /** By inode. */
  readonly owned: Map<number, SocketOwner>
  /** Whether each question for owners was for some processes only. */
  readonly asked: (readonly number[] | undefined)[]
  readonly owners: NonNullable<SocketList['owners']>
}

export function fakeHost (...sockets: readonly HostSocket[]): FakeHost {
  const refused = (): never => { throw new Error('the kernel says no') }
  const owned = new Map<number, SocketOwner>()
  const asked: (readonly number[] | undefined)[] = []
  const host: FakeHost = {
    sockets,
    overlooked: [],
    gone: [],
    owned,
    asked,
    list: () => host.sockets ?? refused(),
    find: ({ local, remote }) => [...host.sockets ?? refused(), ...host.overlooked].find(({ connection }) => connection.remote.port === remote.port && connection.local.port === local.port),
    departed () {
      const { gone } = host
      host.gone = []
      return gone
    },
    owners (inodes, among) {
      asked.push(among)
      return new Map([...owned].filter(([inode, { processId }]) => inodes.has(inode) && (among?.includes(processId) ?? true)))
    }
  }
  return host
}
