/** A root:// server that lets in whoever has a token of the issuer. Paste the lines it prints: the first reads a file, the second is refused. */
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { SignJWT, createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify } from 'jose'
import type { JWTPayload } from 'jose'

import { createScitags } from '@scitags/core'
import { localStorage } from '@scitags/storage'
import { xrootGateway } from '@scitags/xroot-gateway'
import type { Identity, Operation, Verify } from '@scitags/xroot-gateway'

const issuer = 'https://cms-auth.example.org/'
const audience = 'https://se1.example.org'

// The issuer's; a server fetches the keys instead: createRemoteJWKSet(new URL(…)).
const { publicKey, privateKey } = await generateKeyPair('ES256')
const keys = createLocalJWKSet({ keys: [{ ...await exportJWK(publicKey), alg: 'ES256' }] })

/** What a client may do whose token says what in the profile of WLCG. */
const allowed: Readonly<Record<string, readonly Operation[]>> = {
  'storage.read': ['read', 'list'],
  'storage.stage': ['read', 'list', 'stage'],
  'storage.create': ['create'],
  'storage.modify': ['create', 'modify', 'delete']
}

// A rejection is a refusal, and what it says goes no further. Over a network, let it also ask for `peer.isTls`.
const verify: Verify = async credential => {
  if (credential.kind !== 'token') return { subject: {}, allows: () => false }
  const { payload } = await jwtVerify(credential.token, keys, { issuer, audience: [audience, 'https://wlcg.cern.ch/jwt/v1/any'], algorithms: ['ES256', 'RS256'], requiredClaims: ['exp'] })
  return identityOf(payload)
}

function identityOf ({ scope = '', exp = 0, sub = '' }: JWTPayload & { readonly scope?: string }): Identity {
  const grants = scope.split(' ').map(one => {
    const [name = '', path = ''] = one.split(/:(.*)/s)
    return { operations: allowed[name] ?? [], path: path.replace(/\/+$/, '') }
  })
  return {
    subject: { issuer, user: sub },
    expiresAtMs: exp * 1000,
    allows: (operation, path) => grants.some(grant => grant.operations.includes(operation) && `${path}/`.startsWith(`${grant.path}/`))
  }
}

const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' } })
const root = await mkdtemp(join(tmpdir(), 'scitags-example-'))
const storage = await localStorage({ root })
for (const path of ['/cms/file', '/atlas/file']) {
  const file = await storage.open(path, 'create', { createParents: true })
  await file.write(Buffer.alloc(1_000_000), 0)
  await file.commit()
}

// With `authentication: ['ztn']` and a certificate clients bring their token at the login, under TLS, and not in the URL.
const gateway = xrootGateway(scitags, { storage, verify })
const server = createServer(gateway.accept).listen(Number(process.argv[2] ?? 0), '127.0.0.1')
await once(server, 'listening')

const token = await new SignJWT({ scope: 'storage.read:/cms storage.create:/cms/new' }).setProtectedHeader({ alg: 'ES256' })
  .setIssuer(issuer).setAudience(audience).setSubject('pilot').setExpirationTime('1h').sign(privateKey)
const { port } = server.address() as AddressInfo
for (const path of ['/cms/file', '/atlas/file']) console.log(`xrdcp -f 'root://127.0.0.1:${port}/${path}?authz=Bearer%20${token}' /dev/null`)

process.once('SIGINT', () => { void stop() })

async function stop (): Promise<void> {
  server.close()
  await gateway.close()
  await scitags.close()
  await storage.close()
  await rm(root, { recursive: true })
}
