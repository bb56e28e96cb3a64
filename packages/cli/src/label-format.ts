/** Flow labels as text, CSV and JSON. */
import { hexLabel } from '@scitags/core/wire'

import type { LabelPair } from './label-pairs.ts'

export type LabelFormat = 'text' | 'csv' | 'json'

export interface LabelStyle {
  readonly format: LabelFormat
  /** One value and mask instead of 32 labels. */
  readonly isMasked: boolean
}

/** Lines with their line feeds, made one pair at a time. */
export function * labelLines (pairs: Iterable<LabelPair>, { format, isMasked }: LabelStyle): Generator<string> {
  if (format === 'csv') yield `${[...pairColumns, ...isMasked ? maskColumns : labelColumns].join(',')}\n`
  for (const pair of pairs) {
    switch (format) {
      case 'text': yield * textOf(pair, isMasked); break
      case 'csv': yield * csvOf(pair, isMasked); break
      case 'json': yield jsonOf(pair, isMasked)
    }
  }
}

const pairColumns = ['experiment_id', 'experiment', 'activity_id', 'activity', 'tag']
const maskColumns = ['value', 'mask', 'value_hex', 'mask_hex']
const labelColumns = ['entropy', 'label', 'label_hex']
const labelsPerLine = 8

function * textOf (pair: LabelPair, isMasked: boolean): Generator<string> {
  const { tag, base, mask, labels } = pair
  yield `${nameOf(pair)}${tag === undefined ? '' : `, tag ${tag}`}: ${base}/${mask}, ${hexLabel(base)}/${hexLabel(mask)}\n`
  if (isMasked) return
  for (let at = 0; at < labels.length; at += labelsPerLine) yield `  ${labels.slice(at, at + labelsPerLine).map(label => String(label).padStart(7)).join(' ')}\n`
}

function * csvOf ({ experiment, activity, tag, base, mask, labels }: LabelPair, isMasked: boolean): Generator<string> {
  const pair = [experiment.id, csvText(experiment.name), activity?.id ?? '', csvText(activity?.name), tag ?? ''].join(',')
  if (isMasked) yield `${pair},${base},${mask},${hexLabel(base)},${hexLabel(mask)}\n`
  else for (const [entropy, label] of labels.entries()) yield `${pair},${entropy},${label},${hexLabel(label)}\n`
}

function jsonOf ({ labels, base, mask, ...pair }: LabelPair, isMasked: boolean): string {
  return `${JSON.stringify({ ...pair, value: base, mask, valueHex: hexLabel(base), maskHex: hexLabel(mask), ...isMasked ? {} : { labels } })}\n`
}

function nameOf ({ experiment, activity }: LabelPair): string {
  const first = experiment.name ?? String(experiment.id)
  return activity === undefined ? `${first}, all activities` : `${first}/${activity.name ?? activity.id}`
}

/** As RFC 4180 quotes. A name that begins like a formula gets an apostrophe: people open such files in spreadsheets. */
function csvText (name = ''): string {
  const plain = /^[=+@-]/.test(name) ? `'${name}` : name
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
