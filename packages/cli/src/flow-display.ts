/** Shows reports as they come: a table for people, lines of JSON for programs. */
import { createTable, ndjson, wantsColour } from '@scitags/firefly-collector'
import type { FlowReport, TableOptions } from '@scitags/firefly-collector'
import type { Registry } from '@scitags/core'

import type { Terminal } from './terminal.ts'

export interface FlowDisplay {
  show (report: FlowReport): void
  /** How many reports were not shown, since whoever reads them is too slow. */
  readonly leftOut: number
}

export interface FlowDisplayInit {
  readonly terminal: Pick<Terminal, 'stdout' | 'environment'>
  readonly registry: () => Registry
  /** Flow labels that were seen on packets, where somebody looks. */
  readonly seenLabel?: TableOptions['seenLabel']
  readonly isJson: boolean
}

/** What may wait to be written. */
const maxPendingBytes = 4 * 1024 * 1024

export function createFlowDisplay ({ terminal, registry, seenLabel, isJson }: FlowDisplayInit): FlowDisplay {
  const { stdout } = terminal
  const lines = isJson ? (report: FlowReport) => ndjson(report, registry()) : tableLines(terminal, registry, seenLabel)
  let leftOut = 0
  return {
    show (report) {
      if (stdout.writableLength > maxPendingBytes) leftOut++
      else stdout.write(lines(report))
    },
    get leftOut () { return leftOut }
  }
}

/** On a terminal the heading comes again with every screenful, so that one is always in sight; a new width makes a new table. */
function tableLines ({ stdout, environment }: FlowDisplayInit['terminal'], registry: () => Registry, seenLabel: TableOptions['seenLabel']): (report: FlowReport) => string {
  const isTerminal = stdout.isTTY === true
  const isColoured = wantsColour(environment, isTerminal)
  let width: number | undefined
  let table = createTable({ width: Infinity, isColoured, registry, seenLabel })
  let rowsLeft = 0

  return report => {
    const now = isTerminal ? stdout.columns ?? 80 : Infinity
    if (now !== width) {
      width = now
      table = createTable({ width, isColoured, registry, seenLabel })
      rowsLeft = 0
    }
    const heading = rowsLeft === 0 ? table.heading : ''
    if (rowsLeft === 0) rowsLeft = isTerminal ? Math.max(4, Math.floor(((stdout.rows ?? 24) - 2) / table.linesPerReport) - 1) : Infinity
    rowsLeft--
    return heading + table.row(report)
  }
}
