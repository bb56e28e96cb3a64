/** Where the site of `scitags serve` comes from: a file, or the one inside this package with a directory of its own. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

import { defaultSite } from './default-site.ts'
import { CliError } from './errors.ts'
import { readText } from './read-text.ts'
import { reasonOf } from './reason-of.ts'
import { parseSite } from './site-file.ts'
import type { SiteFile } from './site-file.ts'

export interface SiteSource {
  readonly file: SiteFile
  /** What relative paths in it start from. */
  readonly base: string
  /** For people. */
  readonly origin: string
  /** What becomes of the files, where that is not plain. */
  readonly filesNote: string | undefined
  /** The file as it is now. Throws {@link CliError}. */
  reread (): Promise<SiteFile>
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
  const path = config ?? (demo === undefined && data === undefined && existsSync(standardFile) ? standardFile : undefined)
  return path === undefined ? await builtIn(data) : await fromFile(path)
}

async function fromFile (path: string): Promise<SiteSource> {
  const reread = async (): Promise<SiteFile> => parseSite(await readText(path), path)
  return { file: await reread(), base: dirname(resolve(path)), origin: path, filesNote: undefined, reread, dispose: async () => undefined }
}

async function builtIn (data: string | undefined): Promise<SiteSource> {
  const file = builtInFile()
  const base = await makeDirectory(data)
  return {
    file,
    base,
    origin: 'the built-in site',
    filesNote: data === undefined ? `${base}, removed when it stops` : base,
    reread: async () => file,
    dispose: async () => { if (data === undefined) await rm(base, { recursive: true, force: true }) }
  }
}

/** Nobody can look up a line of it, and only a busy port can be wrong with it. */
function builtInFile (): SiteFile {
  const { options } = parseSite(defaultSite, 'the built-in site')
  return {
    options,
    async use (work) {
      try {
        return await work(options)
      } catch (error) {
        if (!(error instanceof CliError && error.code === 'PORT_BUSY')) throw error
        throw new CliError('PORT_BUSY', { detail: `${error.message} (\`scitags serve --print-config > ${standardFile}\` gives you a site file to change)`, cause: error.cause })
      }
    }
  }
}

async function makeDirectory (data: string | undefined): Promise<string> {
  const wanted = data === undefined ? join(tmpdir(), 'scitags-') : resolve(data)
  try {
    if (data === undefined) return await mkdtemp(wanted)
    await mkdir(wanted, { recursive: true })
    return wanted
  } catch (cause) {
    throw new CliError('DATA_UNUSABLE', { detail: `no directory can be made at ${wanted} (${reasonOf(cause)}): give one that this user may write with --data DIR`, cause })
  }
}
