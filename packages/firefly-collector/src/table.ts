/** Reports as aligned lines of text: a pure function of the report, the width and the colours. */
import type { FlowLabel, FlowTag, Registry } from '@scitags/core'
import { decodeFlowLabel, hexLabel } from '@scitags/core/wire'

import { measureOf } from './measure.ts'
import { bytesText, clockText, durationText, rateText } from './quantities.ts'
import { connectionText, fitted, nameText, printable } from './table-text.ts'
import { paint } from './paint.ts'
import type { Style } from './paint.ts'
import type { FlowReport, ObservedFlow } from './types.ts'

export interface TableOptions {
  /** Columns of the terminal; below 132 each report takes two lines. `Infinity`: nothing is cut, for files and pipes. */
  readonly width: number
  readonly isColoured: boolean
  /** Asked for each row: names may change while we run. */
  readonly registry: () => Registry
  /** Flow labels that somebody has seen on packets; without it, those that the reporters say they have set. Undefined: none was seen. */
  readonly seenLabel?: ((flow: ObservedFlow) => number | undefined) | undefined
}

export interface Table {
  /** The heading, with its newline. */
  readonly heading: string
  /** Lines per report: 1, or 2 where the terminal is narrow. */
  readonly linesPerReport: 1 | 2
  /** One report, with its newline. */
  row (report: FlowReport): string
}

type Column = 'time' | 'state' | 'name' | 'tag' | 'label' | 'ends' | 'bytes' | 'duration' | 'rate' | 'application'

interface Cell {
  readonly text: string
  readonly styles?: readonly Style[]
}

const narrowest = 60
const oneLineFrom = 132
const gap = '  '

const headings: Readonly<Record<Column, string>> = {
  time: 'TIME', state: 'STATE', name: 'EXPERIMENT/ACTIVITY', tag: 'TAG', label: 'LABEL', ends: 'SOURCE → DESTINATION', bytes: 'BYTES', duration: 'TOOK', rate: 'RATE', application: 'PROGRAM'
}
const numeric: ReadonlySet<Column> = new Set<Column>(['tag', 'bytes', 'duration', 'rate'])
const oneLine: readonly (readonly Column[])[] = [['time', 'state', 'name', 'tag', 'label', 'ends', 'bytes', 'duration', 'rate', 'application']]
const twoLines: readonly (readonly Column[])[] = [['time', 'state', 'name', 'tag', 'label', 'application'], ['ends', 'bytes', 'duration', 'rate']]
const stateStyles: Readonly<Record<FlowReport['state'], readonly Style[]>> = { start: ['green'], ongoing: ['blue'], end: ['bold', 'cyan'], expired: ['yellow'] }

export function createTable ({ width, isColoured, registry, seenLabel }: TableOptions): Table {
  const isNarrow = width < oneLineFrom
  const lines = isNarrow ? twoLines : oneLine
  const widths = isNarrow ? widthsInTwoLines(Math.max(width, narrowest)) : widthsInOneLine(width)

  const cell = (column: Column, { text, styles }: Cell): string => {
    const room = widths[column]
    const cut = width === Infinity ? text : fitted(text, room)
    const blanks = ' '.repeat(Math.max(0, room - cut.length))
    const painted = isColoured ? paint(cut, styles ?? []) : cut
    return numeric.has(column) ? blanks + painted : painted + blanks
  }
  const render = (cells: Readonly<Record<Column, Cell>>): string => lines
    .map((columns, index) => `${index === 0 ? '' : ' '.repeat(widths.time + gap.length)}${columns.map(column => cell(column, cells[column])).join(gap).trimEnd()}\n`)
    .join('')

  return {
    heading: render(mapColumns(column => ({ text: column === 'label' ? seenLabel === undefined ? 'LABEL SET' : 'LABEL SEEN' : headings[column], styles: ['dim'] }))),
    linesPerReport: isNarrow ? 2 : 1,
    row: report => render(cellsOf(report, registry(), width === Infinity ? Infinity : widths.ends, (seenLabel ?? toldLabel)(report.flow)))
  }
}

/** A label that means something else is the kernel's own, on packets of a sender that does not mark. */
function labelText (label: number | undefined, { experiment, activity }: FlowTag): string {
  if (label === undefined) return ''
  const seen = decodeFlowLabel(label as FlowLabel)
  return seen.experiment === experiment && seen.activity === activity ? hexLabel(label) : 'none'
}

function toldLabel ({ label }: ObservedFlow): number | undefined { return label }

function cellsOf ({ state, flow, at }: FlowReport, registry: Registry, roomForEnds: number, label: number | undefined): Readonly<Record<Column, Cell>> {
  const { tag, source, destination, application, twinOf } = flow
  const { bytes, seconds, bytesPerSecond } = state === 'start' ? {} : measureOf(flow)
  const isKnown = tag.experiment !== 0
  const cells: Record<Column, Cell> = {
    time: { text: clockText(at), styles: ['dim'] },
    state: { text: state, styles: stateStyles[state] },
    name: { text: nameText(tag, registry), styles: isKnown ? ['bold'] : ['yellow'] },
    tag: { text: isKnown ? String(tag.experiment << 6 | tag.activity) : '0', styles: ['magenta'] },
    label: { text: labelText(label, tag), styles: ['magenta'] },
    ends: { text: connectionText(source, destination, roomForEnds) },
    bytes: { text: bytes === undefined ? '' : bytesText(bytes) },
    duration: { text: seconds === undefined ? '' : durationText(seconds) },
    rate: { text: bytesPerSecond === undefined ? '' : rateText(bytesPerSecond), styles: ['bold'] },
    application: { text: printable(application ?? ''), styles: ['dim'] }
  }
  return twinOf === undefined ? cells : mapColumns(column => ({ ...cells[column], styles: ['dim'] }))
}

/** The fixed columns take 71 with their gaps; a wider terminal shows more of names and addresses. */
function widthsInOneLine (width: number): Readonly<Record<Column, number>> {
  const spare = width - oneLineFrom
  const name = Math.min(19 + Math.floor(spare / 4), 32)
  const application = width === Infinity ? 8 : Math.min(8 + Math.floor(spare / 8), 20)
  const ends = width === Infinity ? 34 : Math.min(width - 71 - name - application, 97)
  return { time: 8, state: 7, name, tag: 5, label: 10, ends, bytes: 7, duration: 7, rate: 9, application }
}

function widthsInTwoLines (width: number): Readonly<Record<Column, number>> {
  const application = 8
  return { time: 8, state: 7, name: width - 40 - application, tag: 5, label: 10, ends: width - 39, bytes: 7, duration: 7, rate: 9, application }
}

function mapColumns (map: (column: Column) => Cell): Readonly<Record<Column, Cell>> {
  return Object.fromEntries(Object.keys(headings).map(column => [column, map(column as Column)])) as Record<Column, Cell>
}
