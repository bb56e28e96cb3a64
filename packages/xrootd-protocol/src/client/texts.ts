/** Answers that are texts for people, and numbers in them for us. */
import { cgiValue } from '../cgi.ts'
import { invalid } from '../messages/payloads.ts'

/** Where a file is. */
export interface Location {
  readonly kind: 'server' | 'manager'
  /** It has not been asked yet whether the file is there. */
  readonly isPending: boolean
  readonly isWritable: boolean
  readonly host: string
  readonly port: number
}

/** What a server says about the room of a volume. */
export interface Volume {
  readonly nodes: number
  readonly freeMebibytes: number
  readonly usedPercent: number
  readonly stagingNodes: number
  readonly stagingFreeMebibytes: number
  readonly stagingUsedPercent: number
}

/** Bytes; undefined where the server does not say. */
export interface Space {
  readonly name: string | undefined
  readonly total: number | undefined
  readonly free: number | undefined
  readonly largestFree: number | undefined
  readonly used: number | undefined
  /** Undefined also where there is none. */
  readonly quota: number | undefined
}

/** Entries such as `Sw[::127.0.0.1]:1094`, separated by blanks. */
export function locationsOf (text: string): Location[] {
  return text.split(' ').filter(entry => entry !== '').map(entry => {
    const [, kind, access, bracketed, name, port] = /^([SMsm])([rw])(?:\[([^\]]*)\]|([^:]*)):(\d+)$/.exec(entry) ?? []
    if (kind === undefined || port === undefined) throw invalid('a location that cannot be read')
    const host = bracketed?.replace(/^::(?=\d+\.\d+\.\d+\.\d+$)/, '') ?? name ?? ''
    return { kind: kind.toUpperCase() === 'S' ? 'server' : 'manager', isPending: kind === kind.toLowerCase(), isWritable: access === 'w', host, port: Number(port) }
  })
}

export function volumeOf (text: string): Volume {
  const numbers = text.trim().split(/\s+/).map(Number)
  const [nodes, freeMebibytes, usedPercent, stagingNodes, stagingFreeMebibytes, stagingUsedPercent] = numbers
  if (numbers.some(Number.isNaN) || nodes === undefined || freeMebibytes === undefined || usedPercent === undefined || stagingNodes === undefined || stagingFreeMebibytes === undefined || stagingUsedPercent === undefined) {
    throw invalid('the room of a volume cannot be read')
  }
  return { nodes, freeMebibytes, usedPercent, stagingNodes, stagingFreeMebibytes, stagingUsedPercent }
}

export function spaceOf (text: string): Space {
  const cgi = text.replace(/\0+$/, '')
  const number = (key: string): number | undefined => {
    const value = cgiValue(cgi, key)
    return value === undefined || !/^\d+$/.test(value) ? undefined : Number(value)
  }
  return { name: cgiValue(cgi, 'oss.cgroup'), total: number('oss.space'), free: number('oss.free'), largestFree: number('oss.maxf'), used: number('oss.used'), quota: number('oss.quota') }
}
