/** Fetches a small text over HTTP, and trusts the server neither with memory nor with time. */
import { request } from 'undici'
import type { Dispatcher } from 'undici'

import { maxRegistryBytes } from '../wire/registry.ts'

export interface FetchInit {
  readonly url: string
  /** Of the text we have; the server may answer that it is still good. */
  readonly etag: string | undefined
  readonly dispatcher: Dispatcher
  readonly signal: AbortSignal
}

export type Fetched =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'text', readonly text: string, readonly etag: string | undefined }

const maxRedirects = 3

/** Throws an Error whose message says what the server did. */
export async function fetchRegistry ({ url, etag, dispatcher, signal }: FetchInit): Promise<Fetched> {
  let at = new URL(url)
  for (let hops = 0; hops <= maxRedirects; hops++) {
    const headers = { accept: 'application/json', ...(etag === undefined ? {} : { 'if-none-match': etag }) }
    const { statusCode, headers: answer, body } = await request(at, { dispatcher, signal, headers })
    if (statusCode === 200) return { kind: 'text', text: await boundedText(body, first(answer['content-length'])), etag: first(answer['etag']) }
    body.on('error', () => {}).destroy()
    if (statusCode === 304 && etag !== undefined) return { kind: 'unchanged' }
    if (!redirects.has(statusCode)) throw new Error(`the server answered ${statusCode}`)
    at = redirected(at, first(answer['location']))
  }
  throw new Error(`more than ${maxRedirects} redirects`)
}

const redirects = new Set([301, 302, 303, 307, 308])

/** Never from https to something that anybody on the way can rewrite. */
function redirected (from: URL, location: string | undefined): URL {
  const to = location !== undefined && URL.canParse(location, from.href) ? new URL(location, from) : undefined
  if (to?.protocol === 'https:' || (to?.protocol === 'http:' && from.protocol === 'http:')) return to
  throw new Error('the server redirects to where we do not go')
}

/** An announced length is refused before a byte is kept, an endless body at the first byte too many. */
async function boundedText (body: Dispatcher.ResponseData['body'], announced: string | undefined): Promise<string> {
  const tooLong = new Error(`the answer has more than ${maxRegistryBytes} bytes`)
  const chunks: Buffer[] = []
  let bytes = 0
  if (Number(announced ?? 0) > maxRegistryBytes) {
    body.on('error', () => {}).destroy()
    throw tooLong
  }
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > maxRegistryBytes) throw tooLong
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function first (header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : header?.[0]
}
