/** Turns what `xrootd.pmark` says into the `marking` of a site, with a warning for each thing that has no equivalent. */
import type { CoreOptions, Registry } from '@scitags/core'

import { activityRules, experimentRules } from './experiment-rules.ts'
import type { PmarkSettings } from './pmark-settings.ts'
import type { Warnings } from './warnings.ts'

export type Marking = Pick<CoreOptions, 'scope' | 'experiments' | 'activities' | 'registry' | 'fireflies' | 'ongoingMs'>

export interface RulesInit {
  readonly registry: Registry
  /** The number of a UDP service such as `syslog`. */
  readonly portOf: (service: string) => number | undefined
  readonly warnings: Warnings
}

/** Empty when nothing of it can be used. */
export function markingFrom (settings: PmarkSettings, init: RulesInit): Marking {
  const { warnings, registry } = init
  warnOfTheRest(settings, warnings)
  const experiments = experimentRules(settings.experiments, registry, warnings)
  const activities = activityRules(settings.activities, registry, warnings)
  const { domain } = settings
  return {
    ...(domain !== undefined && { scope: domain.word }),
    ...(Object.keys(experiments).length > 0 && { experiments }),
    ...(Object.keys(activities).length > 0 && { activities }),
    ...registrySource(settings, warnings),
    ...fireflies(settings, init),
    ...ongoing(settings, warnings)
  }
}

function registrySource ({ definitions, experiments, activities }: PmarkSettings, warnings: Warnings): Pick<Marking, 'registry'> {
  if (definitions === undefined) {
    if (experiments.length + activities.length > 0) warnings.add(undefined, () => 'there are mappings and no defsfile, with which XRootD does not start; here names come from the public registry')
    return {}
  }
  const { source, timeoutSeconds } = definitions
  return { registry: { source, ...(timeoutSeconds !== undefined && { timeoutMs: Math.min(600, timeoutSeconds) * 1000 }) } }
}

/** XRootD also sends each firefly to the other end of the connection, as soon as it sends any. */
function fireflies ({ use, collectors, origin }: PmarkSettings, { warnings, portOf }: RulesInit): Pick<Marking, 'fireflies'> {
  const wish = use.get('firefly')
  if (wish?.isOn === false) {
    warnings.add(wish.line, () => 'no fireflies are sent, as `use nofirefly` says; delete `fireflies` below to have them')
    return { fireflies: { toFarEnd: false } }
  }
  if (wish === undefined && collectors.length === 0 && origin === undefined) {
    warnings.add(undefined, () => 'without ffdest and without `use firefly` XRootD marks nothing at all; `scitags serve` does mark with this')
    return {}
  }
  if (origin?.port !== undefined && portNumber(origin.port, portOf) !== 10_514) warnings.add(origin.line, () => `origin:${origin.port ?? ''}: the copy to the other end of a flow always goes to port 10514 here`)
  const told = collectors.flatMap(({ host, port, line }) => {
    const number = port === undefined ? undefined : portNumber(port, portOf)
    const text = `${host}${number === undefined ? '' : `:${number}`}`
    const fault = port !== undefined && number === undefined ? `'${port}' is neither a port nor a UDP service that this host knows` : usable.test(text) ? undefined : 'it is no host and port'
    if (fault !== undefined) warnings.add(line, () => `the collector ${host}:${port ?? ''} is left out: ${fault}`)
    else if (host.startsWith('[')) warnings.add(line, () => `XRootD takes the first colon of ${text} for the one before the port, and does not reach it; here it is used`)
    return fault === undefined ? [text] : []
  })
  const unique = [...new Set(told)]
  if (unique.length > 1) warnings.add(collectors.at(-1)?.line, () => `all ${unique.length} collectors get fireflies here; XRootD tells only the last, ${unique.at(-1) ?? ''}`)
  return { fireflies: { ...(unique.length > 0 && { collectors: unique }), toFarEnd: true } }
}

/** As the options of core take them. */
const usable = /^(\[[0-9A-Fa-f:.%]+\]|[^\s:[\]/]+)(:[0-9]{1,5})?$/

function portNumber (port: string, portOf: RulesInit['portOf']): number | undefined {
  const number = /^\d{1,5}$/.test(port) ? Number(port) : portOf(port)
  return number !== undefined && number >= 1 && number <= 65_535 ? number : undefined
}

function ongoing ({ echo }: PmarkSettings, warnings: Warnings): Pick<Marking, 'ongoingMs'> {
  if (echo === undefined) return {}
  const seconds = echo.seconds < 30 ? 0 : Math.min(86_400, echo.seconds)
  warnings.add(echo.line, () => seconds === 0 ? 'ffecho under 30 seconds is off in XRootD, and here as well' : 'ffecho is read by XRootD and never used; here long flows are reported at this interval')
  return { ongoingMs: seconds * 1000 }
}

function warnOfTheRest ({ domain, flags, use }: PmarkSettings, warnings: Warnings): void {
  const scitag = use.get('scitag')
  if (scitag?.isOn === false) warnings.add(scitag.line, () => '`use noscitag` has no equivalent: a tag in a request always counts here')
  for (const name of ['flowlabel', 'flowlabel+ff'] as const) {
    const label = use.get(name)
    if (label?.isOn === true) warnings.add(label.line, () => `\`use ${name}\` does nothing in XRootD; \`scitags doctor\` says whether this host can set flow labels`)
  }
  if (domain?.word !== 'any') warnings.add(domain?.line, () => `local and remote are told apart by address alone here: XRootD also takes peers for local whose names are in its own domain${domain === undefined ? ', for `domain remote` is its default as it is ours' : ''}`)
  for (const name of ['debug', 'trace'] as const) {
    const line = flags.get(name)
    if (line !== undefined) warnings.add(line, () => `\`${name}\` is no part of marking: \`log: { level: debug }\` in the site file logs each decision`)
  }
  const fail = flags.get('fail')
  if (fail !== undefined) warnings.add(fail, () => '`fail` has no equivalent: without its source the site starts with the cached or the embedded registry')
}
