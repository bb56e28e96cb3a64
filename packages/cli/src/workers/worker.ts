/** What a worker does: opens the servers with a marking engine of its own, and answers the primary. */
import type { Socket } from 'node:net'

import { createScitags } from '@scitags/core'
import type { Scitags } from '@scitags/core'

import { hostKernel } from '../kernel.ts'
import { logChannels } from '../log-channels.ts'
import { createLog } from '../log.ts'
import { collectSiteMetrics } from '../site-metrics.ts'
import type { SiteMetrics } from '../site-metrics.ts'
import type { AmongWorkers } from '../storage-site.ts'
import { openStorageServers } from '../storage-servers.ts'
import type { StorageServers } from '../storage-servers.ts'
import type { Terminal } from '../terminal.ts'
import { within } from '../within.ts'
import { HandedRegistry } from './handed-registry.ts'
import { RelayedMarker } from './relayed-marker.ts'
import type { ForAnotherWorker, FromWorker, MetricsJson, QuestionName, Questions, ToWorker, WorkerOrder } from './messages.ts'
import { SharedState } from './shared-state.ts'
import { toldError } from './told-error.ts'
import { wayToOthers } from './way-to-others.ts'

export interface WorkerInit {
  readonly terminal: Pick<Terminal, 'stderr' | 'environment'>
  /** Resolves when it is on its way, or cannot be; never rejects. */
  readonly say: (message: FromWorker, socket?: Socket) => Promise<void>
  /** Ends the process. */
  readonly leave: () => void
}

interface OpenSite {
  readonly scitags: Scitags
  readonly servers: StorageServers
  readonly metrics: SiteMetrics | undefined
}

type Answering = { readonly [K in QuestionName]: (question: Questions[K]['question']) => Promise<Questions[K]['answer']> }

/** The primary tells these of itself: there is one registry. */
const metricsOfPrimary = [
  'scitags_registry_age_seconds', 'scitags_registry_info',
  'scitags_packet_marking_info', 'scitags_labels_seen_total', 'scitags_packets_stamped_total', 'scitags_packets_not_writable_total'
]

/** Descriptor of the map of labels, behind input, outputs and messages. */
const bornWithLabels = 4

export class Worker {
  readonly #init: WorkerInit
  readonly #shared: SharedState
  #registry: HandedRegistry | undefined
  #relayed: RelayedMarker | undefined
  #opening: Promise<OpenSite> | undefined
  #putToUse: (() => void) | undefined

  constructor (init: WorkerInit) {
    this.#init = init
    this.#shared = new SharedState(init.say)
  }

  async wake (): Promise<void> { await this.#init.say({ kind: 'awake' }) }

  hear (message: ToWorker, socket?: Socket): void {
    switch (message.kind) {
      case 'open': void this.#open(message.order); break
      case 'registry': this.#registry?.take(message.registry); break
      case 'told': this.#relayed?.told(); break
      case 'ask': void this.#answer(message.id, message.name, message.question); break
      case 'answer':
      case 'failed':
        this.#shared.hear(message)
        break
      case 'stream':
      case 'endSession':
        void this.#takeFromAnother(message, socket)
    }
  }

  async #open (order: WorkerOrder): Promise<void> {
    process.title = `scitags worker ${order.number}`
    const { say, leave, terminal } = this.#init
    logChannels(createLog(terminal, order.logLevel).child({ worker: order.number }))
    this.#registry = new HandedRegistry(order.registry)
    this.#relayed = order.options.marking.flowd.pipe === undefined ? undefined : new RelayedMarker('flowd-pipe', say)
    this.#opening = openServers(order, this.#registry, this.#relayed, this.#among(order))
    try {
      const { servers } = await this.#opening
      await say({ kind: 'opened', opened: { servers: servers.all.map(({ urls, rootUrls, missing }) => ({ urls, rootUrls, missing })) } })
    } catch (error) {
      await say({ kind: 'refused', error: toldError(error) })
      leave()
    }
  }

  #among ({ number, workers, ticketKeys }: WorkerOrder): AmongWorkers {
    const { say } = this.#init
    return {
      number,
      ticketKeys: Buffer.from(ticketKeys, 'base64'),
      grantsOf: server => this.#shared.grantsOf(server),
      locksOf: server => this.#shared.locksOf(server),
      othersOf: server => wayToOthers({ server, workers, say })
    }
  }

  async #takeFromAnother (message: ForAnotherWorker, socket: Socket | undefined): Promise<void> {
    const { servers } = await this.#opened()
    const xroot = servers.all.find(({ name }) => name === message.server)?.xroot
    if (message.kind === 'endSession') xroot?.endSession(Buffer.from(message.sessionId), message.address)
    else if (socket !== undefined) xroot?.adopt(socket, Buffer.from(message.bytes))
  }

  async #answer (id: number, name: QuestionName, question: unknown): Promise<void> {
    const { say, leave } = this.#init
    try {
      const answer = await (this.#answering[name] as (question: unknown) => Promise<unknown>)(question)
      await say({ kind: 'answer', id, answer })
    } catch (error) {
      await say({ kind: 'failed', id, error: toldError(error) })
    }
    if (name === 'close') leave()
  }

  readonly #answering: Answering = {
    running: async () => (await this.#opened()).servers.running,
    metrics: async (): Promise<MetricsJson> => await (await this.#opened()).metrics?.register.getMetricsAsJSON() ?? [],
    prepareReload: async () => { this.#putToUse = await (await this.#opened()).servers.readCertificates() },
    applyReload: async rules => {
      await (await this.#opened()).scitags.reload(rules)
      this.#putToUse?.()
      this.#putToUse = undefined
    },
    close: async drainMs => {
      const { scitags, servers, metrics } = await this.#opened()
      try {
        return await servers.close(drainMs)
      } finally {
        await scitags.close()
        metrics?.close()
      }
    }
  }

  async #opened (): Promise<OpenSite> {
    if (this.#opening === undefined) throw new Error('asked before it was told what to open')
    return await this.#opening
  }
}

async function openServers ({ options, hasLabels }: WorkerOrder, registryClient: HandedRegistry, relayed: RelayedMarker | undefined, among: AmongWorkers): Promise<OpenSite> {
  const { pipe: _pipe, ...flowd } = options.marking.flowd
  const scitags = await within(['marking'], async () => await createScitags({ ...options.marking, flowd, registryClient, kernel: hostKernel(hasLabels ? { inherited: bornWithLabels } : {}).io, markers: relayed === undefined ? [] : [relayed] }))
  try {
    const metrics = options.metrics === undefined ? undefined : collectSiteMetrics(scitags, undefined)
    for (const name of metricsOfPrimary) metrics?.register.removeSingleMetric(name)
    return { scitags, metrics, servers: await openStorageServers(scitags, options.servers, among) }
  } catch (error) {
    await scitags.close()
    throw error
  }
}
