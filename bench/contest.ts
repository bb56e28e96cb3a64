/** Runs contenders in turn, round after round, and prints what each took: medians, and ratios within the rounds. */
import { readFile, readdir } from 'node:fs/promises'
import { cpus, release } from 'node:os'

export interface Contender {
  readonly name: string
  /** The processes whose CPU counts, with that of their children. */
  readonly pids: readonly number[]
  /** Not timed: sets up what the turn needs. */
  before? (): Promise<void>
  /** One turn; resolves to how much was done: GiB, or requests. What it has to clean up, it does in `after`. */
  run (): Promise<number>
  /** Not timed: compares bytes, removes files. */
  after? (): Promise<void>
}

export interface Contest {
  readonly title: string
  readonly contenders: readonly Contender[]
  /** Units of work become units of speed: a GiB a second is 1024 MiB/s. */
  readonly speed: { readonly name: string, readonly perUnit: number }
  readonly cpu: { readonly name: string, readonly perSecond: number }
  /** The contender that ratios are made to. */
  readonly against: string
  /** After one to warm up; 5 unless told. */
  readonly rounds?: number
}

interface Turn {
  readonly speed: number
  readonly cpu: number
}

export const MiB = 1024 * 1024
/** Of the files that are moved. */
export const fileBytes = Number(process.env['SCITAGS_BENCH_MIB'] ?? 1024) * MiB

export const bulk = { speed: { name: 'MiB/s', perUnit: 1024 }, cpu: { name: 'CPU s/GiB', perSecond: 1 } } as const
export const operations = { speed: { name: 'operations/s', perUnit: 1 }, cpu: { name: 'CPU µs/operation', perSecond: 1_000_000 } } as const
export const small = { speed: { name: 'requests/s', perUnit: 1 }, cpu: { name: 'CPU µs/request', perSecond: 1_000_000 } } as const

/** Every second round goes backwards, so that whoever profits from his predecessor does so only half of the time. */
export async function hold ({ title, contenders, speed, cpu, against, rounds: wanted = 5 }: Contest): Promise<void> {
  const rounds = Number(process.env['SCITAGS_BENCH_ROUNDS'] ?? wanted)
  const turns = new Map(contenders.map(({ name }) => [name, [] as Turn[]]))
  for (let round = -1; round < rounds; round++) {
    for (const contender of round % 2 === 0 ? contenders : contenders.toReversed()) {
      const turn = await take(contender, speed.perUnit, cpu.perSecond)
      if (round >= 0) turns.get(contender.name)?.push(turn)
    }
  }
  const base = turns.get(against) ?? []
  console.log(`\n${title} (${rounds} rounds after one to warm up; ${cpus().length} cores, Linux ${release()}, Node ${process.version})\n`)
  console.log(`| contender | ${speed.name}, median | min–max | ${cpu.name}, median | ratio of speed to ${against} (middle half) | ratio of CPU |`)
  console.log('|---|---|---|---|---|---|')
  for (const [name, all] of turns) {
    const speeds = all.map(turn => turn.speed)
    const ratio = (of: (turn: Turn) => number): string => spread(all.map((turn, index) => of(turn) / of(base[index] ?? turn)))
    console.log(`| ${name} | ${figure(median(speeds))} | ${figure(Math.min(...speeds))}–${figure(Math.max(...speeds))} | ${median(all.map(turn => turn.cpu)).toFixed(2)} | ${ratio(turn => turn.speed)} | ${ratio(turn => turn.cpu)} |`)
  }
}

export function median (values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
}

/** Where the middle half of them lies says how far the median can be trusted. */
function spread (values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  const [low = NaN, high = NaN] = [0.25, 0.75].map(part => sorted[Math.floor(part * sorted.length)])
  return `${median(values).toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`
}

async function take ({ pids, before, run, after }: Contender, perUnit: number, perSecond: number): Promise<Turn> {
  await before?.()
  const used = await cpuSeconds(pids)
  const begun = performance.now()
  const units = await run()
  const seconds = (performance.now() - begun) / 1000
  const cpu = await cpuSeconds(pids) - used
  await after?.()
  return { speed: units * perUnit / seconds, cpu: cpu * perSecond / units }
}

/** The kernel counts in hundredths of a second. */
async function cpuSeconds (pids: readonly number[]): Promise<number> {
  const ticks = await Promise.all(pids.map(async pid => ticksOf(await timesOf(pid)) + await ticksOfChildren(pid)))
  return sum(ticks) / 100
}

/** Those that are gone already are in what their parent says. */
async function ticksOfChildren (parent: number): Promise<number> {
  const ticks = (await childrenOf(parent)).map(async pid => ticksOf(await timesOf(pid).catch(() => [])) + await ticksOfChildren(pid))
  return sum(await Promise.all(ticks))
}

async function timesOf (pid: number): Promise<readonly string[]> {
  return (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /, '').split(' ').slice(11, 15)
}

/** User and system time, of itself and of the children that it has waited for. */
function ticksOf (times: readonly string[]): number {
  return sum(times.map(Number))
}

/** Each thread has children of its own. */
export async function childrenOf (pid: number): Promise<readonly number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => [])
  const lists = await Promise.all(threads.map(async thread => await readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')))
  return lists.flatMap(list => list.trim().split(' ')).filter(word => word !== '').map(Number)
}

function sum (values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}

function figure (value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(1)
}
