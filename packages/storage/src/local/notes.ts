/** What is remembered of an entry beside its content. */
import type { BigIntStats } from 'node:fs'

import { AttributeStore } from './attribute-store.ts'
import { ChecksumStore } from './checksum-store.ts'
import { identityOf } from './entry-stat.ts'
import type { PrivateDirectory } from './private-directory.ts'

export class Notes {
  /** Undefined where there is no directory to keep them in. */
  readonly attributes: AttributeStore | undefined
  readonly checksums: ChecksumStore

  constructor (own: PrivateDirectory | undefined, isReadOnly: boolean) {
    this.attributes = own && new AttributeStore(own)
    this.checksums = new ChecksumStore(own, isReadOnly)
  }

  /** Goes with the last name of the entry. What cannot be removed costs space and nothing else. */
  async forget (gone: BigIntStats): Promise<void> {
    if (gone.isFile() && gone.nlink > 1n) return
    await this.attributes?.forget(identityOf(gone)).catch(() => {})
    await this.checksums.forget(gone).catch(() => {})
  }
}
