/** Where the site of `scitags serve` comes from: a file, or the one inside this package with a directory of its own. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

import { defaultSite } from './default-site.ts'
import { CliError } from './errors.ts'
import { readText } from './read-text.ts'
import { parseSite } from './site-file.ts'
import type { ResolvedSiteOptions } from './generated/options.ts'

export interface SiteSource {
  readonly options: ResolvedSiteOptions
  /** What relative paths in it start from. */
  readonly base: string
  /** For people. */
  readonly origin: string
  /** What becomes of the files, where that is not plain. */
  readonly filesNote: string | undefined
  /** The options as they are now. Throws {@link CliError}. */
  reread (): Promise<ResolvedSiteOptions>
  /** Removes what was made for this run only. */
  dispose (): Promise<void>
}

export const standardFile = 'scitags.yaml'

export interface SiteChoice {
  readonly config: string | undefined
  readonly data: string | undefined
  readonly demo: true | undefined
}

/** Throws {@link CliError}. */
export async function findSite ({ config, data, demo }: SiteChoice): Promise<SiteSource> {
  if (config !== undefined && (demo !== undefined || data !== undefined)) throw new CliError('USAGE', { detail: '--demo and --data belong to the built-in site; leave them out, or leave out --config' })
  const file = config ?? (demo === undefined && data === undefined && existsSync(standardFile) ? standardFile : undefined)
  return file === undefined ? await builtIn(data) : await fromFile(file)
}

async function fromFile (file: string): Promise<SiteSource> {
  const reread = async (): Promise<ResolvedSiteOptions> => parseSite(await readText(file), file)
  return { options: await reread(), base: dirname(resolve(file)), origin: file, filesNote: undefined, reread, dispose: async () => undefined }
}

async function builtIn (data: string | undefined): Promise<SiteSource> {
  const options = parseSite(defaultSite, 'the built-in site')
  const base = await makeDirectory(data)
  return {
    options,
    base,
    origin: 'the built-in site',
    filesNote: data === undefined ? `${base}, removed when it stops` : base,
    reread: async () => options,
    dispose: async () => { if (data === undefined) await rm(base, { recursive: true, force: true }) }
  }
}

async function makeDirectory (data: string | undefined): Promise<string> {
  const wanted = data === undefined ? join(tmpdir(), 'scitags-') : resolve(data)
  try {
    if (data === undefined) return await mkdtemp(wanted)
    await mkdir(wanted, { recursive: true })
    return wanted
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    throw new CliError('DATA_UNUSABLE', { detail: `no directory can be made at ${wanted} (${reason}): give one that this user may write with --data DIR`, cause })
  }
}
