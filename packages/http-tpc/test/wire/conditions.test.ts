/** Conditional requests. */
import t from 'tap'

import { isRangeCurrent, judgeConditions } from '../../src/wire/conditions.ts'

const modifiedMs = Date.parse('2026-01-02T03:04:05.678Z')
const file = { etag: 'abc', modifiedMs }
const [before, same, after] = ['Fri, 02 Jan 2026 03:04:04 GMT', 'Fri, 02 Jan 2026 03:04:05 GMT', 'Fri, 02 Jan 2026 03:04:06 GMT']

void t.test('a reader that has the file gets 304', async t => {
  for (const headers of [{ 'if-none-match': '"abc"' }, { 'if-none-match': '"x", W/"abc"' }, { 'if-none-match': '*' }, { 'if-modified-since': same }, { 'if-modified-since': after }]) {
    t.equal(judgeConditions(headers, file, true), 'not-modified', JSON.stringify(headers))
  }
  t.equal(judgeConditions({ 'if-none-match': '"x"', 'if-modified-since': after }, file, true), 'go-on', 'the tag counts, not the date')
  t.equal(judgeConditions({ 'if-modified-since': before }, file, true), 'go-on')
  t.equal(judgeConditions({ 'if-modified-since': 'yesterday' }, file, true), 'go-on', 'what is no date is no condition')
})

void t.test('a writer whose view is old gets 412', async t => {
  for (const headers of [{ 'if-match': '"x"' }, { 'if-match': 'W/"abc"' }, { 'if-none-match': '*' }, { 'if-none-match': '"abc"' }, { 'if-unmodified-since': before }]) {
    t.equal(judgeConditions(headers, file, false), 'failed', JSON.stringify(headers))
  }
  t.equal(judgeConditions({ 'if-match': '*' }, undefined, false), 'failed', 'there is no file')
  for (const headers of [{ 'if-match': '"abc"' }, { 'if-match': '*' }, { 'if-unmodified-since': same }]) t.equal(judgeConditions(headers, file, false), 'go-on', JSON.stringify(headers))
  t.equal(judgeConditions({ 'if-none-match': '*' }, undefined, false), 'go-on')
})

void t.test('a range is only sent of the file that the client knows', async t => {
  t.ok(isRangeCurrent(undefined, file))
  t.ok(isRangeCurrent('"abc"', file))
  t.ok(isRangeCurrent(same, file))
  for (const ifRange of ['"x"', 'W/"abc"', before, after, 'rubbish']) t.notOk(isRangeCurrent(ifRange, file), ifRange)
})
