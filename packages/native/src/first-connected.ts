/** Happy eyeballs: tries the addresses of a host, each a moment after the one before, and takes the first that connects. */
import { lookup as lookupName } from 'node:dns'
import { getDefaultAutoSelectFamilyAttemptTimeout, isIP } from 'node:net'
import type { LookupAddress } from 'node:dns'
import type { Socket } from 'node:net'

import type { DialOptions } from '@scitags/core'

type Attempt = (address: string, signal: AbortSignal) => Promise<Socket>

/** Unlike Node, which gives up the earlier attempt, all of them go on: a far host is not refused for being slow. Rejects as `net.connect` would. */
export async function firstConnected (options: DialOptions, attempt: Attempt): Promise<Socket> {
  const { signal, host = 'localhost', autoSelectFamilyAttemptTimeout: pauseMs = getDefaultAutoSelectFamilyAttemptTimeout() } = options
  signal?.throwIfAborted()
  const addresses = isIP(host) === 0 ? await addressesOf(host, options, signal) : [host]
  const [only = host] = addresses
  const stop = new AbortController()
  const abort = (): void => { stop.abort(signal?.reason) }
  signal?.addEventListener('abort', abort, { once: true })
  try {
    signal?.throwIfAborted()
    return addresses.length === 1 ? await attempt(only, stop.signal) : await race(addresses, pauseMs, attempt, stop.signal)
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  } finally {
    signal?.removeEventListener('abort', abort)
    // Those that were slower.
    stop.abort()
  }
}

async function race (addresses: readonly string[], pauseMs: number, attempt: Attempt, signal: AbortSignal): Promise<Socket> {
  return await new Promise((resolve, reject) => {
    const errors: Error[] = []
    let tried = 0
    let isWon = false
    let timer: NodeJS.Timeout | undefined
    const next = (): void => {
      clearTimeout(timer)
      const address = addresses[tried++]
      if (address === undefined || isWon || signal.aborted) return
      timer = setTimeout(next, pauseMs)
      attempt(address, signal).then(socket => {
        clearTimeout(timer)
        if (isWon) socket.destroy()
        isWon = true
        resolve(socket)
      }, (error: unknown) => {
        errors.push(error as Error)
        if (errors.length === addresses.length) reject(allFailed(errors))
        else if (errors.length === tried) next()
      })
    }
    signal.addEventListener('abort', () => { clearTimeout(timer); reject(signal.reason as Error) }, { once: true })
    next()
  })
}

function allFailed (errors: readonly Error[]): AggregateError {
  return Object.assign(new AggregateError(errors), { code: (errors[0] as NodeJS.ErrnoException | undefined)?.code })
}

/** In the order of the resolver, but the families take turns. */
async function addressesOf (host: string, { lookup = lookupName, family, hints, autoSelectFamily = true }: DialOptions, signal: AbortSignal | undefined): Promise<readonly string[]> {
  const found = await new Promise<readonly LookupAddress[]>((resolve, reject) => {
    signal?.addEventListener('abort', () => { reject(signal.reason as Error) }, { once: true })
    lookup(host, { all: true, ...(family !== undefined && { family }), ...(hints !== undefined && { hints }) }, (error, addresses) => {
      if (error !== null) reject(error)
      else resolve(typeof addresses === 'string' ? [{ address: addresses, family: isIP(addresses) }] : addresses)
    })
  })
  const [first] = found
  if (first === undefined) throw Object.assign(new Error(`no address is known for ${host}`), { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: host })
  if (!autoSelectFamily) return [first.address]
  const same = found.filter(({ family }) => family === first.family)
  const other = found.filter(({ family }) => family !== first.family)
  return same.flatMap((one, index) => [one, ...other.slice(index, index + 1)]).concat(other.slice(same.length)).map(({ address }) => address)
}
