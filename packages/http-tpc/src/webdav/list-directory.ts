/** GET and HEAD of a directory: a page for a person with a browser, names for everybody else. */
import type { DirectoryEntry } from '@scitags/storage'
import type { DavCall } from './dav-call.ts'
import { hrefOf, nameOf } from './href.ts'
import { writePaced } from './paced.ts'
import { escapeXml } from './xml-element.ts'

/** So many are put in order; those behind them come as the file system gives them. */
const mostSorted = 10_000

export async function listDirectory (call: DavCall): Promise<void> {
  const { request, response, storage, path, signal } = call
  const isPage = /\btext\/html\b/i.test(request.headers.accept ?? '')
  response.setHeader('Content-Type', `text/${isPage ? 'html' : 'plain'}; charset=utf-8`)
  response.setHeader('Vary', 'Accept')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  // Names are the clients': nothing in them may run.
  response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
  if (request.method === 'HEAD') {
    response.writeHead(200).end()
    return
  }
  const shown = isPage ? page(call) : plain
  response.writeHead(200)
  response.write(shown.begin)
  let sorted: DirectoryEntry[] | undefined = []
  for await (const entry of storage.list(path, { signal })) {
    sorted?.push(entry)
    if (sorted === undefined) await writePaced(call, shown.entry(entry))
    else if (sorted.length >= mostSorted) sorted = await writeSorted(call, sorted, shown.entry)
  }
  if (sorted !== undefined) await writeSorted(call, sorted, shown.entry)
  response.end(shown.end)
}

interface Shown {
  readonly begin: string
  readonly end: string
  entry (entry: DirectoryEntry): string
}

const plain: Shown = { begin: '', end: '', entry: ({ name, kind }) => `${name}${kind === 'directory' ? '/' : ''}\n` }

function page ({ request, path }: DavCall): Shown {
  const title = escapeXml(nameOf(path) === '' ? '/' : path)
  const up = nameOf(path) === '' ? '' : '<tr><td><a href="../">..</a></td><td></td><td></td></tr>\n'
  return {
    // Links below are relative to it, whether the request had a slash at its end or not.
    begin: `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>` +
      `<base href="${escapeXml(hrefOf(request, path, { kind: 'directory' }))}">` +
      '<style>body{font:1em system-ui,sans-serif;margin:2em}td,th{padding:.2em 1.5em .2em 0;text-align:left}td:nth-child(2){text-align:right;font-variant-numeric:tabular-nums}</style>' +
      `</head><body><h1>${title}</h1><table><thead><tr><th>name</th><th>bytes</th><th>changed</th></tr></thead><tbody>\n${up}`,
    end: '</tbody></table></body></html>\n',
    entry ({ name, kind, size, modifiedMs }) {
      const slash = kind === 'directory' ? '/' : ''
      const bytes = kind === 'directory' ? '' : size.toLocaleString('en')
      return `<tr><td><a href="./${encodeURIComponent(name)}${slash}">${escapeXml(name)}${slash}</a></td><td>${bytes}</td><td>${new Date(modifiedMs).toISOString().replace(/\.\d+Z$/, 'Z')}</td></tr>\n`
    }
  }
}

/** Directories first, then by name. */
async function writeSorted (call: DavCall, entries: DirectoryEntry[], format: (entry: DirectoryEntry) => string): Promise<undefined> {
  entries.sort((a, b) => a.kind === b.kind ? (a.name < b.name ? -1 : 1) : a.kind === 'directory' ? -1 : 1)
  for (const entry of entries) await writePaced(call, format(entry))
}
