/** From a path of the storage to what stands in a request line, and back from what a server calls its entries. */
import { StorageError } from '@scitags/storage'
import type { EntryStat, StoragePath } from '@scitags/storage'

export class OriginUrl {
  /** `https://host:port`. */
  readonly origin: string
  readonly isSecure: boolean
  /** Percent-encoded, without a slash at its end. */
  readonly #base: string

  /** Throws `OPTIONS_INVALID`. */
  constructor (text: string) {
    const url = URL.canParse(text) ? new URL(text) : undefined
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') throw new StorageError('OPTIONS_INVALID', { subject: 'url' })
    this.origin = url.origin
    this.isSecure = url.protocol === 'https:'
    this.#base = url.pathname.replace(/\/+$/, '')
  }

  /** Percent-encoded; servers want a slash behind a directory. */
  pathOf (path: StoragePath, kind: EntryStat['kind'] = 'file'): string {
    const names = path.split('/').filter(name => name !== '')
    if (names.some(name => name === '.' || name === '..')) throw new StorageError('OUTSIDE', { subject: path })
    const plain = names.map(name => `/${encoded(name, path)}`).join('')
    return `${this.#base}${plain}${kind === 'directory' || plain === '' ? '/' : ''}`
  }

  urlOf (path: StoragePath, kind?: EntryStat['kind']): string {
    return `${this.origin}${this.pathOf(path, kind)}`
  }

  /** Of an entry of the directory at `path`: its name, empty for the directory itself; undefined for what is no entry of it. */
  nameIn (path: StoragePath, href: string): string | undefined {
    const own = decoded(this.pathOf(path)).replace(/\/+$/, '')
    const there = decoded(href.trim().replace(/^[a-z]+:\/\/[^/]*/i, '')).replace(/\/{2,}/g, '/').replace(/\/+$/, '')
    if (there === own) return ''
    const name = there.startsWith(`${own}/`) ? there.slice(own.length + 1) : ''
    // What a server calls an entry becomes a path again, which must stay in its directory.
    return name === '' || name === '.' || name === '..' || /[/\0]/.test(name) ? undefined : name
  }
}

function encoded (name: string, path: StoragePath): string {
  try {
    if (!name.includes('\0')) return encodeURIComponent(name)
  } catch {
    // Half a surrogate pair.
  }
  throw new StorageError('BAD_PATH', { subject: path })
}

/** Some servers write names as they are. */
function decoded (text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
