/** `scitags fts whoami`: as whom FTS knows us. */
import { describeCredentials } from '@scitags/fts-client'
import type { CredentialDescription, Delegation, Whoami } from '@scitags/fts-client'

import { alignedRows } from '../../columns.ts'
import { CliError } from '../../errors.ts'
import { untilText } from '../../fts/until-text.ts'
import { accessOptions, withFts } from '../../fts/access.ts'
import { plainText } from '../../plain-text.ts'
import type { Command } from '../../command-line.ts'

const options = {
  ...accessOptions,
  json: { type: 'boolean', about: 'One JSON object: what FTS says, and `delegation`.' }
} as const

export const whoami: Command<typeof options> = {
  name: 'fts whoami',
  operands: '',
  summary: 'Show as whom FTS knows you, and which proxy of yours it holds.',
  options,
  examples: [
    ['scitags fts whoami --server https://fts3.example.org:8446', 'With the proxy, certificate or token that is found.'],
    ['scitags fts whoami --cert usercert.pem --key userkey.pem', 'With this certificate.']
  ],
  async run ({ options, operands, terminal }) {
    if (operands[0] !== undefined) throw new CliError('USAGE', { detail: `fts whoami takes no operands, such as ${operands[0]}` })
    return await withFts(options, terminal, async ({ client, credentials }) => {
      const [whoami, delegation] = [await client.whoami(), await client.delegation()]
      if (options.json !== undefined) terminal.stdout.write(`${JSON.stringify({ ...whoami, delegation: delegation ?? null })}\n`)
      else for (const line of alignedRows(rowsOf(whoami, delegation, describeCredentials(credentials)))) terminal.stdout.write(`${line}\n`)
      return 0
    })
  }
}

function rowsOf ({ user_dn: dn, vos = [], voms_cred: attributes = [], method, delegation_id: id }: Whoami, delegation: Delegation | undefined, { certificate, token }: CredentialDescription): readonly (readonly string[])[] {
  const shown = certificate === undefined ? [] : [`${certificate.isProxy ? 'a proxy' : 'a certificate'} ${untilText(certificate.expiresAt)}`]
  const rows = [
    ['user', dn],
    ['known by', method],
    ['shown', [...token === undefined ? [] : [`a token${token.expiresAt === undefined ? '' : ` ${untilText(token.expiresAt)}`}`], ...shown].join(', ')],
    ['VO', vos.join(', ')],
    ['attributes', attributes.join(', ')],
    ['delegation', id],
    ['held', delegation !== undefined ? `a proxy ${untilText(delegation.expiresAt)}` : token === undefined ? 'no proxy; `scitags fts delegate` gives it one' : 'no proxy, which a token does not need']
  ]
  return rows.filter(([, value]) => value !== '').map(row => row.map(plainText))
}
