/** Sees that FTS holds a proxy of ours, with which it may act for us while we are away. */
import { clockDifference } from '../clock-difference.ts'
import type { CallOptions, DelegateOptions, Delegation, Whoami } from './client-types.ts'
import type { Credentials } from '../credentials/credentials.ts'
import { certificatesIn, endOf } from '../credentials/pem.ts'
import { signProxy } from '../credentials/sign-proxy.ts'
import { FtsError } from '../errors.ts'
import type { Transport } from './transport.ts'
import { readAnswer, readHeldProxy } from '../wire/answers.ts'

const defaultLifetimeSeconds = 7 * 3600
/** [FTS-Delegate] What clients have agreed upon. */
const defaultRenewBelowSeconds = 2 * 3600
/** [FTS-Delegate] With less FTS takes no job. */
const leastSeconds = 3600

export class Delegations {
  readonly #transport: Transport
  /** The latest that the server has told of, and whose it is. */
  #known: { readonly certificate: string | undefined, readonly delegation: Delegation } | undefined
  #ensuring: Promise<void> | undefined

  constructor (transport: Transport) {
    this.#transport = transport
  }

  async whoami ({ signal }: CallOptions = {}): Promise<Whoami> {
    return readAnswer<Whoami>('whoami', await this.#transport.ask({ method: 'GET', path: '/whoami', signal }))
  }

  async current (options: CallOptions = {}): Promise<Delegation | undefined> {
    const { delegation_id: delegationId } = await this.whoami(options)
    return (await this.#look(delegationId, options)).delegation
  }

  async delegate ({ voms = [], ...options }: DelegateOptions = {}): Promise<Delegation> {
    checkVoms(voms)
    const signer = signerIn(await this.#transport.credentials())
    const delegation = this.#keep(signer, await this.#delegated(signer, options))
    return voms.length === 0 ? delegation : this.#keep(signer, await this.#extended(delegation, voms, options))
  }

  async #delegated (signer: Signer, options: DelegateOptions): Promise<Delegation> {
    const { lifetimeSeconds = defaultLifetimeSeconds, renewBelowSeconds = defaultRenewBelowSeconds } = options
    const { delegation_id: delegationId } = await this.whoami(options)
    const { delegation: held, dateMs } = await this.#look(delegationId, options)
    if (held !== undefined && this.#secondsLeft(held) >= renewBelowSeconds) return held
    // One that ends earlier would take from running jobs what they have.
    const endMs = Math.min(this.#transport.nowMs + lifetimeSeconds * 1000, endOf(certificatesIn(signer.certificate, 'the certificate')))
    if (held !== undefined && endMs <= held.expiresAt.getTime() && renewBelowSeconds !== Infinity) return held
    const difference = clockDifference(dateMs, this.#transport.nowMs)
    if (difference !== undefined) throw new FtsError('DELEGATION_FAILED', { detail: `a proxy that is signed now would not be valid when it should be; ${difference}` })
    await this.#renew(delegationId, signer, lifetimeSeconds, options)
    const { delegation: renewed } = await this.#look(delegationId, options)
    if (renewed === undefined || this.#secondsLeft(renewed) <= 0) throw new FtsError('DELEGATION_FAILED', { detail: 'the server took the proxy, and does not have it now; it may not store it for this user' })
    return { ...renewed, isRenewed: true }
  }

  /** [FTS-Voms] The server becomes its own client of VOMS. How it writes the new end is its own affair, so it is asked for once more. */
  async #extended ({ delegationId }: Delegation, voms: readonly string[], options: CallOptions): Promise<Delegation> {
    await this.#transport.ask({ method: 'POST', path: `${pathOf(delegationId)}/voms`, body: { type: 'application/json', text: JSON.stringify(voms) }, signal: options.signal })
    const { delegation } = await this.#look(delegationId, options)
    if (delegation === undefined) throw new FtsError('VOMS_FAILED', { detail: 'the server does not have the proxy any more' })
    return { ...delegation, isRenewed: true }
  }

  /** Asks nothing while what is known has enough life; tokens and strangers need none. Those who wait at the same time share one question. */
  async ensure ({ signal }: CallOptions = {}): Promise<void> {
    const { token, certificate } = await this.#transport.credentials()
    if (token !== undefined || certificate === undefined) return
    const known = this.#known?.certificate === certificate ? this.#known.delegation : undefined
    // A renewal may give less, where our own certificate ends before: asking again would not help.
    const needed = known?.isRenewed === true ? leastSeconds : defaultRenewBelowSeconds
    if (known !== undefined && this.#secondsLeft(known) >= needed) return
    this.#ensuring ??= this.#delegateEnough().finally(() => { this.#ensuring = undefined })
    await unlessAborted(this.#ensuring, signal)
  }

  /** What is delegated lives no longer than what signs it. */
  async #delegateEnough (): Promise<void> {
    const seconds = this.#secondsLeft(await this.delegate())
    if (seconds < leastSeconds) throw new FtsError('CREDENTIAL_EXPIRED', { detail: `it has ${Math.floor(seconds / 60)} minutes left, and FTS takes no job with less than an hour: get a new one` })
  }

  /** Whether it could be of use to delegate once more after a 419. */
  async canDelegate (): Promise<boolean> {
    const { token, certificate, privateKey } = await this.#transport.credentials()
    return token === undefined && certificate !== undefined && privateKey !== undefined
  }

  async revoke (options: CallOptions = {}): Promise<void> {
    const { delegation_id: delegationId } = await this.whoami(options)
    this.#known = undefined
    try {
      await this.#transport.ask({ method: 'DELETE', path: pathOf(delegationId), signal: options.signal })
    } catch (error) {
      // There was none.
      if (!(error instanceof FtsError && error.status === 404)) throw error
    }
  }

  async #look (delegationId: string, { signal }: CallOptions): Promise<{ readonly delegation: Delegation | undefined, readonly dateMs: number | undefined }> {
    const answer = await this.#transport.ask({ method: 'GET', path: pathOf(delegationId), signal })
    const held = readHeldProxy(answer)
    return { delegation: held && { delegationId, expiresAt: new Date(held.expiresAtMs), attributes: held.attributes, isRenewed: false }, dateMs: answer.dateMs }
  }

  async #renew (delegationId: string, { certificate, privateKey }: Signer, lifetimeSeconds: number, { signal }: CallOptions): Promise<void> {
    const { text: request } = await this.#transport.ask({ method: 'GET', path: `${pathOf(delegationId)}/request`, signal })
    if (!request.includes('-----BEGIN CERTIFICATE REQUEST-----')) throw new FtsError('ANSWER_INVALID', { detail: 'what came for a certificate request is none' })
    const proxy = signProxy({ request, certificate, privateKey, lifetimeSeconds, nowMs: this.#transport.nowMs })
    try {
      await this.#transport.ask({ method: 'PUT', path: `${pathOf(delegationId)}/credential`, body: { type: 'text/plain', text: proxy }, signal })
    } catch (cause) {
      if (!(cause instanceof FtsError && cause.status === 400)) throw cause
      throw new FtsError('DELEGATION_FAILED', { status: 400, detail: cause.message, cause })
    }
  }

  #keep ({ certificate }: Signer, delegation: Delegation): Delegation {
    this.#known = { certificate, delegation }
    return delegation
  }

  #secondsLeft ({ expiresAt }: Delegation): number {
    return (expiresAt.getTime() - this.#transport.nowMs) / 1000
  }
}

/** Others may still wait for what one gives up. */
async function unlessAborted (work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return await work
  await new Promise<void>((resolve, reject) => {
    const cancel = (): void => { reject(new FtsError('CANCELLED', { detail: 'while a proxy was delegated' })) }
    signal.addEventListener('abort', cancel, { once: true })
    if (signal.aborted) cancel()
    work.finally(() => { signal.removeEventListener('abort', cancel) }).then(resolve, reject)
  })
}

interface Signer {
  readonly certificate: string
  readonly privateKey: string
}

function signerIn ({ token, certificate, privateKey }: Credentials): Signer {
  if (token !== undefined) throw new FtsError('DELEGATION_FAILED', { detail: 'with a token nothing is delegated: FTS gets its own from it' })
  if (certificate === undefined || privateKey === undefined) throw new FtsError('DELEGATION_FAILED', { detail: 'a certificate or proxy with its key is needed to sign with' })
  return { certificate, privateKey }
}

/** [FTS-Voms] They become words of a command at the server. */
function checkVoms (voms: readonly string[]): void {
  if (voms.length > 100) throw new FtsError('OPTIONS_INVALID', { path: ['voms'], detail: `voms: at most 100 of them, not ${voms.length}` })
  const odd = voms.find(one => typeof one !== 'string' || !/^[\w/][\w./:=+-]{0,254}$/.test(one))
  if (odd !== undefined) throw new FtsError('OPTIONS_INVALID', { path: ['voms'], detail: `voms: ${JSON.stringify(String(odd).slice(0, 64))} is none: cms and cms:/cms/Role=production are` })
}

function pathOf (delegationId: string): string {
  return `/delegation/${encodeURIComponent(delegationId)}`
}
