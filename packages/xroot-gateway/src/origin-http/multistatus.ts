/** Reads what PROPFIND answers, as it comes. */
import { SaxesParser } from 'saxes'
import type { SaxesTagNS } from 'saxes'

/** One entry; properties of `DAV:` by their names. */
export interface FoundEntry {
  readonly href: string
  readonly isCollection: boolean
  readonly properties: ReadonlyMap<string, string>
}

/** A name, a date, a number: nothing longer is kept. */
const mostText = 64 * 1024
const dav = 'DAV:'

export class MultistatusReader {
  readonly #parser = new SaxesParser({ xmlns: true })
  readonly #decoder = new TextDecoder('utf-8', { fatal: true })
  readonly #found: FoundEntry[] = []
  /** Names of the elements that are open, of `DAV:` only. */
  readonly #open: string[] = []
  #text = ''
  #href = ''
  #isCollection = false
  #properties = new Map<string, string>()
  /** Of the propstat that is open: its properties count only if it says 200. */
  #some = new Map<string, string>()
  #someCollection = false
  #status = ''

  constructor () {
    this.#parser.on('error', cause => { throw cause })
    // It could define entities.
    this.#parser.on('doctype', () => { throw new Error('a document type is not welcome') })
    this.#parser.on('opentag', tag => { this.#begin(tag) })
    this.#parser.on('closetag', () => { this.#end() })
    this.#parser.on('text', text => { this.#add(text) })
    this.#parser.on('cdata', text => { this.#add(text) })
  }

  /** What these bytes complete. Throws what the parser says. */
  take (bytes: Uint8Array): readonly FoundEntry[] {
    this.#parser.write(this.#decoder.decode(bytes, { stream: true }))
    return this.#found.splice(0)
  }

  /** Throws where the document is not complete. */
  end (): void {
    this.#decoder.decode()
    this.#parser.close()
  }

  #begin ({ uri, local }: SaxesTagNS): void {
    if (this.#open.length === 0 && (uri !== dav || local !== 'multistatus')) throw new Error('this is no multistatus')
    this.#open.push(uri === dav ? local : '')
    this.#text = ''
    switch (uri === dav ? local : '') {
      case 'response':
        [this.#href, this.#isCollection, this.#properties] = ['', false, new Map<string, string>()]
        break
      case 'propstat':
        [this.#status, this.#someCollection, this.#some] = ['', false, new Map<string, string>()]
        break
      case 'collection':
        if (this.#open.at(-2) === 'resourcetype') this.#someCollection = true
        break
    }
  }

  #add (text: string): void {
    if (this.#text.length + text.length > mostText) throw new Error('a text is too long')
    this.#text += text
  }

  #end (): void {
    const name = this.#open.pop() ?? ''
    const [parent, text] = [this.#open.at(-1), this.#text.trim()]
    this.#text = ''
    if (name === 'href' && parent === 'response') this.#href = text
    else if (name === 'status' && parent === 'propstat') this.#status = text
    else if (parent === 'prop' && name !== '') this.#some.set(name, text)
    else if (name === 'propstat') this.#keep()
    else if (name === 'response') this.#found.push({ href: this.#href, isCollection: this.#isCollection, properties: this.#properties })
  }

  #keep (): void {
    if (!/^HTTP\/\d(\.\d)? 2\d\d\b/.test(this.#status)) return
    this.#isCollection ||= this.#someCollection
    for (const [name, text] of this.#some) this.#properties.set(name, text)
  }
}
