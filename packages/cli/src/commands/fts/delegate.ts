/** `scitags fts delegate`: has FTS hold a proxy, with which it acts for us. */
import { CliError } from '../../errors.ts'
import { untilText } from '../../fts/until-text.ts'
import { accessOptions, withFts } from '../../fts/access.ts'
import { plainText } from '../../plain-text.ts'
import { secondsIn } from '../../time-option.ts'
import type { Command } from '../../command-line.ts'

const options = {
  lifetime: { type: 'string', value: 'TIME', about: 'Of the new proxy, such as 12h, 90m or 2d; it lives no longer than what signs it. Default: 7h.' },
  force: { type: 'boolean', about: 'A new one, even if the one that FTS holds lives for more than two hours.' },
  voms: { type: 'string', value: 'NAMES', about: 'What FTS shall have VOMS add to it, such as cms or cms:/cms/Role=production; several with commas. What your own proxy has from VOMS is there in any case.' },
  ...accessOptions,
  json: { type: 'boolean', about: 'One JSON object.' }
} as const

export const delegate: Command<typeof options> = {
  name: 'fts delegate',
  operands: '',
  summary: 'Delegate a proxy to FTS, unless it holds one that lives for two more hours.',
  options,
  examples: [
    ['scitags fts delegate', 'Where it is needed; says when the proxy that FTS holds ends.'],
    ['scitags fts delegate --lifetime 2d --force', 'A new one for a long job.'],
    ['scitags fts delegate --voms cms:/cms/Role=production', 'With a role.']
  ],
  async run ({ options, operands, terminal }) {
    if (operands[0] !== undefined) throw new CliError('USAGE', { detail: `fts delegate takes no operands, such as ${operands[0]}` })
    const lifetimeSeconds = secondsIn('lifetime', options.lifetime)
    return await withFts(options, terminal, async ({ client }) => {
      const delegation = await client.delegate({
        ...lifetimeSeconds !== undefined && { lifetimeSeconds },
        ...options.force !== undefined && { renewBelowSeconds: Infinity },
        ...options.voms !== undefined && { voms: options.voms.split(',').map(name => name.trim()) }
      })
      const { isRenewed, expiresAt, attributes, delegationId } = delegation
      const gifts = attributes.length === 0 ? '' : `, with ${plainText(attributes.join(', '))}`
      terminal.stdout.write(options.json === undefined ? `${isRenewed ? 'delegated a proxy' : 'FTS holds a proxy'} ${untilText(expiresAt)}${gifts}, id ${delegationId}\n` : `${JSON.stringify(delegation)}\n`)
      return 0
    })
  }
}
