/** What a newcomer does: starts the built-in site, pastes the lines that it prints, watches the tags come out, presses Ctrl-C. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import t from 'tap'

import { networkOfItsOwn } from '../support/network-of-its-own.ts'
import { needs, peer } from '../support/peers.ts'
import { run, stop } from '../support/run.ts'
import { until } from '../support/until.ts'

/** Compiled, this file lies in `dist`. */
const main = fileURLToPath(new URL('../../../packages/cli/dist/src/main.js', import.meta.url))

t.test('serve --demo: one copy by itself, lines to paste, and every flow ended when it stops', async t => {
  const inside = needs(t, 'curl', 'xrdcp', 'xrdfs') ? await networkOfItsOwn(t) : undefined
  if (inside === undefined) return
  const [enter = '', ...words] = inside
  const site = spawn(peer(enter), [...words, process.execPath, main, 'serve', '--demo'], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } })
  t.teardown(async () => { await stop(site, 'SIGKILL') })
  const exit = once(site, 'exit')
  let said = ''
  for (const output of [site.stdout, site.stderr]) output.on('data', (text: Buffer) => { said += text.toString() })
  const saw = async (pattern: RegExp): Promise<RegExpExecArray> => await until(`${String(pattern)} in\n${said}`, () => pattern.exec(said) ?? undefined)
  const paste = async (line: string): Promise<Awaited<ReturnType<typeof run>>> => await run(enter, [...words, 'sh', '-c', line])

  await saw(/LABEL SEEN/)
  // As root, what is shown is what was on its packets.
  await saw(/end +cms\/Analysis Input +206 +0x[0-9a-f]{5} +.* → .*:10802 .* http-get/)
  t.equal(said.match(/start +cms\/Analysis Input/g)?.length, said.match(/end +cms\/Analysis Input/g)?.length, 'the copy that it makes by itself is told once')

  t.match(await saw(/registry.*embedded/), ['registry'], 'without network it says that it uses the embedded registry')
  const [[rootGet], [rootPut], [list]] = [await saw(/^xrdcp .*AOD.*$/m), await saw(/^xrdcp .*upload.*$/m), await saw(/^xrdfs .* ls .*$/m)]
  const [[get], [put], [copy]] = [await saw(/^curl -o .*$/m), await saw(/^curl .*-T .*$/m), await saw(/^curl -X COPY .*$/m)]

  const heard = said.length
  const pasted = await paste(copy)
  t.match(pasted.stdout, /success: Created/, pasted.said)
  await until('the tag of the pasted COPY', () => /end +cms\/Analysis Input +206 +0x[0-9a-f]{5} +.* → .*:10802 .* http-get/.test(said.slice(heard)))

  t.equal((await paste(put)).status, 0)
  await saw(/end +cms\/Analysis Output +207 .* → .*:10801 .* http-put/)
  t.equal((await paste(get)).status, 0)
  await saw(/end +cms\/Analysis Input +206 .*10801 → .* http-get/)

  t.equal((await paste(rootPut)).status, 0)
  await saw(/end +cms\/Analysis Output +207 .* → .*:10811 .* xrdcp/)
  t.equal((await paste(rootGet)).status, 0)
  await saw(/end +cms\/Analysis Input +206 +0x[0-9a-f]{5} .*10811 → .* xrdcp/)
  t.match((await paste(list)).stdout, /root-upload\.root/)

  // Slow enough to be open when Ctrl-C comes, quick enough to be drained.
  const download = paste(get.replace('curl', 'curl --limit-rate 6M').replace('206', '144'))
  await saw(/start +atlas.* 144 /)
  site.kill('SIGINT')
  t.strictSame(await exit, [0, null])
  t.equal((await download).status, 0, 'it came to its end')
  t.match(said, /end +atlas.* 144 .* http-get/)
  t.match(said, /stopped after/i)
})
