/** The composition root of the engine: options in, one object out that reads tags, decides and keeps flows. */
import { randomInt } from 'node:crypto'
import type { Socket } from 'node:net'

import { channels } from './diagnostics.ts'
import { LiveRules } from './live-rules.ts'
import { addressOverrides } from './flow/address-overrides.ts'
import { createFlowTable } from './flow/flow-table.ts'
import { fireflyMarker } from './markers/firefly.ts'
import { flowdApiMarker } from './markers/flowd-api.ts'
import { flowdPipeMarker } from './markers/flowd-pipe.ts'
import { decide } from './policy/decide.ts'
import { noPacketMarking } from './portable.ts'
import { openRegistry } from './registry/registry-client.ts'
import { resolveCoreOptions } from './generated/options.ts'
import { systemClock } from './clock.ts'
import { ScitagsError } from './errors.ts'
import { decodeFlowLabel, encodeFlowLabel } from './wire/flow-label.ts'
import { encodeParityLabel } from './wire/flow-label-parity.ts'
import { claimFromText } from './wire/tag-claim.ts'
import type { KernelUsage } from './flow/connection-flow.ts'
import type { RuleOptions } from './policy/rules.ts'
import type { Clock } from './clock.ts'
import type { DeliveringMarker, DeliveryCounts } from './markers/delivery-counts.ts'
import type { CoreOptions, ResolvedCoreOptions } from './generated/options.ts'
import type { RegistryClient } from './registry/registry-client.ts'
import type { ClaimOrigin, Decision, Dialer, FileSender, FlowLabel, FlowTable, FlowTag, KernelIo, Marker, PacketMarking, PeerLabels, Registry, Subject, TagClaim } from './types.ts'

/** Options, and what options cannot say. */
export interface ScitagsInit extends CoreOptions {
  /** Told about every flow besides the markers that the options name. */
  readonly markers?: readonly Marker[]
  /** What the kernel can do for us; without it there are fireflies and no labels. */
  readonly kernel?: KernelIo
  /** Instead of one that is made from `registry`, such as one that another process keeps current; closed with the engine, or when it cannot be made. */
  readonly registryClient?: RegistryClient
  readonly clock?: Clock
  /** Five random bits, 0…31, drawn once per flow. */
  readonly entropy?: () => number
}

/** The marking engine. */
export interface Scitags extends AsyncDisposable {
  readonly registry: Registry
  /** Where the registry in use came from: embedded, cache, file or url. */
  readonly registryClient: RegistryClient
  /** What became of the messages of each marker that the options name. */
  readonly deliveries: readonly DeliveryCounts[]
  readonly flows: FlowTable
  /** How packets are labelled, and what came of it. */
  readonly packets: Omit<PacketMarking, 'close'>
  readonly dialer: Dialer
  /** Undefined where nothing is known of the labels of others. */
  readonly peerLabels: PeerLabels | undefined
  /** Undefined where files go through this process. */
  readonly fileSender: FileSender | undefined
  /** Reads the text of a tag; never throws. */
  claim (raw: string | undefined, from: ClaimOrigin): TagClaim
  /** The registered pair that the other end of a socket labels its packets with; undefined where there is none, and unless the option `peerLabels` is on. Never throws. */
  peerTag (socket: object): FlowTag | undefined
  /** Pure but for the publication of what was decided; never throws. */
  decide (claim: TagClaim, subject: Subject): Decision
  /** Takes new rules, after another look at the registry; everything else stays as it was. Throws and keeps the old ones when they are wrong. */
  reload (rules: RuleOptions): Promise<void>
  /** Ends all flows, waits a bounded time for the markers, and lets go of timers and sockets. */
  close (): Promise<void>
}

/**
 * Throws {@link ScitagsError} `RULES_INVALID`, an `OPTIONS_INVALID` error, or `PACKETS_REQUIRED` where packets cannot be labelled and must be; a registry out
 * of reach is no error.
 */
export async function createScitags (init: ScitagsInit = {}): Promise<Scitags> {
  const { markers = [], kernel = {}, clock = systemClock, entropy = () => randomInt(32), registryClient: given, ...rest } = init
  const options = resolveCoreOptions(rest)
  const registryClient = given ?? await openRegistry({ ...options.registry, clock })
  let packets: PacketMarking | undefined
  try {
    const rules = await LiveRules.open(options, registryClient)
    const addresses = addressOverrides(options.addresses)
    const marking = packets = openPackets(options, kernel)
    const peerLabels = options.peerLabels ? kernel.peerLabels : undefined
    const named = namedMarkers(options, clock)
    const flows = createFlowTable({
      ...options,
      addresses,
      markers: [...named, ...markers],
      packetMarker: marking.marker,
      kernelUsage: socket => kernelUsage(kernel, peerLabels, socket),
      hasUnsent: socket => kernel.hasUnsent?.(socket) ?? false,
      onSocket: socket => { lookAtPeer(peerLabels, socket) },
      labelOf: options.labelParity ? encodeParityLabel : tag => encodeFlowLabel(tag, entropy()),
      clock
    })
    const isRegistered = (tag: FlowTag): boolean => registryClient.current.isRegistered(tag)

    const scitags: Scitags = {
      get registry () { return registryClient.current },
      registryClient,
      deliveries: named.flatMap(({ deliveries }) => deliveries),
      flows,
      packets: marking,
      dialer: marking.dialer,
      peerLabels: kernel.peerLabels,
      fileSender: kernel.fileSender,
      claim: (raw, from) => claimFromText(raw, from, isRegistered),
      peerTag (socket) {
        const label = peerLabels?.of(socket)
        const tag = label === undefined ? undefined : tagOfLabel(label as FlowLabel)
        return tag !== undefined && isRegistered(tag) ? tag : undefined
      },
      decide (claim, subject) {
        const decision = decide(claim, subject, rules.current)
        if (channels.decision.hasSubscribers) channels.decision.publish({ claim, subject, decision })
        return decision
      },
      async reload ({ experiments, activities }) {
        await rules.replace(resolveCoreOptions({ ...rest, experiments, activities }))
      },
      async close () {
        await flows.close()
        marking.close()
        await registryClient.close()
      },
      async [Symbol.asyncDispose] () { await scitags.close() }
    }
    return scitags
  } catch (error) {
    packets?.close()
    await registryClient.close()
    throw error
  }
}

/** What marking needs of rights and of the kernel, nothing else does: unless it is required, the engine goes without. */
function openPackets ({ packets, packetInterfaces, packetPins }: ResolvedCoreOptions, kernel: KernelIo): PacketMarking {
  if (packets === 'off') return noPacketMarking('it is switched off')
  const marking = kernel.openPacketMarking?.({ interfaces: packetInterfaces, directory: packetPins, report: message => { channels.packets.publish(message) } }) ??
    noPacketMarking('the engine has no kernel: pass that of @scitags/native')
  if (packets === 'auto' || (marking.rung !== 'none' && marking.rung !== 'dialled-only')) return marking
  marking.close()
  throw new ScitagsError('PACKETS_REQUIRED', { detail: `${marking.refused.join('; ')}. \`scitags setup-marking --group GROUP\`, as root, lets a server without rights do it`, path: ['packets'] })
}

function tagOfLabel (label: FlowLabel): FlowTag {
  const { experiment, activity } = decodeFlowLabel(label)
  return { experiment, activity }
}

/** Of a connection that has come, its first packets; and the kernel is told to look no more. */
function lookAtPeer (peerLabels: PeerLabels | undefined, socket: Socket): void {
  if (peerLabels === undefined) return
  const { server } = socket as { readonly server?: object | null }
  // What is injected promises not to throw; a transfer must not depend on the promise.
  try {
    // Those that come later.
    if (server !== undefined && server !== null) peerLabels.watch(server)
    peerLabels.of(socket)
  } catch {
    // Then the label of its other end is not known.
  }
}

function kernelUsage ({ tcpInfo }: KernelIo, peerLabels: PeerLabels | undefined, socket: Socket): KernelUsage | undefined {
  const peerLabel = peerLabels?.of(socket)
  return peerLabel === undefined ? tcpInfo?.(socket) : { ...tcpInfo?.(socket), peerLabel }
}

function namedMarkers ({ fireflies: { collectors, toFarEnd, hostName }, flowd: { pipe, api } }: ResolvedCoreOptions, clock: Clock): DeliveringMarker[] {
  const markers: DeliveringMarker[] = []
  // Those that open nothing by themselves come first: what is wrong with a later one leaves nothing behind.
  if (api !== undefined) markers.push(flowdApiMarker({ api, clock }))
  if (pipe !== undefined) markers.push(flowdPipeMarker({ pipe, clock }))
  if (collectors.length > 0 || toFarEnd) markers.push(fireflyMarker({ collectors, toFarEnd, clock, ...hostName === undefined ? {} : { hostName } }))
  return markers
}
