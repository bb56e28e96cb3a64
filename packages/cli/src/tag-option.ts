/** The option `--tag`: a number, or the names of an experiment and its activity. */
import { CliError } from './errors.ts'
import { explain } from './explain.ts'
import { openNamedRegistry } from './named-registry.ts'

/** 65…65535. Throws {@link CliError} `USAGE` for what is no tag, `NAME_UNKNOWN` for names that the embedded registry does not have. */
export async function tagFrom (text: string): Promise<number> {
  if (text.includes('/')) return await tagNamed(text)
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (number >= 65 && number <= 65_535) return number
  const advice = /^\d/.test(text) ? `\`scitags tag ${text}\` says what it is` : 'names are written as in \'cms/Analysis Input\''
  throw new CliError('USAGE', { detail: `--tag ${text} is no tag: 65…65535 are; ${advice}` })
}

async function tagNamed (text: string): Promise<number> {
  const client = await openNamedRegistry('embedded')
  try {
    const { answers, unknown } = explain([text], client.current)
    if (unknown[0] !== undefined) throw unknown[0]
    const tag = answers[0]?.meaning?.tag
    if (tag === undefined) throw new CliError('USAGE', { detail: `--tag ${text}: that pair has no tag` })
    return tag
  } finally {
    await client.close()
  }
}
