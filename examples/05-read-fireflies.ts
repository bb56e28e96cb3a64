/** Reads fireflies and shows each report as a line of JSON. */
import { createScitags } from '@scitags/core'
import { createCollector, ndjson } from '@scitags/firefly-collector'

const scitags = await createScitags({ registry: { source: 'embedded' } })
const collector = await createCollector({ port: Number(process.argv[2] ?? 0), addresses: ['127.0.0.1'] })

collector.onReport(report => { process.stdout.write(ndjson(report, scitags.registry)) })
console.log(`waiting for fireflies on 127.0.0.1:${String(collector.bound[0]?.port)}`)

process.once('SIGINT', () => {
  void collector.close()
  void scitags.close()
})
