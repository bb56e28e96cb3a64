/** Finds what a user has put where grid tools look for it. */
import { access } from 'node:fs/promises'
import { join } from 'node:path'

import { FtsError } from '../errors.ts'
import { readAuthorities } from './authorities.ts'
import { readCredentialFile } from './credential-file.ts'
import type { Credentials } from './credentials.ts'
import { certificatesIn, endOf, keyOf, privateKeyIn } from './pem.ts'
import { claimsOf, tokenIn } from './token.ts'

export interface CredentialPlaces {
  /** Default: those of the process. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly uid?: number
  /** Files that were named; nothing else is looked for then. */
  readonly proxyFile?: string
  /** Where one of the two is left out, both are in the other. */
  readonly certificateFile?: string
  readonly keyFile?: string
  readonly tokenFile?: string
  /** A bundle, or a directory with hashed names. */
  readonly authorities?: string
  /** Milliseconds since 1970. Default: the clock. */
  readonly nowMs?: () => number
}

/** What was found, and until when it is good. */
export interface FoundCredentials {
  readonly credentials: Credentials
  /** Milliseconds since 1970; infinite where nothing ends. */
  readonly expiresAtMs: number
}

/**
 * [FTS-Environment] Proxy: X509_USER_PROXY, /tmp/x509up_u<uid>; certificate: X509_USER_CERT and X509_USER_KEY, ~/.globus/usercert.pem and userkey.pem; authorities: X509_CERT_DIR,
 * /etc/grid-security/certificates. [WLCG-Discovery] Token: BEARER_TOKEN, BEARER_TOKEN_FILE, $XDG_RUNTIME_DIR/bt_u<uid>, /tmp/bt_u<uid>.
 * A place that a variable names is the only one of its kind. Where a token can be used, a certificate that cannot is left out, and the other way round. Finding nothing is no error.
 * Rejects with `CREDENTIAL_INVALID` (which names the file) or `CREDENTIAL_EXPIRED` (which says when, and how to get another).
 */
export async function findCredentials (places: CredentialPlaces = {}): Promise<Credentials> {
  return (await find(places)).credentials
}

/** The same, for {@link credentialSource}. */
export async function find (places: CredentialPlaces): Promise<FoundCredentials> {
  const { tokens, identities, authorities } = placesOf(places)
  const nowMs = (places.nowMs ?? Date.now)()
  const found = await Promise.all([firstOf(tokens, async place => await readToken(place, nowMs)), firstOf(identities, async place => await readIdentity(place, nowMs))])
  const good = found.flatMap(each => each instanceof FtsError || each === undefined ? [] : [each])
  const [fault] = found.filter(each => each instanceof FtsError)
  if (good.length === 0 && fault !== undefined) throw fault
  const trusted = authorities.isNamed || await isThere(authorities.path) ? { authorities: await readAuthorities(authorities.path) } : {}
  return { credentials: Object.assign(trusted, ...good.map(({ credentials }) => credentials)) as Credentials, expiresAtMs: Math.min(...good.map(({ expiresAtMs }) => expiresAtMs)) }
}

/** Every file and directory that could be looked at, there or not. */
export function pathsOf (places: CredentialPlaces): readonly string[] {
  const { tokens, identities, authorities } = placesOf(places)
  return [...tokens.flatMap(({ path }) => path ?? []), ...identities.flatMap(({ path, keyPath }) => [path, keyPath]), authorities.path]
}

interface Place {
  /** A variable or a caller names it: then it has to be there. */
  readonly isNamed: boolean
}

interface TokenPlace extends Place {
  readonly text?: string
  readonly path?: string
  readonly owner?: number
}

interface IdentityPlace extends Place {
  readonly path: string
  readonly keyPath: string
  readonly owner?: number
  readonly renewal: string
}

interface Places {
  readonly tokens: readonly TokenPlace[]
  readonly identities: readonly IdentityPlace[]
  readonly authorities: Place & { readonly path: string }
}

const proxyRenewal = 'make a new one, as with voms-proxy-init'
const certificateRenewal = 'ask your authority for a new one'
const tokenRenewal = 'get a new one, as with htgettoken or oidc-token'

function placesOf ({ env = process.env, uid = process.geteuid?.() ?? 0, proxyFile, certificateFile, keyFile, tokenFile, authorities }: CredentialPlaces): Places {
  const trusted = authorities ?? env['X509_CERT_DIR']
  const named = [proxyFile, certificateFile, keyFile, tokenFile].some(file => file !== undefined)
  return {
    tokens: named ? namedToken({ file: tokenFile }) : discoveredTokens(env, uid),
    identities: named ? namedIdentity({ proxy: proxyFile, certificate: certificateFile, key: keyFile }) : discoveredIdentities(env, uid),
    authorities: { isNamed: isSet(trusted), path: isSet(trusted) ? trusted : '/etc/grid-security/certificates' }
  }
}

function discoveredTokens (env: Readonly<Record<string, string | undefined>>, uid: number): readonly TokenPlace[] {
  const named = namedToken({ text: env['BEARER_TOKEN'], file: env['BEARER_TOKEN_FILE'] })
  const directories = [env['XDG_RUNTIME_DIR'], '/tmp'].filter(isSet)
  return named.length > 0 ? named : directories.map(directory => ({ path: join(directory, `bt_u${uid}`), owner: uid, isNamed: false }))
}

function discoveredIdentities (env: Readonly<Record<string, string | undefined>>, uid: number): readonly IdentityPlace[] {
  const proxy = namedIdentity({ proxy: env['X509_USER_PROXY'] })
  if (proxy.length > 0) return proxy
  const found = `/tmp/x509up_u${uid}`
  const certificate = namedIdentity({ certificate: env['X509_USER_CERT'], key: env['X509_USER_KEY'] })
  const globus = isSet(env['HOME']) ? join(env['HOME'], '.globus') : undefined
  return [
    { path: found, keyPath: found, owner: uid, isNamed: false, renewal: proxyRenewal },
    ...certificate,
    ...(certificate.length === 0 && globus !== undefined ? [{ path: join(globus, 'usercert.pem'), keyPath: join(globus, 'userkey.pem'), isNamed: false, renewal: certificateRenewal }] : [])
  ]
}

function namedToken ({ text, file }: { readonly text?: string | undefined, readonly file?: string | undefined }): readonly TokenPlace[] {
  if (isSet(text)) return [{ text, isNamed: true }]
  return isSet(file) ? [{ path: file, isNamed: true }] : []
}

function namedIdentity ({ proxy, certificate, key }: { readonly proxy?: string | undefined, readonly certificate?: string | undefined, readonly key?: string | undefined }): readonly IdentityPlace[] {
  if (isSet(proxy)) return [{ path: proxy, keyPath: proxy, isNamed: true, renewal: proxyRenewal }]
  const [path, keyPath] = [certificate, key].filter(isSet)
  return path === undefined ? [] : [{ path, keyPath: keyPath ?? path, isNamed: true, renewal: certificateRenewal }]
}

/** The first that can be used; else the first fault; undefined where nothing is there. */
async function firstOf<P extends Place> (places: readonly P[], read: (place: P) => Promise<FoundCredentials | undefined>): Promise<FoundCredentials | FtsError | undefined> {
  let fault: FtsError | undefined
  for (const place of places) {
    try {
      const found = await read(place)
      if (found !== undefined) return found
    } catch (error) {
      if (!(error instanceof FtsError)) throw error
      fault ??= error
    }
  }
  return fault
}

async function readToken ({ text, path, isNamed, ...file }: TokenPlace, nowMs: number): Promise<FoundCredentials | undefined> {
  const where = path ?? 'BEARER_TOKEN'
  const given = path === undefined ? text : await readCredentialFile({ path, isSecret: true, ...file })
  if (given === undefined) return missing(where, isNamed)
  const token = tokenIn(given, where)
  const { expiresAtMs = Infinity } = claimsOf(token)
  demandLife(expiresAtMs, nowMs, `the token in ${where}`, tokenRenewal)
  return { credentials: { token }, expiresAtMs }
}

async function readIdentity ({ path, keyPath, isNamed, renewal, ...file }: IdentityPlace, nowMs: number): Promise<FoundCredentials | undefined> {
  const text = await readCredentialFile({ path, isSecret: path === keyPath, ...file })
  if (text === undefined) return missing(path, isNamed)
  const chain = certificatesIn(text, path)
  demandLife(endOf(chain), nowMs, `the certificate in ${path}`, renewal)
  const keyText = path === keyPath ? text : await readCredentialFile({ path: keyPath, isSecret: true, ...file })
  const privateKey = privateKeyIn(keyText ?? '', keyPath)
  if (privateKey === undefined) throw new FtsError('CREDENTIAL_INVALID', { detail: `${keyPath} has no private key in PEM for the certificate in ${path}` })
  keyOf(chain[0], privateKey, keyPath)
  return { credentials: { certificate: chain.map(certificate => certificate.toString()).join(''), privateKey }, expiresAtMs: endOf(chain) }
}

function missing (where: string, isNamed: boolean): undefined {
  if (isNamed) throw new FtsError('CREDENTIAL_INVALID', { detail: `${where} is not there` })
}

function demandLife (expiresAtMs: number, nowMs: number, what: string, renewal: string): void {
  if (expiresAtMs <= nowMs) throw new FtsError('CREDENTIAL_EXPIRED', { detail: `${what} ended at ${new Date(expiresAtMs).toISOString()}; ${renewal}` })
}

async function isThere (path: string): Promise<boolean> {
  return await access(path).then(() => true, () => false)
}

/** A variable without text counts as none. */
function isSet (text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}
