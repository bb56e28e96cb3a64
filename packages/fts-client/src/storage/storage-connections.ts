/** Connections that files at storages share. */
import { HttpConnections } from '@scitags/http-tpc/client'

import { RootConnections } from './root-connections.ts'

export class StorageConnections implements Disposable {
  readonly http = new HttpConnections()
  readonly root = new RootConnections()

  /** Requests that are on their way break. */
  close (): void {
    this.http.close()
    this.root.close()
  }

  [Symbol.dispose] (): void {
    this.close()
  }
}
