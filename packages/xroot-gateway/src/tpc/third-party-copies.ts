/** Third-party copies, as a source and as a destination: what becomes of an open that belongs to one. */
import { targetScreen } from '@scitags/core'
import type { Clock, Scitags, TargetScreen } from '@scitags/core'
import { cgiOf, cgiPairs, cgiValue, joinPath, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import type { TlsOptions } from '@scitags/xrootd-protocol/client'
import type { Opened } from '../backend.ts'
import { GatewayError } from '../errors.ts'
import type { ResolvedXrootOptions } from '../generated/options.ts'
import { grantsOfProcess } from '../grants.ts'
import type { Grants } from '../grants.ts'
import { decisionOf, tagKey } from '../marking/decision-of.ts'
import { storagePath } from '../path.ts'
import type { Caller } from '../server/caller.ts'
import { copyRoleOf, withoutCopyCgi } from './copy-role.ts'
import type { CopyOrder, CopyRole } from './copy-role.ts'
import { CopySlots } from './copy-slots.ts'
import { CopyTarget } from './copy-target.ts'
import { grantOfText, textOfGrant } from './grant.ts'
import type { Grant } from './grant.ts'
import { KnownHosts, systemHostNames } from './host-names.ts'
import type { HostNames } from './host-names.ts'
import { PullConnections } from './pull-connections.ts'
import { pull } from './pull.ts'

export interface ThirdPartyCopiesInit {
  readonly scitags: Pick<Scitags, 'flows' | 'claim' | 'decide' | 'dialer'>
  readonly options: ResolvedXrootOptions['tpc']
  readonly clock: Clock
  /** Those that several processes share. */
  readonly grants?: Grants | undefined
  readonly hostNames?: HostNames | undefined
  /** Asked for each copy that is fetched under TLS. */
  readonly tls?: (() => TlsOptions | undefined) | undefined
}

/** An open of a copy, with what is asked of the files, and for whom. */
export interface CopyOpen {
  readonly request: RequestOf<'open'>
  readonly caller: Caller
  /** The answer will take long: the client is told so at once. */
  readonly announce: (seconds: number) => void
  /** Looks at permissions, too. */
  readonly open: (request: RequestOf<'open'>, caller: Caller) => Opened | Promise<Opened>
}

export interface CopyOpened {
  readonly opened: Opened
  readonly request: RequestOf<'open'>
  readonly caller: Caller
}

/** What comes from other processes is there sooner than this; then the client is told to wait. */
const promptMs = 20

/** A pair of names has less. */
const longestTag = 256

export class ThirdPartyCopies {
  readonly #init: ThirdPartyCopiesInit
  readonly #grants: Grants
  readonly #hosts: KnownHosts
  readonly #screen: TargetScreen
  readonly #slots: CopySlots
  readonly #targets = new Set<CopyTarget>()
  #onNone: (() => void) | undefined

  /** Throws `OPTIONS_INVALID`. */
  constructor (init: ThirdPartyCopiesInit) {
    const { options, clock, grants = grantsOfProcess(clock), hostNames = systemHostNames } = init
    this.#init = init
    this.#grants = grants
    this.#hosts = new KnownHosts(hostNames, clock)
    this.#screen = targetScreen(options, (list, index, detail) => { throw new GatewayError('OPTIONS_INVALID', { detail, path: ['tpc', list, String(index)] }) })
    this.#slots = new CopySlots(options.maxCopies)
  }

  /** Undefined: an ordinary open. Throws `ARGUMENT_INVALID`, `COPY_UNSUPPORTED`. */
  roleOf (request: RequestOf<'open'>): CopyRole | undefined {
    const role = copyRoleOf(request)
    if (role !== undefined && !this.#init.options.enabled) throw new GatewayError('COPY_UNSUPPORTED')
    return role
  }

  async open (role: CopyRole, call: CopyOpen): Promise<CopyOpened> {
    switch (role.kind) {
      case 'announcement': return await this.#announced(role, call)
      case 'fetch': return await this.#fetched(role, call)
      case 'order': return await this.#ordered(role.order, call)
    }
  }

  /** Whatever is being fetched comes to an end; resolves when nothing of it is left. Nobody may be connected any more. */
  async close (): Promise<void> {
    for (const target of this.#targets) target.cancel()
    if (this.#targets.size > 0) await new Promise<void>(resolve => { this.#onNone = resolve })
  }

  async #announced ({ key, destination, ttlSeconds }: Extract<CopyRole, { kind: 'announcement' }>, call: CopyOpen): Promise<CopyOpened> {
    const { caller } = call
    const { path, cgi } = splitPath(call.request.path)
    const tag = cgiValue(cgi, tagKey)
    if (tag !== undefined && tag.length > longestTag) throw new GatewayError('ARGUMENT_INVALID', { detail: `a tag is longer than ${longestTag} characters` })
    const result = await opening(call, withoutCopyCgi(call.request.path))
    if (result.opened.kind === 'answer') return result
    const { options } = this.#init
    const seconds = Math.min(ttlSeconds ?? options.ttlSeconds, options.maxTtlSeconds)
    try {
      await this.#grants.put(keyOf(key), textOfGrant({
        path: storagePath(path),
        origin: await this.#originOf(caller),
        originAddress: caller.address,
        destination,
        ...tag !== undefined && { tag },
        subject: caller.identity.subject
      }), seconds * 1000)
    } catch (error) {
      result.opened.file.abandon()
      throw error
    }
    return result
  }

  async #fetched ({ key, origin }: Extract<CopyRole, { kind: 'fetch' }>, call: CopyOpen): Promise<CopyOpened> {
    const { clock, options: { maxTtlSeconds } } = this.#init
    const timer = clock.after(promptMs, () => { call.announce(Math.ceil(maxTtlSeconds) + 1) })
    const text = await this.#grants.take(keyOf(key), maxTtlSeconds * 1000).finally(() => { timer.cancel() })
    if (text === undefined) throw new GatewayError('COPY_EXPIRED')
    const grant = grantOfText(text)
    const path = storagePath(splitPath(call.request.path).path)
    const isRight = grant.path === path && await this.#isOrigin(grant, origin) && await this.#hosts.isCalled(call.caller.address, grant.destination)
    if (!isRight) throw new GatewayError('NOT_AUTHORIZED', { detail: 'the copy was arranged for another file, client or destination' })
    // Whoever has arranged it may read it; the destination has no rights of its own.
    const identity = { subject: grant.subject, allows: (operation: string, asked: string) => operation === 'read' && asked === path }
    return await opening({ ...call, caller: { ...call.caller, identity } }, withTag(withoutCopyCgi(call.request.path), grant.tag))
  }

  async #ordered (order: CopyOrder, call: CopyOpen): Promise<CopyOpened> {
    const { scitags, options: { maxStreams, verifyPages, ...speed }, clock, tls } = this.#init
    const { caller } = call
    const result = await opening(call, withoutCopyCgi(call.request.path))
    const { opened } = result
    if (opened.kind === 'answer') return result
    if (caller.signal.aborted) return result
    const { user, signal } = caller
    const application = caller.application === '' ? 'xrootd-tpc' : caller.application
    const file = new CopyTarget({
      file: opened.file,
      slots: this.#slots,
      signal,
      onOver: target => {
        this.#targets.delete(target)
        if (this.#targets.size === 0) this.#onNone?.()
      },
      pull: async (target, signal) => {
        const decision = decisionOf(scitags, order.tag === undefined ? '' : `${tagKey}=${order.tag}`, { ...caller.identity.subject, path: target.path })
        const connections = new PullConnections({ scitags, screen: this.#screen, decision, application })
        await pull({ order, target, origin: await this.#originOf(caller), user, application, connections, maxStreams, verifyPages, speed, clock, tls: tls?.(), signal })
      }
    })
    this.#targets.add(file)
    return { ...result, opened: { kind: 'file', file } }
  }

  async #originOf ({ user, processId, address }: Caller): Promise<string> {
    return `${user}.${processId}@${await this.#hosts.textOf(address)}`
  }

  async #isOrigin (grant: Grant, origin: string): Promise<boolean> {
    if (grant.origin === origin) return true
    const [, who, host = ''] = /^(.*)@([^@]*)$/.exec(origin) ?? []
    return who === grant.origin.replace(/@[^@]*$/, '') && await this.#hosts.isCalled(grant.originAddress, host)
  }
}

/** What is left for others may be more than copies one day. */
function keyOf (key: string): string {
  return `tpc ${key}`
}

async function opening ({ request, caller, open }: CopyOpen, path: string): Promise<CopyOpened> {
  const asked = { ...request, path }
  return { opened: await open(asked, caller), request: asked, caller }
}

/** The tag of the client, where the destination brings none. */
function withTag (text: string, tag: string | undefined): string {
  const { path, cgi } = splitPath(text)
  return tag === undefined || cgiValue(cgi, tagKey) !== undefined ? text : joinPath(path, cgiOf([...cgiPairs(cgi), [tagKey, tag]]))
}
