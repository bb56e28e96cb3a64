/** The proxies that users have left with the server, and the requests for them. */
import 'reflect-metadata'
import { Pkcs10CertificateRequestGenerator } from '@peculiar/x509'
import { KeyObject, webcrypto } from 'node:crypto'

import { Refusal } from './answer.ts'
import type { Requester } from './authentication.ts'
import { certificatesIn, endOf, isNamedAfterItsIssuer } from './certificate-chain.ts'

export interface Delegated {
  /** PEM: the proxy, then what signed it. */
  readonly certificate: string
  readonly privateKey: string
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number
  /** Of VOMS. */
  readonly attributes: readonly string[]
}

export interface Delegations {
  of (delegationId: string): Delegated | undefined
  /** Whether there was one. */
  remove (delegationId: string): boolean
  /** PEM; the same one again while the size of the key fits. */
  request (requester: Requester): Promise<string>
  /** Throws {@link Refusal}. */
  put (requester: Requester, pem: string): void
  /** Adds what VOMS would, and gives the new end: an hour before the old one. Throws 424 for what is not of the user's VO. */
  extend (requester: Requester, voms: readonly string[]): number
  /** Throws 419 unless there is a proxy with an hour left; a token needs none. */
  demand (requester: Requester): void
  /** Moves the end of a proxy that is there: no test waits for hours. */
  expire (delegationId: string, expiresAtMs: number): void
}

interface Asked {
  readonly request: string
  readonly key: KeyObject
  readonly bits: number
}

const oneHourMs = 3_600_000

export function delegations (nowMs: () => number): Delegations {
  const asked = new Map<string, Asked>()
  const held = new Map<string, Delegated>()
  return {
    of: id => held.get(id),
    remove: id => held.delete(id),
    request: async requester => {
      const bits = requester.chain[0]?.publicKey.asymmetricKeyDetails?.modulusLength ?? 2048
      const known = asked.get(requester.delegationId)
      if (known?.bits === bits) return known.request
      const fresh = await newRequest(bits)
      asked.set(requester.delegationId, fresh)
      return fresh.request
    },
    put: ({ delegationId }, pem) => {
      const known = asked.get(delegationId)
      if (known === undefined) throw new Refusal(400, 'Ask for a request first')
      const fault = faultIn(pem, known.key)
      if (fault !== undefined) throw new Refusal(400, `Could not process the proxy: ${fault}`)
      held.set(delegationId, { certificate: pem, privateKey: known.key.export({ type: 'pkcs8', format: 'pem' }).toString(), expiresAtMs: endOf(certificatesIn(pem)), attributes: [] })
    },
    extend: ({ delegationId, vo }, voms) => {
      const proxy = held.get(delegationId)
      if (proxy === undefined || proxy.expiresAtMs <= nowMs()) throw new Refusal(403, 'There is no proxy to add to')
      const odd = voms.find(name => name !== vo && !name.startsWith(`${vo}:/${vo}/`) && !name.startsWith(`/${vo}/`))
      if (odd !== undefined) throw new Refusal(424, `VOMS knows nothing of ${odd} for this user`)
      held.set(delegationId, { ...proxy, attributes: voms, expiresAtMs: proxy.expiresAtMs - oneHourMs })
      return proxy.expiresAtMs - oneHourMs
    },
    demand: ({ method, delegationId, userDn }) => {
      if (method === 'oauth2') return
      const proxy = held.get(delegationId)
      if (proxy === undefined) throw new Refusal(419, `Nothing is delegated by "${userDn}"`)
      const leftMs = proxy.expiresAtMs - nowMs()
      if (leftMs <= 0) throw new Refusal(419, `What was delegated ended ${Math.floor(-leftMs / 1000)} seconds ago (${delegationId})`)
      if (leftMs < oneHourMs) throw new Refusal(419, `What was delegated ends within the hour (${delegationId})`)
    },
    expire: (id, expiresAtMs) => {
      const proxy = held.get(id)
      if (proxy === undefined) throw new Error(`nothing is delegated to ${id}`)
      held.set(id, { ...proxy, expiresAtMs })
    }
  }
}

/** [FTS-Delegate] RSA, `O=Dummy`, SHA-256. */
async function newRequest (bits: number): Promise<Asked> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: bits, publicExponent: new Uint8Array([1, 0, 1]) }
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const request = await Pkcs10CertificateRequestGenerator.create({ name: 'O=Dummy', keys, signingAlgorithm: algorithm })
  return { request: `${request.toString('pem').trimEnd()}\n`, key: KeyObject.from(keys.privateKey), bits }
}

/** [FTS-Delegate] What the server looks at, in its order. */
function faultIn (pem: string, key: KeyObject): string | undefined {
  const [proxy, signer] = certificatesOrNone(pem)
  if (proxy === undefined || signer === undefined) return 'two certificates are needed'
  if (proxy.publicKey.export({ format: 'jwk' }).n !== key.export({ format: 'jwk' }).n) return 'its key is not that of the request'
  if (!proxy.verify(signer.publicKey)) return 'the second certificate has not signed it'
  const [subject, issuer] = [proxy.subject, proxy.issuer].map(name => name.replaceAll('\n', ', '))
  if (isNamedAfterItsIssuer(proxy)) return undefined
  const parts = proxy.subject.split('\n')
  if (parts.slice(0, -1).join('\n') !== proxy.issuer) return `its subject does not begin with its issuer: ${subject}, ${issuer}`
  return 'its subject does not end with a common name'
}

function certificatesOrNone (pem: string): ReturnType<typeof certificatesIn> {
  try {
    return certificatesIn(pem)
  } catch {
    return []
  }
}
