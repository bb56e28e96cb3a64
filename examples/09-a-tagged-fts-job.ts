/** Submits one tagged job to FTS and watches it: `node dist/examples/09-a-tagged-fts-job.js https://fts.example.org:8446 https://a.example/f https://b.example/f`. */
import { createFtsClient, findCredentials } from '@scitags/fts-client'

const [url = '', source = '', destination = ''] = process.argv.slice(2)

const fts = createFtsClient({ url, credentials: await findCredentials() })
const { jobId, warnings } = await fts.submit({
  files: [{ sources: [source], destinations: [destination], scitag: { experiment: 'cms', activity: 'Analysis Input' } }],
  params: { overwrite: true }
})
console.log(jobId, ...warnings)
for await (const change of fts.watch(jobId)) {
  if (change.kind === 'job') console.log(change.state, change.job.reason ?? '')
}
await fts.close()
