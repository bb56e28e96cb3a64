/** Opens the data connection of one hop, shows it in the progress, and lets go of it on every path. */
import type { DataConnection, OpenDataConnection } from '../data/data-connection.ts'
import type { Progress } from './progress.ts'

/** Whatever happens, the flow has ended and the socket is gone when this settles. */
export async function withDataConnection<T> (
  open: OpenDataConnection, url: URL, progress: Progress, signal: AbortSignal, use: (connection: DataConnection) => Promise<T>
): Promise<T> {
  const connection = await open(url, signal)
  const { remote } = connection.ends
  progress.connected(remote)
  const stop = (): void => { connection.release('aborted') }
  signal.addEventListener('abort', stop, { once: true })
  try {
    signal.throwIfAborted()
    const result = await use(connection)
    connection.release('closed')
    return result
  } catch (error) {
    // The broken socket is only what an abort looks like from below.
    signal.throwIfAborted()
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
    connection.release('aborted')
    progress.disconnected(remote)
  }
}
