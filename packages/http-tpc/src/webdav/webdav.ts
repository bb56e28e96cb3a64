/** The storage server: the methods of HTTP and WebDAV that storage clients need, on a {@link Storage}. */
import type { IncomingMessage, ServerResponse } from 'node:http'

import { systemClock } from '@scitags/core'
import type { Clock, FileSender } from '@scitags/core'
import type { Storage } from '@scitags/storage'
import { isItsTurn, itsTurn } from '../client-gone.ts'
import { refuse, reply } from '../reply.ts'
import { HttpTpcError } from '../errors.ts'
import { resolveWebdavOptions } from '../generated/options.ts'
import type { WebdavOptions } from '../generated/options.ts'
import type { Handler } from '../mark-flows.ts'
import { makeCollection, removeEntry } from './change-tree.ts'
import { DavCall } from './dav-call.ts'
import { patchProperties } from './patch-properties.ts'
import { listProperties } from './propfind.ts'
import { readFile } from './read-file.ts'
import { copyEntry, moveEntry } from './transfer-entry.ts'
import { writeFile } from './write-file.ts'

/** Options, and what options cannot say. */
export interface WebdavInit extends WebdavOptions {
  readonly storage: Storage
  /** Sends files past this process, as the one of `createScitags` does. */
  readonly fileSender?: FileSender | undefined
  readonly clock?: Clock
}

type Method = (call: DavCall) => Promise<void> | void

/** A COPY from or to another server is answered by the third-party handler in front of this one. */
const methods: Readonly<Record<string, Method>> = {
  OPTIONS: showOptions,
  HEAD: readFile,
  GET: readFile,
  PUT: writeFile,
  DELETE: removeEntry,
  MKCOL: makeCollection,
  MOVE: moveEntry,
  COPY: copyEntry,
  PROPFIND: listProperties,
  PROPPATCH: patchProperties
}

const allow = Object.keys(methods).join(',')

/** Answers every request. Throws an `OPTIONS_INVALID` error. */
export function webdav (init: WebdavInit): Handler {
  const { storage, clock = systemClock, fileSender, ...rest } = init
  const options = resolveWebdavOptions(rest)
  const server = { storage, options, fileSender, stall: { clock, afterMs: options.stallTimeoutMs } }

  return (request, response) => { void answer(request, response) }

  async function answer (request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const call = new DavCall(request, response, server)
      if (!isItsTurn(request, response)) await itsTurn(request, response, call.gone)
      const method = Object.hasOwn(methods, request.method ?? '') ? methods[request.method ?? ''] : undefined
      if (method === undefined) {
        response.setHeader('Allow', allow)
        throw new HttpTpcError('METHOD_UNSUPPORTED', { detail: `known are ${allow}` })
      }
      await method(call)
    } catch (error) {
      refuse(request, response, error)
    }
  }
}

function showOptions ({ request, response }: DavCall): void {
  response.setHeader('DAV', '1')
  // What some clients look for before they believe in WebDAV.
  response.setHeader('MS-Author-Via', 'DAV')
  response.setHeader('Allow', allow)
  reply(request, response, 200, '')
}
