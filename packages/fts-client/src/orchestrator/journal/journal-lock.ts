/** Keeps a second process from a journal, and a dead one from keeping everybody from it. */
import { randomUUID } from 'node:crypto'
import { open, readFile, readlink, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '@scitags/core'

import { FtsError } from '../../errors.ts'

export interface JournalLock {
  /** Somebody has taken it meanwhile, which can only be after this process has slept. */
  readonly isLost: boolean
  /** Looks now. One that somebody has removed is claimed again, where nobody was faster. */
  isHeld (): Promise<boolean>
  release (): Promise<void>
}

interface Holder {
  readonly token: string
  readonly pid: number
  /** As the kernel counts it; with the pid it names one process of one boot. */
  readonly startedAt: string
  /** Where that pid means something: a boot and a pid namespace, or else a host. */
  readonly scope: string
  readonly host: string
}

const beatMs = 5000
/** Somebody who cannot be seen from here (another host, another container) and has not stirred for as long is gone. */
const silenceMs = 30_000

/** Rejects with `JOURNAL_IN_USE`. */
export async function lockJournal (directory: string): Promise<JournalLock> {
  const path = join(directory, 'lock')
  const me = await thisProcess()
  if (!await claim(path, me)) await takeOver(path, me)
  let isLost = false
  let timer = systemClock.after(beatMs, beat)
  let beating = Promise.resolve()
  async function isHeld (): Promise<boolean> {
    const holder = await holderOf(path)
    if (holder === undefined && await claim(path, me)) return true
    isLost = holder !== undefined && holder.token !== me.token
    return holder?.token === me.token
  }
  function beat (): void {
    beating = isHeld().then(async held => { if (held) await utimes(path, new Date(), new Date()) }).catch(() => {})
    timer = systemClock.after(beatMs, beat)
  }
  return {
    get isLost () { return isLost },
    isHeld,
    async release () {
      timer.cancel()
      // Else it could be claimed again after it was removed.
      await beating
      if ((await holderOf(path))?.token === me.token) await rm(path, { force: true })
    }
  }
}

async function thisProcess (): Promise<Holder> {
  const [boot, namespace] = await Promise.all([readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => hostname()), readlink('/proc/self/ns/pid').catch(() => '')])
  return { token: randomUUID(), pid: process.pid, startedAt: await startOf(process.pid) ?? '', scope: `${boot.trim()} ${namespace}`, host: hostname() }
}

/** Whether there was none. */
async function claim (path: string, me: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(JSON.stringify(me)).finally(async () => { await file.close() })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** One at a time, so that nobody removes the lock of one who has just taken it over. */
async function takeOver (path: string, me: Holder): Promise<void> {
  const guard = `${path}.takeover`
  if (await ageOf(guard, `${path}.${me.token}`) > silenceMs) await rm(guard, { force: true })
  if (!await claim(guard, me)) throw new FtsError('JOURNAL_IN_USE', { detail: `another process is taking over ${path}: try again in a minute` })
  try {
    const holder = await holderOf(path)
    if (await isAlive(holder, me, await silenceOf(path, guard))) throw inUse(path, holder, me)
    await rm(path, { force: true })
    if (!await claim(path, me)) throw inUse(path, await holderOf(path), me)
  } finally {
    await rm(guard, { force: true })
  }
}

async function isAlive (holder: Holder | undefined, me: Holder, silentMs: number): Promise<boolean> {
  // A crash can come between making the file and writing it; so can a look.
  if (holder?.scope !== me.scope) return silentMs <= silenceMs
  const startedAt = await startOf(holder.pid)
  return startedAt !== undefined && startedAt === holder.startedAt
}

/** `probe` is made for it, and removed. */
async function ageOf (path: string, probe: string): Promise<number> {
  await writeFile(probe, '')
  try {
    return await silenceOf(path, probe)
  } finally {
    await rm(probe, { force: true })
  }
}

/** How much older one file is than another: the clock of the file system counts, not ours. */
async function silenceOf (path: string, comparedWith: string): Promise<number> {
  const [of, now] = await Promise.all([path, comparedWith].map(async file => await stat(file).then(({ mtimeMs }) => mtimeMs, () => undefined)))
  return of === undefined ? 0 : (now ?? Date.now()) - of
}

async function holderOf (path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

/** Undefined where there is no such process. */
async function startOf (pid: number): Promise<string | undefined> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, in brackets, can hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    // What is dead stays in the list until its parent looks, and in a container nobody may ever.
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
  } catch {
    return process.platform === 'linux' ? undefined : startWithoutProc(pid)
  }
}

function startWithoutProc (pid: number): string | undefined {
  try {
    process.kill(pid, 0)
    return 'unknown'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'unknown' : undefined
  }
}

function inUse (path: string, holder: Holder | undefined, me: Holder): FtsError {
  const who = holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host}`
  const unseen = holder?.scope === me.scope ? '' : `; it cannot be seen from here: if it is no more, its lock ends ${silenceMs / 1000} s after it`
  return new FtsError('JOURNAL_IN_USE', { detail: `${who} holds ${path}: stop it, or give this one a journal of its own${unseen}` })
}
