/** A directory at a remote side as a client sees it: whether it is one; and how it is made. */
import type { IncomingMessage } from 'node:http'

import { parseRemoteUrl } from '../wire/remote-url.ts'
import { exchange, idleTimeoutMs, refusalOf } from './exchange.ts'
import type { ExchangeInit } from './exchange.ts'

/** Of one entry; longer ones are cut. */
const mostProperties = 65_536

/** False as well where the remote side does not say. Rejects with `HttpTpcError` where it does not answer. */
export async function isRemoteDirectory (init: ExchangeInit, answerTimeoutMs = idleTimeoutMs): Promise<boolean> {
  const answer = await exchange('PROPFIND', { ...init, headers: { ...init.headers, Depth: '0' } }, { answerTimeoutMs })
  if (answer.statusCode === 207) return isOfCollection(await beginningOf(answer))
  answer.destroy()
  return false
}

/** Of a URL that ends in a slash; those above it as well, where they are not there. Rejects with `HttpTpcError`. */
export async function makeRemoteDirectories (init: ExchangeInit): Promise<void> {
  const status = await makeDirectory(init)
  if (status !== 409 && status !== 404) return
  const url = parseRemoteUrl(init.url)
  const above = parentOf(url).href
  if (above === url.href) return
  await makeRemoteDirectories({ ...init, url: above })
  await makeDirectory(init, [])
}

async function beginningOf (answer: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of answer as AsyncIterable<Buffer>) {
    pieces.push(piece)
    bytes += piece.length
    if (bytes >= mostProperties) break
  }
  return Buffer.concat(pieces).toString('utf8', 0, mostProperties)
}

/** Whatever prefix its names have. */
function isOfCollection (properties: string): boolean {
  return /<(?:[\w.-]+:)?resourcetype(?:\s[^<>]*)?>\s*<(?:[\w.-]+:)?collection[\s/>]/.test(properties)
}

/** With the query, which may hold a credential. */
function parentOf (url: URL): URL {
  const parent = new URL('..', url)
  parent.search = url.search
  return parent
}

/** [TPC-Mkcol] 405 says that it is there already. */
async function makeDirectory (init: ExchangeInit, bearable: readonly number[] = [404, 409]): Promise<number> {
  const answer = await exchange('MKCOL', init)
  const status = answer.statusCode ?? 0
  if ((status < 200 || status > 299) && status !== 405 && !bearable.includes(status)) throw await refusalOf('MKCOL', init.url, answer)
  answer.resume()
  return status
}
