/** Colours and weights for what people read, where the output wants them. */
import { paint, wantsColour } from '@scitags/firefly-collector'
import type { Style } from '@scitags/firefly-collector'

import type { Output, Terminal } from './terminal.ts'

export type Stylist = (text: string, ...styles: Style[]) => string

export function stylistFor (output: Output, environment: Terminal['environment']): Stylist {
  const isColoured = wantsColour(environment, output.isTTY === true)
  return (text, ...styles) => isColoured ? paint(text, styles) : text
}
