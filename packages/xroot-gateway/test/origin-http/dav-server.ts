/** A small WebDAV server with its files in memory, which a test can make behave otherwise. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Teardown } from '../gateway-site.ts'

export interface DavServer {
  readonly url: string
  /** Content by path, undefined for a directory; paths have no slash at the end. */
  readonly files: Map<string, Buffer | undefined>
  /** `method path`, with the range of a GET. */
  readonly requests: string[]
  readonly heads: IncomingMessage['headers'][]
  /** Answers instead of the server where it returns true. */
  instead: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined
  put (path: string, content: Uint8Array | string): void
}

export async function davServer (t: Teardown): Promise<DavServer> {
  const files = new Map<string, Buffer | undefined>([['', undefined]])
  const tags = new Map<string, number>()
  let changes = 0
  const server = createServer((request, response) => {
    dav.requests.push([request.method, request.url, ...request.headers.range === undefined ? [] : [request.headers.range]].join(' '))
    dav.heads.push(request.headers)
    if (dav.instead?.(request, response) !== true) answer(request, response).catch(() => { response.destroy() })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  const dav: DavServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/dav`,
    files,
    requests: [],
    heads: [],
    instead: undefined,
    put (path, content) {
      files.set(path, Buffer.from(content))
      tags.set(path, ++changes)
    }
  }
  return dav

  async function answer (request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathIn(request.url ?? '')
    const [file, isThere] = [files.get(path), files.has(path)]
    const end = (status: number, body = ''): void => { response.writeHead(status, { 'content-length': Buffer.byteLength(body) }).end(body) }
    const body = await bodyOf(request)
    const parentIsThere = files.has(path.slice(0, path.lastIndexOf('/')))
    if (!isThere && request.method !== 'PUT' && request.method !== 'MKCOL') {
      end(404)
      return
    }
    switch (request.method) {
      case 'PROPFIND': {
        const shown = [path, ...request.headers['depth'] === '1' ? below(path) : []]
        end(207, `<?xml version="1.0"?><m:multistatus xmlns:m="DAV:">${shown.map(shownAs).join('')}</m:multistatus>`)
        return
      }
      case 'HEAD':
      case 'GET':
        get(request, response, path, file ?? Buffer.alloc(0))
        return
      case 'PUT':
        if (!parentIsThere) end(409)
        else if (request.headers['if-none-match'] === '*' && isThere) end(412)
        else {
          dav.put(path, body)
          end(201)
        }
        return
      case 'MKCOL':
        if (isThere || !parentIsThere) end(isThere ? 405 : 409)
        else {
          files.set(path, undefined)
          end(201)
        }
        return
      case 'DELETE':
        for (const one of [path, ...below(path)]) files.delete(one)
        end(204)
        return
      case 'MOVE': {
        const to = pathIn(new URL(String(request.headers['destination'])).pathname)
        if (files.has(to) && request.headers['overwrite'] === 'F') {
          end(412)
          return
        }
        files.delete(path)
        files.set(to, file)
        end(201)
        return
      }
      default: end(405)
    }
  }

  function get (request: IncomingMessage, response: ServerResponse, path: string, content: Buffer): void {
    const tag = `"v${tags.get(path) ?? 0}"`
    const condition = request.headers['if-match']
    if (condition !== undefined && condition !== tag) {
      response.writeHead(412).end()
      return
    }
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
    const [start, end] = first === undefined ? [0, content.length] : [Number(first), Math.min(content.length, Number(last) + 1)]
    const part = content.subarray(start, end)
    response.writeHead(first === undefined ? 200 : 206, {
      etag: tag,
      'content-length': part.length,
      ...first !== undefined && { 'content-range': `bytes ${start}-${end - 1}/${content.length}` },
      ...request.headers['want-digest'] === 'adler32' && { digest: 'adler32=1a' }
    })
    response.end(request.method === 'HEAD' ? undefined : part)
  }

  function below (path: string): string[] {
    return [...files.keys()].filter(other => other.startsWith(`${path}/`) && !other.slice(path.length + 1).includes('/'))
  }

  function shownAs (path: string): string {
    const file = files.get(path)
    const properties = file === undefined
      ? '<m:resourcetype><m:collection/></m:resourcetype>'
      : `<m:resourcetype/><m:getcontentlength>${file.length}</m:getcontentlength><m:getetag>"v${tags.get(path) ?? 0}"</m:getetag>`
    return `<m:response><m:href>/dav${path.split('/').map(encodeURIComponent).join('/')}${file === undefined ? '/' : ''}</m:href><m:propstat><m:prop>${properties}` +
      '<m:getlastmodified>Sun, 06 Nov 1994 08:49:37 GMT</m:getlastmodified></m:prop><m:status>HTTP/1.1 200 OK</m:status></m:propstat>' +
      '<m:propstat><m:prop><m:getcontentlanguage>none</m:getcontentlanguage></m:prop><m:status>HTTP/1.1 404 Not Found</m:status></m:propstat></m:response>'
  }
}

function pathIn (url: string): string {
  return decodeURIComponent(url).replace(/^\/dav/, '').replace(/\/+$/, '')
}

async function bodyOf (request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
