/** Times on the wire, to and from microseconds since 1970, by arithmetic alone: a clock or a locale never comes in. */
import type { Microseconds } from '../types.ts'

const perSecond = 1_000_000
const perDay = 86_400 * perSecond
const daysTo1970 = 719_468

const twoDigits = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))
const threeDigits = Array.from({ length: 1000 }, (_, n) => String(n).padStart(3, '0'))
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** [FF-TIME] `YYYY-MM-DDTHH:MM:SS.uuuuuu+00:00`: six digits always, `Z` never, since flowd-go refuses it. `at` is a safe integer. */
export function formatMicroseconds (at: Microseconds): string {
  const days = Math.floor(at / perDay)
  const inDay = at - days * perDay
  const second = Math.floor(inDay / perSecond)
  const micros = inDay - second * perSecond
  return `${dateOf(days)}T${two(second / 3600 | 0)}:${two((second / 60 | 0) % 60)}:${two(second % 60)}.${three(micros / 1000 | 0)}${three(micros % 1000)}+00:00`
}

/**
 * [FF-TIME] An RFC 3339 date-time with `Z` or an offset, either case, and no or up to nine digits of a second's fraction,
 * cut to microseconds. Undefined for anything else, also for a time without a zone.
 */
export function parseDateTime (text: string): Microseconds | undefined {
  const year = number(text, 0, 4)
  const month = number(text, 5, 2)
  const day = number(text, 8, 2)
  const hour = number(text, 11, 2)
  const minute = number(text, 14, 2)
  const second = number(text, 17, 2)
  if (text[4] !== '-' || text[7] !== '-' || text[13] !== ':' || text[16] !== ':' || !isBetween(text[10])) return undefined
  if (!(year >= 0 && month >= 1 && day >= 1 && day <= lengthOf(month, year) && hour <= 23 && minute <= 59 && second <= 60)) return undefined
  const zoneAt = endOfFraction(text)
  const offset = minutesOffset(text, zoneAt)
  if (zoneAt - 20 > 9 || zoneAt === 20 || offset === undefined) return undefined
  const fraction = zoneAt === 19 ? 0 : Number(text.slice(20, Math.min(zoneAt, 26)).padEnd(6, '0'))
  return daysTo(year, month, day) * perDay + ((hour * 60 + minute - offset) * 60 + second) * perSecond + fraction
}

/** Howard Hinnant's civil calendar, whose years begin in March so that a leap day comes last. */
function dateOf (days: number): string {
  const sinceMarch0 = days + daysTo1970
  const era = Math.floor(sinceMarch0 / 146_097)
  const dayOfEra = sinceMarch0 - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${two(Math.floor(year / 100))}${two(year % 100)}-${two(month)}-${two(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)}`
}

function daysTo (year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - daysTo1970
}

function lengthOf (month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && !isLeap ? 28 : daysInMonth[month - 1] ?? 0
}

function isBetween (separator: string | undefined): boolean {
  return separator === 'T' || separator === 't' || separator === ' '
}

/** Where the zone begins: 19 without a fraction, 20 for a point without digits. */
function endOfFraction (text: string): number {
  if (text[19] !== '.') return 19
  let at = 20
  while (isDigit(text.charCodeAt(at))) at++
  return at
}

function minutesOffset (text: string, at: number): number | undefined {
  const sign = text[at]
  if (sign === 'Z' || sign === 'z') return text.length === at + 1 ? 0 : undefined
  const hours = number(text, at + 1, 2)
  const minutes = number(text, at + 4, 2)
  if (text.length !== at + 6 || text[at + 3] !== ':' || !(hours <= 23 && minutes <= 59)) return undefined
  return sign === '+' ? hours * 60 + minutes : sign === '-' ? -(hours * 60 + minutes) : undefined
}

/** NaN when one of the characters is no digit; every comparison with it fails. */
function number (text: string, from: number, count: number): number {
  let value = 0
  for (let at = from; at < from + count; at++) {
    const code = text.charCodeAt(at)
    if (!isDigit(code)) return NaN
    value = value * 10 + code - 48
  }
  return value
}

function isDigit (code: number): boolean {
  return code >= 48 && code <= 57
}

function two (n: number): string {
  return twoDigits[n] ?? String(n)
}

function three (n: number): string {
  return threeDigits[n] ?? String(n)
}
