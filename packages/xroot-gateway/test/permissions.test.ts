/** What each request asks for, of somebody who may do one thing only. */
import t from 'tap'

import type { Operation } from '../src/identity.ts'
import { rawSite } from './raw-site.ts'
import { bytesOf, openBytes } from './wire-bytes.ts'

const notAuthorized = 3010
const operations: readonly Operation[] = ['read', 'list', 'create', 'modify', 'delete', 'stage']
const options = { read: 0x10, new: 0x08, delete: 0x02, update: 0x20, writeTo: 0x8000, append: 0x200 }

function parameters (at: number, ...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(16)
  bytes.set(values, at)
  return bytes
}

const attribute = Buffer.from('\0\0U.k\0', 'latin1')
const query = (kind: number, payload: string): Buffer => bytesOf(3001, { parameters: parameters(0, 0, kind), payload })
const fattr = (subcode: number, ...more: readonly Buffer[]): Buffer => bytesOf(3020, { parameters: parameters(4, subcode, more.length === 0 ? 0 : 1), payload: Buffer.concat([Buffer.from('/d/f\0'), ...more]) })

const requests: readonly (readonly [what: string, request: Buffer, anyOf: readonly Operation[]])[] = [
  ['open to read', openBytes('/d/f', options.read), ['read']],
  ['open without a word', openBytes('/d/f', 0), ['read']],
  ['open to read, with bits of writing', openBytes('/d/f', options.read | options.new | options.update), ['read']],
  ['open to read, and to replace', openBytes('/d/f', options.read | options.delete), ['read']],
  ['open a new file', openBytes('/d/new', options.new | options.update), ['create']],
  ['open a file that may be there', openBytes('/d/other', options.delete | options.update), ['modify']],
  ['open to update', openBytes('/d/g', options.update), ['modify']],
  ['open to write only', openBytes('/d/g', options.writeTo), ['modify']],
  ['open to append', openBytes('/d/g', options.append), ['modify']],
  ['stat', bytesOf(3017, { payload: '/d/f' }), ['read', 'list', 'create', 'modify', 'stage']],
  ['statx', bytesOf(3022, { payload: '/d/f\n/d/g' }), ['read', 'list', 'create', 'modify', 'stage']],
  ['statx with a NUL at its end', bytesOf(3022, { payload: '/d/f\n/d/g\0' }), ['read', 'list', 'create', 'modify', 'stage']],
  ['dirlist', bytesOf(3004, { payload: '/d' }), ['read', 'list']],
  ['mkdir', bytesOf(3008, { parameters: parameters(0, 0), payload: '/d/made' }), ['create']],
  ['rm', bytesOf(3014, { payload: '/d/none' }), ['modify', 'delete']],
  ['rmdir', bytesOf(3015, { payload: '/d/none' }), ['modify', 'delete']],
  ['chmod', bytesOf(3002, { parameters: parameters(14, 1, 0xa4), payload: '/d/f' }), ['modify']],
  ['truncate', bytesOf(3028, { parameters: parameters(4, 0, 0, 0, 0, 0, 0, 0, 1), payload: '/d/g' }), ['modify']],
  ['mv', bytesOf(3009, { payload: '/d/none /d/moved' }), []],
  ['fattr get', fattr(1, attribute), ['read']],
  ['fattr list', fattr(2), ['read']],
  ['fattr set', fattr(3, attribute, Buffer.from('\0\0\0\x01v', 'latin1')), ['modify']],
  ['fattr del', fattr(0, attribute), ['modify']],
  ['prepare', bytesOf(3021, { parameters: parameters(0, 8), payload: '/d/f' }), ['read', 'stage']],
  ['prepare with a NUL at its end', bytesOf(3021, { parameters: parameters(0, 8), payload: '/d/f\0' }), ['read', 'stage']],
  ['prepare to evict', bytesOf(3021, { parameters: parameters(5, 1), payload: '/d/f' }), ['stage']],
  ['locate', bytesOf(3027, { payload: '/d/f' }), ['read', 'list', 'create', 'modify', 'stage']],
  ['query checksum', query(3, '/d/f'), ['read', 'list', 'create', 'modify', 'stage']],
  ['query xattr', query(4, '/d/f'), ['read', 'list', 'create', 'modify', 'stage']],
  ['query space', query(5, '/d'), ['read', 'list', 'create', 'modify', 'stage']]
]

for (const operation of operations) {
  t.test(`who may ${operation}`, async t => {
    const site = await rawSite(t, { verify: () => ({ subject: {}, allows: (asked, path) => asked === operation && (path === '/d' || path.startsWith('/d/')) }) })
    for (const name of ['f', 'g', 'other']) await site.put(`d/${name}`, 'content')
    for (const [what, request, anyOf] of requests) {
      const { connection } = await site.enter()
      const { errorNumber } = await connection.ask(request)
      t.equal(errorNumber !== notAuthorized, anyOf.includes(operation), `${what}: ${errorNumber ?? 'ok'}`)
      const outside = Buffer.from(request.toString('latin1').replaceAll('/d', '/x'), 'latin1')
      t.equal((await connection.ask(outside)).errorNumber, notAuthorized, `${what} elsewhere`)
      connection.destroy()
      await connection.closed
    }
  })
}
