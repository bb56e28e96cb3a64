/** Which connections of other processes are marked, and as what: the options of the sampler, checked and made ready. */
import { ScitagsError } from '../errors.ts'
import { NameReader } from '../policy/names.ts'
import { networkList } from '../networks.ts'
import type { ResolvedSamplerOptions } from '../generated/options.ts'
import type { Connection, Decision, FlowTag, HostSocket, Registry, SocketOwner } from '../types.ts'

export interface SocketRules {
  /** Whether it takes the owner of a connection to select it, or to decide on it. */
  readonly needsOwner: boolean
  /** As far as its ends tell. */
  isEligible (connection: Connection): boolean
  isSelected (owner: SocketOwner | undefined): boolean
  decide (socket: HostSocket, connection: Connection, owner: SocketOwner | undefined): Decision
  /** Whether others connect to this port, rather than we from it. */
  isServerPort (port: number): boolean
}

type RuleOptions = ResolvedSamplerOptions['rules'][number]
type Ports = RuleOptions['ports']

interface Rule {
  readonly decision: Decision
  fits (socket: HostSocket, connection: Connection, owner: SocketOwner | undefined): boolean
}

/** Where Linux begins to give ports to connections that this host opens. */
const firstEphemeralPort = 32_768
/** The kernel keeps so much of the name of a command. */
const commandBytes = 15
const noRule: Decision = { mark: false, because: { rule: 'no-rule', detail: 'no rule of the sampler fits the connection' } }

/** Throws {@link ScitagsError} `RULES_INVALID`, which lists everything that is wrong, with the nearest names. */
export function compileSocketRules (options: ResolvedSamplerOptions, registry: Registry, userIdOf: (name: string) => number | undefined): SocketRules {
  const compiler = new SocketRuleCompiler(options, registry, userIdOf)
  const { select } = options
  const hasPort = compiler.ports(['select', 'ports'], select.ports)
  const isWanted = compiler.networks(['select', 'networks'], select.networks)
  const isInternal = networkList(options.internalNetworks, (index, what) => { compiler.problem(['internalNetworks', String(index)], what) })
  const isOfProcess = processList(select.processes)
  const fallback = compiler.fallback
  const rules = options.rules.map((rule, index) => compiler.rule(rule, index)).filter(rule => rule !== undefined)
  compiler.throwProblems()
  const named = [select, ...options.rules].flatMap(({ ports }) => ports.flatMap(port => rangeOf(port) ?? []))
  return {
    needsOwner: [select, ...options.rules].some(({ processes }) => processes.length > 0),
    isEligible: ({ local, remote }) => hasPort(local.port) && isWanted(remote.address) && !isInternal(remote.address),
    isSelected: isOfProcess,
    decide: (socket, connection, owner) => rules.find(rule => rule.fits(socket, connection, owner))?.decision ?? fallback ?? noRule,
    isServerPort: port => port < firstEphemeralPort || named.some(range => isWithin(range, port))
  }
}

class SocketRuleCompiler {
  readonly #names: NameReader
  readonly #userIdOf: (name: string) => number | undefined
  readonly #activity: number | string | undefined
  /** Of connections that no rule fits; undefined where none is given, or it is wrong. */
  readonly #experimentId: number | undefined
  readonly #hasExperiment: boolean
  readonly fallback: Decision | undefined

  constructor ({ experiment, activity }: ResolvedSamplerOptions, registry: Registry, userIdOf: (name: string) => number | undefined) {
    this.#names = new NameReader(registry)
    this.#userIdOf = userIdOf
    this.#activity = activity
    this.#hasExperiment = experiment !== undefined
    this.#experimentId = experiment === undefined ? undefined : this.#names.experiment(['experiment'], experiment)
    this.fallback = this.#decision([], this.#experimentId, activity, tag => ({ rule: 'default', detail: `what no rule of the sampler fits is ${tag}` }))
    if (experiment === undefined && activity !== undefined) this.problem(['activity'], 'it belongs to an experiment, and none is given')
  }

  problem (path: readonly string[], what: string): void { this.#names.problem(path, what) }

  throwProblems (): void {
    const { problems } = this.#names
    const [first] = problems
    if (first !== undefined) throw new ScitagsError('RULES_INVALID', { detail: problems.map(({ text }) => text).join('; '), path: first.path })
  }

  rule (rule: RuleOptions, index: number): Rule | undefined {
    const where = ['rules', String(index)]
    const hasPort = this.ports([...where, 'ports'], rule.ports)
    const isNear = this.networks([...where, 'networks'], rule.networks)
    const isUser = this.#users([...where, 'users'], rule.users)
    const isProcess = processList(rule.processes)
    const { experiment, activity } = rule
    if (experiment === undefined && !this.#hasExperiment) this.problem([...where, 'experiment'], 'none is given, neither here nor for what no rule fits')
    const experimentId = experiment === undefined ? this.#experimentId : this.#names.experiment([...where, 'experiment'], experiment)
    const decision = this.#decision(where, experimentId, activity ?? (experimentId === this.#experimentId ? this.#activity : undefined), tag => ({ rule: 'sampled', detail: `rule ${index + 1} of the sampler says ${tag}` }))
    return decision && { decision, fits: ({ userId }, { local, remote }, owner) => hasPort(local.port) && isNear(remote.address) && isUser(userId) && isProcess(owner) }
  }

  ports (where: readonly string[], ports: Ports): (port: number) => boolean {
    const ranges = ports.flatMap((port, index) => {
      const range = rangeOf(port)
      if (range === undefined) this.problem([...where, String(index)], `'${port}' is no port, and no range of ports such as 20000-25000`)
      return range === undefined ? [] : [range]
    })
    return port => ports.length === 0 || ranges.some(range => isWithin(range, port))
  }

  networks (where: readonly string[], texts: readonly string[]): (plain: string) => boolean {
    const isIn = networkList(texts, (index, what) => { this.problem([...where, String(index)], what) })
    return plain => texts.length === 0 || isIn(plain)
  }

  #users (where: readonly string[], users: RuleOptions['users']): (userId: number) => boolean {
    const ids = new Set(users.map((user, index) => {
      const id = /^\d+$/.test(String(user)) ? Number(user) : this.#userIdOf(String(user))
      if (id === undefined) this.problem([...where, String(index)], `this host has no user '${user}'`)
      return id
    }))
    return userId => users.length === 0 || ids.has(userId)
  }

  /** Undefined where there is none, or it is wrong. */
  #decision (where: readonly string[], experiment: number | undefined, activityName: number | string | undefined, because: (tag: string) => Decision['because']): Decision | undefined {
    if (experiment === undefined) return undefined
    const activity = activityName === undefined ? 1 : this.#names.activity([...where, 'activity'], experiment, activityName)
    if (activity === undefined) return undefined
    const tag: FlowTag = { experiment, activity }
    return { mark: true, tag, because: because(this.#names.registry.nameOf(tag)) }
  }
}

function processList (names: readonly string[]): (owner: SocketOwner | undefined) => boolean {
  const kept = new Set(names.map(keptOf))
  return owner => names.length === 0 || (owner !== undefined && kept.has(owner.name))
}

function keptOf (command: string): string {
  return Buffer.from(command).subarray(0, commandBytes).toString()
}

interface PortRange {
  readonly first: number
  readonly last: number
}

/** Undefined for what is none. */
function rangeOf (port: Ports[number]): PortRange | undefined {
  const [first = NaN, last = first] = String(port).split('-').map(Number)
  return first >= 1 && first <= last && last <= 65_535 ? { first, last } : undefined
}

function isWithin ({ first, last }: PortRange, port: number): boolean { return first <= port && port <= last }
