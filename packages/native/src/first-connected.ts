/** Happy eyeballs: tries the addresses of a host, each a moment after the one before, and takes the first that connects. */
import { lookup as lookupName } from 'node:dns'
import { getDefaultAutoSelectFamilyAttemptTimeout, isIP } from 'node:net'
import type { LookupAddress } from 'node:dns'
import type { Socket } from 'node:net'

import type { DialOptions } from '@scitags/core'

/** Rejects with the reason of the signal when that has fired. */
type Attempt = (address: string, signal: AbortSignal | undefined) => Promise<Socket>

/** Unlike Node, which gives up the earlier attempt, all of them go on: a far host is not refused for being slow. Rejects as `net.connect` would. */
export function firstConnected (options: DialOptions, attempt: Attempt): Promise<Socket> {
  const { signal, host = 'localhost' } = options
  return isIP(host) === 0 || signal?.aborted === true ? firstOfName(host, options, attempt) : attempt(host, signal)
}

async function firstOfName (host: string, options: DialOptions, attempt: Attempt): Promise<Socket> {
  const { signal, autoSelectFamilyAttemptTimeout: pauseMs = getDefaultAutoSelectFamilyAttemptTimeout() } = options
  signal?.throwIfAborted()
  const addresses = await addressesOf(host, options, signal)
  signal?.throwIfAborted()
  const [only = host] = addresses
  return addresses.length === 1 ? await attempt(only, signal) : await race(addresses, pauseMs, attempt, signal)
}

async function race (addresses: readonly string[], pauseMs: number, attempt: Attempt, outer: AbortSignal | undefined): Promise<Socket> {
  const losers = new AbortController()
  const abort = (): void => { losers.abort(outer?.reason) }
  outer?.addEventListener('abort', abort)
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise((resolve, reject) => {
      const errors: Error[] = []
      let tried = 0
      let isWon = false
      const next = (): void => {
        clearTimeout(timer)
        const address = addresses[tried++]
        if (address === undefined || isWon || losers.signal.aborted) return
        timer = setTimeout(next, pauseMs)
        attempt(address, losers.signal).then(socket => {
          if (isWon) socket.destroy()
          isWon = true
          resolve(socket)
        }, (error: unknown) => {
          errors.push(error as Error)
          if (outer?.aborted === true) reject(outer.reason as Error)
          else if (errors.length === addresses.length) reject(allFailed(errors))
          else if (errors.length === tried) next()
        })
      }
      next()
    })
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', abort)
    // Those that were slower.
    losers.abort()
  }
}

function allFailed (errors: readonly Error[]): AggregateError {
  return Object.assign(new AggregateError(errors), { code: (errors[0] as NodeJS.ErrnoException | undefined)?.code })
}

/** In the order of the resolver, but the families take turns. */
async function addressesOf (host: string, { lookup = lookupName, family, hints, autoSelectFamily = true }: DialOptions, signal: AbortSignal | undefined): Promise<readonly string[]> {
  const found = await new Promise<readonly LookupAddress[]>((resolve, reject) => {
    const abort = (): void => { reject(signal?.reason as Error) }
    signal?.addEventListener('abort', abort)
    lookup(host, { all: true, ...(family !== undefined && { family }), ...(hints !== undefined && { hints }) }, (error, addresses) => {
      signal?.removeEventListener('abort', abort)
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
