/**
 * The vocabulary of the engine: what a request claims, what was decided, what a flow is, and who is told about it.
 * No run-time code lives here.
 */
import type { Socket, TcpNetConnectOpts } from 'node:net'

declare const scitagBrand: unique symbol
declare const flowLabelBrand: unique symbol

/** The number that travels in `SciTag` and `scitag.flow`: `experiment << 6 | activity`, 65…65535, or 0 for unidentified. */
export type Scitag = number & { readonly [scitagBrand]: true }

/** The 20 bits of an IPv6 flow label that carry a {@link FlowTag} and five bits of entropy. */
export type FlowLabel = number & { readonly [flowLabelBrand]: true }

/** Experiment 0…1023 and activity 0…63; 0/0 means unidentified. */
export interface FlowTag {
  readonly experiment: number
  readonly activity: number
}

/** Where in a request a tag stood. */
export type ClaimOrigin = 'header' | 'url' | 'cgi'

/** What a request said about itself. A value, never an exception. */
export type TagClaim =
  | { readonly kind: 'absent' }
  | { readonly kind: 'tag', readonly scitag: Scitag, readonly tag: FlowTag, readonly from: ClaimOrigin }
  | {
    readonly kind: 'invalid'
    /** The text as it came, cut to 64 characters. */
    readonly raw: string
    readonly from: ClaimOrigin
    /** Set when the number is a flow label of a registered pair: the sender confused label and tag. */
    readonly looksLike?: FlowTag
  }

/** Who asks for what, as far as the adapter knows. */
export interface Subject {
  /** Decoded path of the file, absolute, without query. */
  readonly path?: string
  /** Virtual organisations, most specific first; a leading slash is tolerated. */
  readonly vos?: readonly string[]
  readonly user?: string
  readonly roles?: readonly string[]
  /** `iss` of the bearer token. */
  readonly issuer?: string
  /** A registered pair that the client's own packets carry as their flow label, where that is asked for. */
  readonly peerTag?: FlowTag
}

/** Which rule decided; shown in logs, on dashboards and in tests. */
export interface Because {
  readonly rule: 'tag' | 'invalid-tag' | 'path' | 'vo' | 'issuer' | 'sampled' | 'default' | 'peer-label' | 'no-rule'
  /** One sentence for a person, such as `path /store belongs to cms`. */
  readonly detail: string
}

/** Mark with this tag, or do not, and why. */
export type Decision =
  | { readonly mark: true, readonly tag: FlowTag, readonly because: Because }
  | { readonly mark: false, readonly because: Because }

/** One end of a connection: plain text address without brackets or zone, port 1…65535. */
export interface Endpoint {
  readonly address: string
  readonly port: number
}

/** The two ends of a connection as the network sees it. */
export interface Connection {
  readonly protocol: 'tcp' | 'udp'
  readonly local: Endpoint
  readonly remote: Endpoint
}

/** Which way the data goes, seen from here. */
export type Direction = 'send' | 'receive'

/** Bytes on the wire in each direction, seen from here; plus what the kernel knows, where it can be asked. */
export interface Usage extends TcpInfo {
  readonly sent: number
  readonly received: number
  /** The flow label on our own packets of the flow, now or at its end, as far as the kernel has taken it. */
  readonly label?: FlowLabel
  /** The flow label that the other end had on its first packets, where the engine asks for it. 0 is none. */
  readonly peerLabel?: number
}

/** What the kernel knows of a TCP connection, from its first byte on. Each is left out where the kernel does not say. */
export interface TcpInfo {
  readonly rttMs?: number
  /** The smallest of the last minutes. */
  readonly minRttMs?: number
  /** Segments sent again. */
  readonly retransmits?: number
  /** Congestion window, in segments. */
  readonly congestionWindow?: number
  /** Bytes a second, as the kernel measured them last. */
  readonly deliveryRate?: number
  /** Bytes that the other end has acknowledged. */
  readonly bytesAcked?: number
  readonly bytesReceived?: number
  /** Name of the algorithm, such as `cubic`. */
  readonly congestionControl?: string
}

/** Microseconds since 1970, UTC; an integer. */
export type Microseconds = number

/** A run of transfers on one connection with equal tag, direction and application. */
export interface Flow {
  /** Unique in this process. */
  readonly id: number
  readonly tag: FlowTag
  readonly direction: Direction
  /** `http-get`, `http-put`, or the client's own name for itself. */
  readonly application: string
  /** With address overrides applied; identical in every event of the flow. */
  readonly connection: Connection
  /** Unique on its connection. */
  readonly startedAt: Microseconds
  readonly because: Because
}

/** Why a flow ended. */
export type EndReason = 'changed' | 'idle' | 'closed' | 'aborted' | 'shutdown'

/** What markers are told: exactly one start and one end per flow, in order. */
export type FlowEvent =
  | { readonly state: 'start' | 'ongoing', readonly flow: Flow, readonly at: Microseconds, readonly usage: Usage }
  | { readonly state: 'end', readonly flow: Flow, readonly at: Microseconds, readonly usage: Usage, readonly reason: EndReason }

/**
 * Tells somebody about flow events. It may throw, reject, hang or be slow: a bounded queue stands in front of it,
 * and what it loses costs a counter, never a transfer.
 */
export interface Marker {
  /** Short and stable: it is a metric label. */
  readonly name: string
  /** Takes the events gathered since its last call returned, oldest first. */
  mark (events: readonly FlowEvent[]): void | Promise<void>
  /** Resolves when everything handed over has been sent or given up. */
  close? (): Promise<void>
}

/** What became of one attempt to label a socket. */
export type LabelOutcome = 'set' | 'cleared' | 'unsupported' | 'failed'

/** Sets the IPv6 flow label of an open socket; synchronous, so that the first byte already carries it. Never throws. */
export interface PacketMarker {
  readonly name: string
  /** `undefined` deletes the label; the kernel's automatic one returns. */
  label (socket: Socket, label: FlowLabel | undefined): LabelOutcome
  /** The same for a socket of any process, by its {@link HostSocket.cookie}. Left out where only sockets of this process can be labelled. */
  labelByCookie? (cookie: bigint, label: FlowLabel | undefined): LabelOutcome
}

/** Options of `net.connect` that mean the same here. */
export interface DialOptions extends Pick<TcpNetConnectOpts, 'host' | 'port' | 'localAddress' | 'localPort' | 'family' | 'hints' | 'lookup' | 'noDelay' | 'keepAlive' | 'keepAliveInitialDelay'
  | 'autoSelectFamily' | 'autoSelectFamilyAttemptTimeout' | 'onread' | 'allowHalfOpen' | 'timeout'> {
  /** Ends the attempt; a socket that is connected does not look at it any more. */
  readonly signal?: AbortSignal | undefined
}

/** Opens an outgoing TCP connection under a label, so that the SYN already carries it. */
export interface Dialer {
  readonly name: string
  /**
   * Resolves when it is connected; rejects with what `net.connect` would report. Over IPv4 there is no label. Errors of the socket
   * later on have a listener that does nothing, until the caller has one.
   */
  connect (options: DialOptions, label: FlowLabel | undefined): Promise<Socket>
}

/**
 * Which sockets get labels, best first: all of them, through a map that somebody with more rights has prepared, that another process of ours has
 * made, or that we made ourselves; only those that we dial; none.
 */
export type PacketRung = 'pinned' | 'inherited' | 'own-program' | 'dialled-only' | 'none'

/** What was counted on one network interface, since the program came there. */
export interface InterfaceCounts {
  readonly name: string
  /** Packets that left with a label of ours. */
  readonly stamped: number
  /** Packets of labelled sockets whose header could not be written. */
  readonly notWritable: number
}

/** Labels, by how sure we are of them. */
export interface LabelCounts {
  /** That we wanted on a socket. */
  readonly asked: number
  /** That the kernel has taken. */
  readonly taken: number
  /** That a packet has carried, as counted where packets leave; of all processes that share the map, and not of dialled sockets elsewhere. Undefined where nobody counts. */
  readonly seen: number | undefined
  readonly interfaces: readonly InterfaceCounts[]
}

export interface PacketMarkingInit {
  /** Names of network interfaces; empty: all, and those that come later. */
  readonly interfaces: readonly string[]
  /** Where a map may be that somebody with more rights has pinned; undefined: in its usual place. */
  readonly directory?: string | undefined
  /** Told what happens later: an interface comes, a program is taken off. */
  readonly report: (message: PacketMarkingMessage) => void
}

export interface PacketMarkingMessage {
  /** `gone`: an interface, as they come and go. */
  readonly kind: 'attached' | 'gone' | 'detached' | 'failed'
  /** One line for a person. */
  readonly detail: string
}

/** What labels packets on this host, tried out on a connection of its own. */
export interface PacketMarking {
  readonly rung: PacketRung
  /** How, for a person. */
  readonly detail: string
  /** The better ways, and why they are not gone here; one sentence each. */
  readonly refused: readonly string[]
  readonly marker: PacketMarker
  readonly dialer: Dialer
  counts (): LabelCounts
  close (): void
}

/** Flow labels that other ends use. */
export interface PeerLabels {
  /**
   * From now on the kernel keeps the label of the last packet for a socket, or for all that come through a listening one, until somebody asks for it. That takes
   * room from what the socket may receive: ask soon. False where there is nothing to keep.
   */
  watch (socket: object): boolean
  /** That of the last packet that came before somebody asked for the first time; 0 is none. Undefined where nothing was kept. */
  of (socket: object): number | undefined
}

/** Moves bytes of one file into one socket inside the kernel. */
export interface OpenFileSender {
  /**
   * Moves at most `length` bytes from `position` and resolves to how many the socket has taken. Fewer than asked for, or 0, means that it is full,
   * broken or no socket for this: write the next ones to it in the usual way, which waits, or says what is wrong.
   * Nothing that was written before may still wait in this process.
   */
  send (position: number, length: number): Promise<number>
  /** Nothing may be under way. */
  release (): void
}

/** Sends files past this process. Readers who stall cost it nothing: it never waits for a socket. */
export interface FileSender {
  /** `file` is a descriptor; undefined where the bytes have to come through this process, as under TLS. */
  open (socket: Socket, file: number): OpenFileSender | undefined
}

/** As the kernel names them. */
export type TcpState = 'established' | 'syn-sent' | 'syn-received' | 'fin-wait-1' | 'fin-wait-2' | 'time-wait' | 'closed' | 'close-wait' | 'last-ack' | 'listening' | 'closing'

/** A TCP socket of this host at one moment, whichever process it belongs to. What is not looked at is not decoded. */
export interface HostSocket {
  readonly connection: Connection
  readonly state: TcpState
  /** The kernel's number for it; no other socket ever has it, until the host starts anew. */
  readonly cookie: bigint
  readonly userId: number
  /** 0: no process holds it. It waits to be accepted, or is closed and still has something to send. */
  readonly inode: number
  readonly info: TcpInfo
}

/** Who holds a socket. */
export interface SocketOwner {
  readonly processId: number
  /** Of the command, at most 15 bytes, such as `xrootd`. */
  readonly name: string
}

/** The TCP connections of all processes of this host. Whatever it does may throw. */
export interface SocketList {
  /** Neither listening sockets nor what is left of closed ones. */
  list (): readonly HostSocket[]
  /** Those that have gone since it was asked the last time, as they were in the end; none at the first time, and not all where many go at once. Never throws. */
  departed? (): readonly HostSocket[]
  /** Undefined where there is no such connection. */
  find (connection: Connection): HostSocket | undefined
  /**
   * Who holds the sockets with these inodes; those of processes that this user may not look into are left out. `among`: only these processes.
   * It takes as long as processes have files open.
   */
  owners? (inodes: ReadonlySet<number>, among?: readonly number[]): ReadonlyMap<number, SocketOwner>
}

/** What the kernel can do for us beyond Node. Everything works without it; the composition root injects it. */
export interface KernelIo {
  readonly fileSender?: FileSender
  /** Finds the best rung of this host. Opened and closed by the engine, and only if packets are to be marked. Never throws. */
  openPacketMarking? (init: PacketMarkingInit): PacketMarking
  readonly peerLabels?: PeerLabels
  /** Whether bytes that were handed over before have not been acknowledged yet: another label would be on them too. */
  hasUnsent? (socket: Socket): boolean
  /** Counters of a TCP socket; undefined where the kernel cannot be asked. */
  tcpInfo? (socket: Socket): TcpInfo | undefined
  /** For flows of other processes. */
  readonly sockets?: SocketList
}

/** One transfer about to move data. */
export interface Transfer {
  readonly decision: Decision
  readonly direction: Direction
  readonly application: string
  /** Bytes of this transfer so far; asked while it runs and once when it ends. What it throws is counted. */
  readonly usage: () => Usage
  /**
   * What the network sees, where it is not what the connection was opened with: a balancer may carry many clients over one.
   * If the peer of the socket is another one, the socket gets no label, and the kernel's counters are not told: they are those of the way to the proxy.
   */
  readonly connection?: Connection
  /** What the dialer has labelled the socket with, from {@link FlowTable.labelFor}; else one is drawn. */
  readonly label?: FlowLabel | undefined
}

/** A transfer that is moving data. Its flow may outlive it. */
export interface OpenFlow {
  /** Undefined when the transfer is not marked. */
  readonly flow: Flow | undefined
  /** What the packets carry now; undefined where there is none. */
  readonly label: FlowLabel | undefined
  /** Reads the usage one last time. Call it before the socket is destroyed; calling twice is harmless. */
  end (): void
}

/** The flows of one connection. */
export interface ConnectionFlows {
  /** A transfer begins to move data. Ends runs that this one breaks, sets or deletes the label. Never throws. */
  begin (transfer: Transfer): OpenFlow
  /** Something that is no transfer is about to be sent: deletes the label, unless a transfer is under way. Ends no flow. Never throws. */
  unlabel (): void
  /** The connection is gone or going: every flow on it ends. Calling twice is harmless. */
  close (reason?: 'closed' | 'aborted'): void
}

/** All flows of this process. */
export interface FlowTable {
  /**
   * Call once per connection, when its ends are known; `undefined` where each transfer tells its own.
   * `socket` is what gets the label; leave it out if there is none.
   */
  connection (connection: Connection | undefined, socket?: Socket): ConnectionFlows
  /** Draws a label before there is a connection to that address, for a {@link Dialer}; undefined where none will be wanted. Never throws. */
  labelFor (decision: Decision, remoteAddress: string): FlowLabel | undefined
  /** How many flows have started and not ended. */
  readonly openFlows: number
}

/** Names and ids of one activity. */
export interface RegistryActivity {
  readonly activityId: number
  readonly activityName: string
}

/** Names and ids of one experiment and its activities. */
export interface RegistryExperiment {
  readonly expId: number
  readonly expName: string
  readonly activities: readonly RegistryActivity[]
}

/** The public registry of ids, as published. */
export interface RegistryDocument {
  readonly version: 1
  /** ISO 8601 date-time. */
  readonly modified: string
  readonly experiments: readonly RegistryExperiment[]
}

/** A registry that can be asked by id or by name. */
export interface Registry {
  readonly document: RegistryDocument
  isRegistered (tag: FlowTag): boolean
  /** By id or by name, case-insensitive; undefined if there is none. */
  experiment (idOrName: number | string): RegistryExperiment | undefined
  activity (experiment: number | string, idOrName: number | string): RegistryActivity | undefined
  /** `cms/Analysis Input`; unknown parts are given as numbers. */
  nameOf (tag: FlowTag): string
}
