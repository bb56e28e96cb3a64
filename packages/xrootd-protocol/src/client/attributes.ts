/** Extended attributes of files. */
import { errorNumbers, fattrOptions, fattrSubcodes } from '../constants.ts'
import { XrootdError } from '../errors.ts'
import { decodeFattrAnswer, decodeFattrList } from '../messages/fattr.ts'
import type { FileAttribute } from '../messages/fattr.ts'
import type { Request } from '../requests.ts'
import type { CallOptions } from './options.ts'

type Ask = <T>(message: Request, call: CallOptions, decode: (body: Buffer) => T) => Promise<T>

/** Of one request. */
const attributesAtOnce = 16

export class Attributes {
  readonly #ask: Ask

  constructor (ask: Ask) {
    this.#ask = ask
  }

  /** With their values. */
  async list (path: string, call: CallOptions = {}): Promise<Map<string, Buffer>> {
    const options = fattrOptions.aData
    const list = await this.#ask({ name: 'fattr', streamId: 0, handle: 0, subcode: fattrSubcodes.list, count: 0, options, path, attributes: [] }, call, body => decodeFattrList(body, options))
    return new Map(list.map(({ name, value = Buffer.alloc(0) }) => [name, value]))
  }

  /** Those of the names that there are. */
  async get (path: string, names: readonly string[], call: CallOptions = {}): Promise<Map<string, Buffer>> {
    const found = await this.#each(path, fattrSubcodes.get, names.map(name => ({ status: 0, name })), 0, call)
    return new Map(found.filter(({ status }) => status === 0).map(({ name, value = Buffer.alloc(0) }) => [name, value]))
  }

  /** `isNew`: fails where one of them is there already. */
  async set (path: string, values: Iterable<readonly [name: string, value: Uint8Array]>, { isNew = false, ...call }: CallOptions & { readonly isNew?: boolean } = {}): Promise<void> {
    const attributes = Array.from(values, ([name, value]) => ({ status: 0, name, value: Buffer.from(value) }))
    const done = await this.#each(path, fattrSubcodes.set, attributes, isNew ? fattrOptions.isNew : 0, call)
    throwFailed(done.find(({ status }) => status !== 0))
  }

  /** What is not there is not missed. */
  async del (path: string, names: readonly string[], call: CallOptions = {}): Promise<void> {
    const done = await this.#each(path, fattrSubcodes.del, names.map(name => ({ status: 0, name })), 0, call)
    throwFailed(done.find(({ status }) => status !== 0 && status !== errorNumbers.AttrNotFound))
  }

  async #each (path: string, subcode: number, attributes: readonly FileAttribute[], options: number, call: CallOptions): Promise<FileAttribute[]> {
    const done: FileAttribute[] = []
    for (let at = 0; at < attributes.length; at += attributesAtOnce) {
      const some = attributes.slice(at, at + attributesAtOnce)
      const message: Request = { name: 'fattr', streamId: 0, handle: 0, subcode, count: some.length, options, path, attributes: some }
      done.push(...(await this.#ask(message, call, body => decodeFattrAnswer(body, subcode === fattrSubcodes.get))).attributes)
    }
    return done
  }
}

function throwFailed (attribute: FileAttribute | undefined): void {
  if (attribute !== undefined) throw new XrootdError('REFUSED', { errorNumber: attribute.status, detail: `the attribute ${attribute.name}` })
}
