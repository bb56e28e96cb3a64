/** How the commands of `scitags fts` reach their server. */
import { createFtsClient } from '@scitags/fts-client'
import type { Credentials, FtsClient } from '@scitags/fts-client'
import type { Registry } from '@scitags/core'

import { credentialOptions, credentialsFrom } from '../credential-options.ts'
import { CliError } from '../errors.ts'
import { explainedFailure } from './advice.ts'
import type { OptionValues } from '../command-line.ts'
import type { Terminal } from '../terminal.ts'

export const accessOptions = {
  server: { type: 'string', value: 'URL', about: 'The FTS server, such as https://fts3.example.org:8446. Default: what FTS3_ENDPOINT in the environment says.' },
  ...credentialOptions
} as const

export type AccessValues = OptionValues<typeof accessOptions>

export interface FtsAccess {
  readonly client: FtsClient
  /** As found when the command began. */
  readonly credentials: Credentials
}

const ftsPort = 8446

/** Whatever the server or the client refuses becomes a {@link CliError} with what to try. */
export async function withFts<T> (options: AccessValues, { environment }: Pick<Terminal, 'environment'>, work: (access: FtsAccess) => Promise<T>, registry?: Registry): Promise<T> {
  const url = serverFrom(options, environment)
  let credentials: Credentials = {}
  try {
    const source = await credentialsFrom(options, environment)
    credentials = await source()
    await using client = createFtsClient({ url, credentials: source, ...registry !== undefined && { registry } })
    return await work({ client, credentials })
  } catch (error) {
    throw explainedFailure(error, { credentials })
  }
}

/** A host alone means its usual port. Throws {@link CliError} `USAGE` where no server is named, or none that can be one. */
export function serverFrom (options: Pick<AccessValues, 'server'>, environment: Terminal['environment']): string {
  const text = options.server ?? environment['FTS3_ENDPOINT'] ?? ''
  if (text === '') throw new CliError('USAGE', { detail: 'which FTS server? Give --server https://HOST:8446, or set FTS3_ENDPOINT' })
  const whole = text.includes('://') ? text : `https://${text}${/:\d+$/.test(text) ? '' : `:${ftsPort}`}`
  const url = URL.canParse(whole) ? new URL(whole) : undefined
  const isServer = url !== undefined && /^https?:$/.test(url.protocol) && url.hostname !== '' && `${url.pathname}${url.search}${url.hash}${url.username}${url.password}` === '/'
  if (!isServer) throw new CliError('USAGE', { detail: `${options.server === undefined ? 'FTS3_ENDPOINT' : `--server ${text}`} is no FTS server: give one as in https://fts3.example.org:8446` })
  return url.origin
}
