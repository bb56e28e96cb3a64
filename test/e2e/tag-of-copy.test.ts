/** What the tag headers of a COPY do, in every combination: who marks what, that nothing is forwarded twice, and that the copy goes on. */
import t from 'tap'

import { copy } from '@scitags/http-tpc/client'
import type { TlsIdentity } from '@scitags/http-tpc/client'
import { makeCertificates } from '../support/certificates.ts'
import { startSite } from '../support/site.ts'
import type { SiteOptions } from '../support/site.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import { lineOf } from '../support/told-flow.ts'

interface Combination {
  readonly name: string
  readonly headers: Readonly<Record<string, string>>
  /** Tags that the two sides tell. */
  readonly active: readonly string[]
  readonly passive: readonly string[]
}

const combinations: readonly Combination[] = [
  { name: 'SciTag', headers: { SciTag: '206' }, active: ['3/14'], passive: [] },
  { name: 'TransferHeaderSciTag', headers: { TransferHeaderSciTag: '144' }, active: [], passive: ['2/16'] },
  { name: 'both', headers: { SciTag: '206', TransferHeaderSciTag: '144' }, active: ['3/14'], passive: [] },
  { name: 'both, in other letters', headers: { scitag: '206', TRANSFERHEADERSCITAG: '144' }, active: ['3/14'], passive: [] },
  { name: 'an invalid SciTag', headers: { SciTag: '64' }, active: ['0/0'], passive: [] },
  { name: 'an invalid SciTag beside a good TransferHeaderSciTag', headers: { SciTag: 'x', TransferHeaderSciTag: '144' }, active: ['0/0'], passive: [] },
  { name: 'an invalid TransferHeaderSciTag', headers: { TransferHeaderSciTag: '196664' }, active: [], passive: ['0/0'] },
  { name: 'neither', headers: {}, active: [], passive: [] },
  { name: 'scitag.flow in the URL, which is not for COPY', headers: {}, active: [], passive: [] }
]

const certificates = await makeCertificates(await temporaryDirectory(t))

interface Credential {
  readonly name: string
  readonly headers?: Readonly<Record<string, string>>
  readonly site?: SiteOptions
  readonly tls?: TlsIdentity
}

/** xrootd #2519: some tags together with some credentials gave an error 500. */
const credentials: readonly Credential[] = [
  { name: 'no credential' },
  { name: 'a token for each side', headers: { Authorization: 'Bearer for-active', TransferHeaderAuthorization: 'Bearer for-passive', Credential: 'none' } },
  { name: 'a certificate', site: { certificates }, tls: { ca: certificates.ca, cert: certificates.cert, key: certificates.key } }
]

for (const mode of ['pull', 'push'] as const) {
  for (const { name: credential, headers: tokens = {}, site = {}, tls = {} } of credentials) {
    for (const { name, headers, active: activeTags, passive: passiveTags } of combinations) {
      t.test(`${mode} with ${name} and ${credential}`, async t => {
        const [active, passive] = [await startSite(t, site), await startSite(t, site)]
        const supplier = mode === 'pull' ? passive : active
        await supplier.write('f', Buffer.alloc(300_000, 'x'))
        const url = `${active.url}/${mode === 'pull' ? 'copied' : 'f'}${name.startsWith('scitag.flow') ? '?scitag.flow=206' : ''}`
        const remote = mode === 'pull' ? { source: `${passive.url}/f` } : { destination: `${passive.url}/copied` }
        const result = await copy({ url, ...remote, headers: { ...headers, ...tokens }, tls })
        t.match(result, { ok: true, status: 202, message: 'Created' })
        const [app, other, path] = mode === 'pull' ? ['http-put', 'http-get', 'passive → active'] : ['http-get', 'http-put', 'active → passive']
        const line = (flow: Parameters<typeof lineOf>[0]): string => lineOf(flow, { passive: passive.port }).replace('client', 'active')
        t.strictSame((await active.told()).map(line), activeTags.map(tag => `${tag} ${app} ${path}`), 'told by the active side')
        t.strictSame((await passive.told()).map(line), passiveTags.map(tag => `${tag} ${other} ${path}`), 'told by the passive side')
      })
    }
  }
}
