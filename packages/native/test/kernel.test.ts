/** What the kernel does for files and sockets, on a real kernel; and what happens where there is none of it. */
import { closeSync, constants, fstatSync, openSync, statSync } from 'node:fs'
import { mkdtemp, mkfifo, rm, symlink, utimes, writeFile } from './fixture-files.ts'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'

import { load, loadBinding } from '../src/binding.ts'
import { openKernel } from '../src/kernel.ts'

const loading = loadBinding()
const isHere = loading.kind === 'loaded'

void t.test('another system, another processor, or no koffi: a reason, and everything else works without', async t => {
  const nothing = (): never => { throw new Error('Cannot find the native Koffi module\nwith a second line') }
  for (const [missing, reason] of [[load('darwin', 'arm64', nothing), /darwin/], [load('linux', 's390x', nothing), /s390x/], [load('linux', 'x64', nothing), /koffi.*\(Cannot find the native Koffi module\)/]] as const) {
    t.match(missing, { kind: 'missing', reason })
    t.match(openKernel({}, missing), { io: {}, files: undefined, missing: [reason] })
  }
})

void t.test('a kernel that refuses openat2 costs the shortcut for small files and nothing else', async t => {
  if (!isHere) return t.plan(0, `needs koffi on Linux: ${loading.reason}`)
  const { io, files, missing } = openKernel({}, { kind: 'loaded', binding: { ...loading.binding, openAt2: () => -1 } })
  t.ok(io.fileSender)
  t.equal(files, undefined)
  t.equal(missing.length, 1)
})

void t.test('files in memory are opened below a directory, and nothing leads out of it', async t => {
  const { files } = openKernel()
  if (!isHere || files === undefined) return t.plan(0, 'needs koffi, and openat2 with RESOLVE_CACHED')
  const { root, directory } = await heldDirectory(t)
  await writeFile(join(root, 'file'), 'content')
  await symlink('file', join(root, 'link'))
  await symlink('/etc', join(root, 'out'))
  await mkfifo(join(root, 'fifo'))

  const fd = files.open(directory, 'file')
  if (fd === undefined) throw new Error('a file that was just written is in memory')
  const into = Buffer.alloc(20)
  // A file system that cannot say so without waiting is asked in the usual way.
  const bytes = files.read(fd, into.subarray(2), 3)
  if (bytes !== undefined) t.equal(into.subarray(2, 2 + bytes).toString(), 'tent')
  closeSync(fd)
  for (const path of ['link', 'out/passwd', '../etc/passwd', '/etc/passwd', 'none', 'file/below', '']) {
    t.equal(files.open(directory, path), undefined, path)
    if (path !== 'link') t.equal(files.lookAt(directory, path), undefined, path)
  }
  t.equal(Number(files.lookAt(directory, 'link')?.mode) & constants.S_IFMT, constants.S_IFLNK, 'a link itself')
  const fifo = files.open(directory, 'fifo')
  t.ok(fifo === undefined || fifo > 2, 'a FIFO without a writer hangs nobody')
  if (fifo !== undefined) closeSync(fifo)
})

void t.test('what is known of an open file is what Node says of it', async t => {
  const { files } = openKernel()
  if (!isHere || files === undefined) return t.plan(0, 'needs koffi, and openat2 with RESOLVE_CACHED')
  const { root, directory } = await heldDirectory(t)
  const path = join(root, 'file')
  await writeFile(path, 'content')
  for (const seconds of [undefined, 1_700_000_000.123456, -12.25]) {
    if (seconds !== undefined) await utimes(path, seconds, seconds)
    for (const at of [path, root]) {
      const fd = openSync(at, constants.O_RDONLY)
      const { mode, ino, size, mtimeNs, birthtimeNs } = fstatSync(fd, { bigint: true })
      t.strictSame(files.look(fd), { mode, ino, size, mtimeNs, birthtimeNs }, `${at} ${seconds}`)
      closeSync(fd)
      t.equal(files.look(fd), undefined, 'closed')
    }
    t.equal(files.lookAt(directory, 'file')?.mtimeNs, statSync(path, { bigint: true }).mtimeNs)
  }
})

void t.test('a file goes into a socket, as far as the socket takes it, and no further', async t => {
  const { io: { fileSender } } = openKernel()
  if (fileSender === undefined) return t.plan(0, 'needs koffi on Linux')
  const root = await mkdtemp(join(tmpdir(), 'scitags-native-'))
  t.teardown(async () => { await rm(root) })
  const content = Buffer.from(Array.from({ length: 300_000 }, (_, at) => at * 7 + (at >>> 8)))
  await writeFile(join(root, 'file'), content)
  const [near, far] = await socketPair(t)
  const file = openSync(join(root, 'file'), 'r')
  const sender = fileSender.open(near, file)
  if (sender === undefined) throw new Error('a plain socket can take files')
  // The sender holds what it needs.
  closeSync(file)

  const received: Buffer[] = []
  far.on('data', (chunk: Buffer) => received.push(chunk))
  let position = 1000
  while (position < content.length) position += await sender.send(position, content.length - position)
  t.equal(await sender.send(content.length, 1000), 0, 'nothing behind the end')
  sender.release()
  near.end()
  await once(far, 'close')
  t.ok(Buffer.concat(received).equals(content.subarray(1000)))
})

void t.test('a reader who has stopped is not waited for, and one who is gone breaks nothing', async t => {
  const { io: { fileSender } } = openKernel()
  if (fileSender === undefined) return t.plan(0, 'needs koffi on Linux')
  const root = await mkdtemp(join(tmpdir(), 'scitags-native-'))
  t.teardown(async () => { await rm(root) })
  await writeFile(join(root, 'file'), Buffer.alloc(32 * 1024 * 1024))
  const [near, far] = await socketPair(t)
  far.pause()
  const file = openSync(join(root, 'file'), 'r')
  t.teardown(() => { closeSync(file) })
  const sender = fileSender.open(near, file)
  let moved = 0
  for (let step = -1; step !== 0; moved += step) step = await sender?.send(moved, 32 * 1024 * 1024) ?? 0
  t.ok(moved > 0 && moved < 32 * 1024 * 1024, 'as much as the socket buffers')
  const closed = new Promise<void>(resolve => near.once('close', () => { resolve() }))
  far.resetAndDestroy()
  await closed
  t.equal(await sender?.send(moved, 1000), 0, 'the descriptor is held: nobody else gets the bytes')
  sender?.release()
  t.equal(fileSender.open(near, file), undefined, 'a socket that is gone')
})

interface Teardown {
  teardown (end: () => unknown): void
}

/** A directory and a descriptor of it. */
async function heldDirectory (t: Teardown): Promise<{ readonly root: string, readonly directory: number }> {
  const root = await mkdtemp(join(tmpdir(), 'scitags-native-'))
  const directory = openSync(root, constants.O_RDONLY | constants.O_DIRECTORY)
  t.teardown(async () => {
    closeSync(directory)
    await rm(root)
  })
  return { root, directory }
}

async function socketPair (t: Teardown): Promise<[near: Socket, far: Socket]> {
  const server = createServer({ noDelay: true }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const far = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const [near] = await once(server, 'connection') as [Socket]
  for (const end of [near, far]) end.on('error', () => { /* resets are part of it */ })
  t.teardown(() => {
    server.close()
    near.destroy()
    far.destroy()
  })
  return [near, far]
}
