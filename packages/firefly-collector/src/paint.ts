/** Colours of a terminal, and when to use them. */

export type Style = 'dim' | 'bold' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan'

const codes: Readonly<Record<Style, string>> = { bold: '1', dim: '2', green: '32', yellow: '33', blue: '34', magenta: '35', cyan: '36' }

export function paint (text: string, styles: readonly Style[]): string {
  return text === '' || styles.length === 0 ? text : `\x1b[${styles.map(style => codes[style]).join(';')}m${text}\x1b[0m`
}

/** `FORCE_COLOR` wins over `NO_COLOR` (no-color.org), both win over what the stream is. */
export function wantsColour (environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = environment
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (no !== undefined && no !== '') return false
  return isTerminal && term !== 'dumb'
}
