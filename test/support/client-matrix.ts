/** Tries every operation of a client in four ways: over http and over https with certificates checked, tagged and untagged. */
import { dirname, join } from 'node:path'
import type { Test } from 'tap'

import type { Certificates } from './certificates.ts'
import { makeCertificates } from './certificates.ts'
import { pattern } from './content.ts'
import { run } from './run.ts'
import type { RunOptions, RunResult } from './run.ts'
import { startSite } from './site.ts'
import type { Site } from './site.ts'
import { temporaryDirectory } from './temporary.ts'
import { lineOf, suppliedAll } from './told-flow.ts'
import { workplace } from './workplace.ts'
import type { Workplace } from './workplace.ts'

/** How a client is told what does not depend on the operation. */
export interface Manner {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

export interface Client {
  /** Words before each command, to run it somewhere else. */
  readonly within?: readonly string[]
  /** Certificates of this authority, and no others. Its directory has been through `openssl rehash`. */
  trusting (authority: Certificates): Manner
  tagged (tag: number): Manner
}

/** Two servers, a client, and what the client can do. */
export interface Scene {
  readonly t: Test
  /** Has the file `f`. */
  readonly source: Site
  readonly destination: Site
  readonly here: Workplace
  run (program: string, args: readonly string[], options?: Pick<RunOptions, 'input'>): Promise<RunResult>
  /** Runs it, asserts that it succeeds, and resolves to what it printed. */
  answer (program: string, ...args: readonly string[]): Promise<string>
}

export interface Operation {
  /** Acts, and asserts what came of it. */
  readonly act: (scene: Scene) => Promise<void>
  /** Who tells what of it when it is tagged, such as `source: 3/14 http-get source → client`; nobody tells anything when it is not. */
  readonly told?: readonly string[]
  /** What each of these flows moves, if not the whole file. */
  readonly bytes?: number
}

interface Circumstances {
  readonly within: readonly string[]
  readonly manners: readonly Manner[]
  readonly certificates: Certificates | undefined
}

/** Of the file `f`, and of the local one. */
export const content = pattern(1_500_000)
const tag = 206
/** A dozen programs, one after the other, beside other tests. */
const patienceMs = 120_000

export async function tryInEachWay (t: Test, client: Client, operations: Readonly<Record<string, Operation>>): Promise<void> {
  const certificates = await makeCertificates(join(await temporaryDirectory(t), 'tls'))
  await run('openssl', ['rehash', dirname(certificates.caFile)])
  for (const isSecure of [false, true]) {
    for (const isTagged of [false, true]) {
      await t.test(`${isSecure ? 'https' : 'http'}, ${isTagged ? 'tagged' : 'untagged'}`, async t => {
        t.setTimeout(patienceMs)
        const manners = [...isSecure ? [client.trusting(certificates)] : [], ...isTagged ? [client.tagged(tag)] : []]
        for (const [name, operation] of Object.entries(operations)) {
          await t.test(name, async t => {
            const scene = await setScene(t, { within: client.within ?? [], manners, certificates: isSecure ? certificates : undefined })
            await operation.act(scene)
            await checkTold(scene, operation, isTagged)
          })
        }
      })
    }
  }
}

async function setScene (t: Test, { within, manners, certificates }: Circumstances): Promise<Scene> {
  const options = certificates === undefined ? {} : { certificates, host: 'localhost' }
  const [source, destination, here] = [await startSite(t, options), await startSite(t, options), await workplace(t, content)]
  await source.write('f', content)
  const env = Object.assign({}, ...manners.map(({ env }) => env)) as Record<string, string>
  const scene: Scene = {
    t,
    source,
    destination,
    here,
    async run (program, args, options) {
      const [first = program, ...words] = [...within, program, ...manners.flatMap(({ args }) => args ?? []), ...args]
      return await run(first, words, { ...options, env, cwd: dirname(here.local) })
    },
    async answer (program, ...args) {
      const { status, stdout, said } = await scene.run(program, args)
      t.equal(status, 0, `${program} ${said}`)
      return stdout
    }
  }
  return scene
}

async function checkTold ({ t, source, destination }: Scene, { told = [], bytes = content.length }: Operation, isTagged: boolean): Promise<void> {
  const ports = { source: source.port, destination: destination.port }
  const lines: string[] = []
  for (const [teller, site] of Object.entries({ source, destination })) {
    for (const flow of await site.told()) {
      lines.push(`${teller}: ${lineOf(flow, ports)}`)
      t.ok(suppliedAll(flow, bytes), `${bytes} bytes, and all in one direction: ${JSON.stringify(flow.end.usage)}`)
    }
  }
  t.strictSame(lines, isTagged ? told : [])
}
