/** Who may not do something to a path is refused, whatever the request that names it. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { openOptions, queryKinds } from '@scitags/xrootd-protocol'
import type { Identity } from '../../src/index.ts'
import type { Asked } from '../wire-client.ts'
import { servedFiles } from '../served-files.ts'

const { delete: replacing, new: fresh, open_read: reading, open_updt: update } = openOptions
const opening = (path: string, options: number): Asked => ({ name: 'open', mode: 0o644, options, optionT: 0, template: 0, path })
const asking = (kind: number, args: string): Asked => ({ name: 'query', kind, handle: 0, args: Buffer.from(args) })

const reader: Identity = { subject: {}, allows: (operation, path) => (operation === 'read' || operation === 'list') && path.startsWith('/mine') }

void t.test('a reader of one directory', async t => {
  const { root, client, storage } = await servedFiles(t, { verify: () => reader })
  const one = await client()
  await storage.makeDirectory('/mine')
  await writeFile(join(root, 'mine/a'), 'content')
  await writeFile(join(root, 'other'), 'content')
  const handle = await one.open('/mine/a', reading)
  t.equal(await one.read(handle, 0, 100), 'content')
  const attributes = [{ status: 0, name: 'color', value: Buffer.from('blue') }]
  const refused: Asked[] = [
    opening('/other', reading), opening('/mine/a', update), opening('/mine/b', fresh | update), opening('/mine/a', replacing | update),
    { name: 'stat', options: 0, wants: 0, handle: 0, path: '/other' },
    { name: 'statx', options: 0, paths: '/mine/a\n/other' },
    { name: 'dirlist', options: 0, path: '/' },
    { name: 'locate', options: 0, path: '/other' },
    { name: 'mkdir', options: 0, mode: 0, path: '/mine/d' },
    { name: 'rm', path: '/mine/a' },
    { name: 'rmdir', path: '/mine' },
    { name: 'mv', fromLength: 7, from: '/mine/a', to: '/mine/b' },
    { name: 'chmod', mode: 0o600, path: '/mine/a' },
    { name: 'truncate', handle: 0, size: 0n, path: '/mine/a' },
    { name: 'fattr', handle: 0, subcode: 3, count: 1, options: 0, path: '/mine/a', attributes },
    { name: 'fattr', handle, subcode: 3, count: 1, options: 0, path: '', attributes },
    { name: 'prepare', options: 8, priority: 0, port: 0, optionX: 0, paths: '/other' },
    ...[queryKinds.cksum, queryKinds.xattr, queryKinds.space].map(kind => asking(kind, '/other'))
  ]
  for (const request of refused) t.match(await one.refusal(request), /^3010 /, `${request.name} ${'path' in request ? request.path : ''}`)
  t.match(await one.text({ name: 'locate', options: 0, path: '/mine/a' }), /^Sr/, 'it cannot be written by this one')
  t.match(await one.text(asking(queryKinds.cksum, '/mine/a')), /^adler32 /)
})
