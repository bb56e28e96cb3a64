/** What the `xrootd.pmark` directives of a file say, all of them together. */

export interface PmarkSettings {
  /** How many lines there were. */
  lines: number
  definitions: { readonly source: string, readonly timeoutSeconds: number | undefined, readonly line: number } | undefined
  domain: { readonly word: 'any' | 'local' | 'remote', readonly line: number } | undefined
  readonly collectors: { readonly host: string, readonly port: string | undefined, readonly line: number }[]
  origin: { readonly port: string | undefined, readonly line: number } | undefined
  echo: { readonly seconds: number, readonly line: number } | undefined
  readonly experiments: ExperimentMapping[]
  readonly activities: ActivityMapping[]
  /** The last word about each counts. */
  readonly use: Map<Use, { readonly isOn: boolean, readonly line: number }>
  /** Flags without an equivalent: `debug`, `trace`, `fail`. */
  readonly flags: Map<'debug' | 'trace' | 'fail', number>
}

export type Use = 'flowlabel' | 'flowlabel+ff' | 'firefly' | 'scitag'

/** Names as they stand, none of them checked. */
export interface ExperimentMapping {
  readonly by: 'default' | 'path' | 'vo'
  /** Empty for the default. */
  readonly key: string
  readonly experiment: string
  readonly line: number
}

export interface ActivityMapping {
  readonly experiment: string
  readonly by: 'default' | 'role' | 'user'
  readonly key: string
  readonly activity: string
  readonly line: number
}

export function noSettings (): PmarkSettings {
  return { lines: 0, definitions: undefined, domain: undefined, collectors: [], origin: undefined, echo: undefined, experiments: [], activities: [], use: new Map(), flags: new Map() }
}
