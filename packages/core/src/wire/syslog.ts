/** The RFC 5424 header in front of a firefly. */
import type { Microseconds } from '../types.ts'
import { plainAddress } from './addresses.ts'
import { parseDateTime } from './microseconds.ts'

/** What a header says about who sent the firefly; undefined for `-`, and for a header that is none. */
export interface SyslogHeader {
  readonly timestamp: Microseconds | undefined
  readonly host: string | undefined
  readonly app: string | undefined
}

/** A header of a firefly is far shorter; what is longer is not searched. */
const maxHeaderLength = 1024

/** [FF-HEADER] Facility local0, severity info, and always a timestamp: `timestamp` is as in [FF-TIME]. */
export function buildSyslogHeader (timestamp: string, host: string): string {
  return `<134>1 ${timestamp} ${hostToken(host)} scitags - firefly-json - `
}

/**
 * [FF-HOST] The name if it is a host name or an address, else `-`. RFC 5424 would take any visible characters up to 255;
 * the pattern of the public collector would not, and drops what it does not match.
 */
export function hostToken (name: string): string {
  const isHostName = name.length <= 255 && /^[0-9A-Za-z][0-9A-Za-z-]{0,62}(?:\.[0-9A-Za-z][0-9A-Za-z-]{0,62})*\.?$/.test(name)
  return isHostName ? name : plainAddress(name) ?? '-'
}

/**
 * [FF-HEADER-IN] Takes what stands before the JSON. flowd-go 2.4.2 leaves the timestamp empty (two blanks in a row),
 * relays put a line of their own in front, and some senders have no header at all.
 */
export function parseSyslogHeader (text: string): SyslogHeader {
  const [, timestamp, host, app] = text.length > maxHeaderLength ? [] : /(?:^|[ >])1 (\S*) (\S+) (\S+) \S+ firefly-json /.exec(text) ?? []
  return { timestamp: timestamp === undefined ? undefined : parseDateTime(timestamp), host: said(host), app: said(app) }
}

function said (token: string | undefined): string | undefined {
  return token === '-' ? undefined : token
}
