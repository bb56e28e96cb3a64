/** From the target of a request to a path, and back. */
import fc from 'fast-check'
import t from 'tap'

import { decodePath, encodePath, pathBelow } from '../../src/wire/request-path.ts'

void t.test('[TPC-Path] a target is decoded once, without its query', async t => {
  t.equal(decodePath('/a%20b/c?x=/d#e'), '/a b/c')
  t.equal(decodePath('/%2541'), '/%41', 'once')
  t.equal(decodePath('/%C3%A4'), '/ä')
  t.equal(decodePath('http://host:1/a/b?x'), '/a/b', 'absolute form, as proxies send it')
  t.equal(decodePath('https://host'), '/')
  t.equal(decodePath('//store/f'), '//store/f')
  t.equal(decodePath('/a:b'), '/a:b')
})

void t.test('hidden separators and NUL, and what is no UTF-8, name nothing', async t => {
  for (const target of ['/a%2fb', '/a%2Fb', '/a%00', '/%', '/%zz', '/%ff', 'a', '*']) t.equal(decodePath(target), undefined, target)
})

void t.test('below a mount point', async t => {
  t.equal(pathBelow('', '/a'), '/a')
  t.equal(pathBelow('/dav', '/dav/a'), '/a')
  t.equal(pathBelow('/dav', 'http://host/dav/a%20b'), '/a b')
  t.equal(pathBelow('/dav', '/dav'), '/')
  t.equal(pathBelow('/dav', '/david/a'), undefined)
})

void t.test('a path survives being written into a URL', async t => {
  const part = fc.string({ unit: 'grapheme' }).filter(text => !/[/\0]/.test(text))
  fc.assert(fc.property(fc.array(part, { minLength: 1 }), parts => {
    const path = `/${parts.join('/')}`
    return decodePath(encodePath(path)) === path && /^[\x21-\x7e]*$/.test(encodePath(path))
  }))
  t.pass()
})

void t.test('any target gives an absolute path without NUL, or nothing', async t => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true }), fc.string({ unit: fc.constantFrom(...'/%2f0aé?#') })), target => {
    const path = decodePath(target)
    return path === undefined || (path.startsWith('/') && !path.includes('\0'))
  }), { numRuns: 1000 })
  t.pass()
})
