/** Finds out of a URL how a storage is spoken to. */
import { HttpTpcError } from '@scitags/http-tpc/client'

import type { StorageFileInit } from './file.ts'
import { HttpFile } from './http-file.ts'
import { RootFile } from './root-file.ts'

export type StorageFile = HttpFile | RootFile

/** Whether `http`, `https`, `dav`, `davs`, `root`, `roots`, `xroot` or `xroots` speaks it; undefined of another scheme. */
export function protocolOf (url: string): StorageFile['kind'] | undefined {
  const scheme = /^([a-z]+):\/\//i.exec(url)?.[1]?.toLowerCase() ?? ''
  if (/^(https?|davs?)$/.test(scheme)) return 'http'
  return /^x?roots?$/.test(scheme) ? 'root' : undefined
}

/** Nothing is asked yet. Throws `HttpTpcError` or `XrootdError` for what is no URL of a file at a storage. */
export function storageFile (init: StorageFileInit): StorageFile {
  const url = init.url.replace(/^[a-z]+/i, scheme => scheme.toLowerCase())
  switch (protocolOf(url)) {
    case 'http': return new HttpFile({ ...init, url: plainUrl(url) })
    case 'root': return new RootFile({ ...init, url })
    case undefined: throw new HttpTpcError('SCHEME_UNSUPPORTED')
  }
}

/** dav and davs are http and https. */
function plainUrl (url: string): string {
  const plain = url.replace(/^dav/, 'http')
  if (!URL.canParse(plain)) throw new HttpTpcError('URL_INVALID')
  return plain
}
