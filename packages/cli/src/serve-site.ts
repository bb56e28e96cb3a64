/** The life of a site in the foreground: opened, introduced, reloaded on SIGHUP, drained on SIGINT and SIGTERM. */
import { availableParallelism } from 'node:os'

import { banner } from './banner.ts'
import { collectorSummary } from './collector-summary.ts'
import { demonstrate } from './demo.ts'
import { createFlowDisplay } from './flow-display.ts'
import { holdBack } from './held-output.ts'
import { hostKernel } from './kernel.ts'
import { openLabelSightings } from './label-sightings.ts'
import { logChannels } from './log-channels.ts'
import { createLog } from './log.ts'
import type { Log } from './log.ts'
import type { RunningSite } from './running-site.ts'
import type { SiteSource } from './site-source.ts'
import { openSite } from './site.ts'
import { stylistFor } from './style.ts'
import type { Terminal } from './terminal.ts'
import { untilSignal } from './until-signal.ts'
import type { EndSignal } from './until-signal.ts'
import { openWorkerSite } from './workers/worker-site.ts'

export interface ServeInit {
  readonly source: SiteSource
  readonly terminal: Terminal
  /** Instead of the one in the site file. */
  readonly logLevel: string | undefined
  readonly isJson: boolean
  readonly isDemo: boolean
}

/** Resolves when the site has stopped. Throws errors that say in one line what to do. */
export async function serveSite ({ source, terminal, logLevel, isJson, isDemo }: ServeInit): Promise<void> {
  const { file } = source
  const held = holdBack(terminal.stderr)
  const log = createLog({ ...terminal, stderr: held.output }, logLevel ?? file.options.log.level)
  const stopLogging = logChannels(log)
  try {
    // Asked for before anything opens: an early Ctrl-C drains as well, and an early SIGHUP kills nobody.
    const stopped = untilSignal(terminal)
    let running: RunningSite | undefined
    terminal.onSignal('SIGHUP', () => { if (running !== undefined) void reload(source, running, log) })
    const site = running = await file.use(async options => {
      const workers = options.workers === 'auto' ? availableParallelism() : options.workers
      return workers === 1 ? await openSite(options, source.base) : await openWorkerSite({ options, base: source.base, workers, log, stopped })
    })
    for (const reason of hostKernel().missing) log.debug({ reason }, 'the kernel cannot do everything for us')
    if (site === undefined) {
      log.info('stopped before it was open')
      return
    }
    let cutOff = 0
    // Of a busy host, not every packet is looked at: that is for the demonstration.
    const sightings = isDemo ? openLabelSightings() : undefined
    try {
      const display = createFlowDisplay({ terminal, registry: () => site.scitags.registry, seenLabel: sightings?.labelOf, isJson })
      site.collector?.onReport(report => { display.show(report) })
      const say = (text: string): void => { (isJson ? terminal.stderr : terminal.stdout).write(text) }
      say(banner({ site, source, style: stylistFor(terminal.stdout, terminal.environment) }))
      held.release()
      if (isDemo) await demonstrate(site, say, terminal, stopped)
      const end = await Promise.race([stopped, site.failed])
      if (end instanceof Error) throw end
      // Back over the ^C that a terminal shows.
      if (terminal.stdout.isTTY === true) terminal.stdout.write('\r')
      const count = await site.countRunning()
      if (count > 0) log.info(`stopping: ${transfers(count)} may finish for ${file.options.drainSeconds} s; ${again[end]} ends now`)
    } finally {
      cutOff = await site.close()
      sightings?.close()
    }
    const summary = [...site.collector === undefined ? [] : [collectorSummary(site.collector.counters)], ...cutOff === 0 ? [] : [`${transfers(cutOff)} cut off`]].join('; ')
    log.info(summary === '' ? 'stopped' : `stopped after ${summary}`)
  } finally {
    held.release()
    stopLogging()
  }
}

const again: Readonly<Record<EndSignal, string>> = { SIGINT: 'Ctrl-C again', SIGTERM: 'another SIGTERM' }

function transfers (count: number): string {
  return `${count} transfer${count === 1 ? '' : 's'}`
}

async function reload (source: SiteSource, site: RunningSite, log: Log): Promise<void> {
  try {
    const file = await source.reread()
    const notApplied = await file.use(async options => await site.reload(options))
    const { lastFailure } = site.scitags.registryClient
    if (lastFailure === undefined) log.info('rules, registry and certificates are read again')
    else log.warn(`rules and certificates are read again; ${lastFailure.message}`)
    if (notApplied.length > 0) log.warn(`changed, but not applied before a restart: ${notApplied.join(', ')}`)
  } catch (error) {
    log.error(`nothing is changed: ${error instanceof Error ? error.message : String(error)}`)
  }
}
