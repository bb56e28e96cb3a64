/** Decides without HTTP: what a transfer is marked with, and because of which rule. */
import { createScitags } from '@scitags/core'

const scitags = await createScitags({
  registry: { source: 'embedded' },
  experiments: {
    paths: { '/store/cms': 'cms' },
    vos: { atlas: 'atlas' },
    default: 'default'
  },
  activities: {
    cms: { default: 'Analysis Input', users: { pilot: 'Production Input' } }
  }
})

const requests = [
  { tag: '144', subject: { path: '/store/cms/a' } },
  { tag: '196664', subject: { path: '/store/cms/a' } },
  { tag: undefined, subject: { path: '/store/cms/a' } },
  { tag: undefined, subject: { path: '/store/cms/a', user: 'pilot' } },
  { tag: undefined, subject: { path: '/elsewhere', vos: ['/atlas/Role=production'] } },
  { tag: undefined, subject: { path: '/elsewhere' } }
]

for (const { tag, subject } of requests) {
  const decision = scitags.decide(scitags.claim(tag, 'header'), subject)
  const answer = decision.mark ? scitags.registry.nameOf(decision.tag) : 'no mark'
  console.log(`${answer}: ${decision.because.detail}`)
}

await scitags.close()
