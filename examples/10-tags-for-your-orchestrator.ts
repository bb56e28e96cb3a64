/** Adds a tag to what an orchestrator sends already, a COPY over HTTP or URLs of root://: `node dist/examples/10-tags-for-your-orchestrator.js SOURCE DESTINATION`. */
import { openRegistry } from '@scitags/core'
import { scitagOf, tagHeaders, tagUrl } from '@scitags/fts-client'

const [source = '', destination = ''] = process.argv.slice(2)

const registry = await openRegistry({ source: 'embedded', refreshMinutes: 0, timeoutMs: 5000 })
const tag = scitagOf({ experiment: 'cms', activity: 'Analysis Input' }, registry.current)

if (destination.startsWith('http')) {
  const answer = await fetch(destination, { method: 'COPY', headers: { Source: source, Credential: 'none', ...tagHeaders(tag, 'active') } })
  console.log((await answer.text()).trim().split('\n').at(-1))
} else {
  console.log(`xrdcp --tpc only '${tagUrl(source, tag)}' '${tagUrl(destination, tag)}'`)
}
await registry.close()
