import { embeddedRegistry } from '@scitags/core'
import { registryOf } from '@scitags/core/wire'
import t from 'tap'

import type { FileRequest, JobRequest } from '../src/client/client-types.ts'
import { deterministicJobId } from '../src/job-id.ts'
import { partsOf, prepareJob } from '../src/client/submission.ts'
import { scitagOf, tagHeaders, tagUrl } from '../src/tags.ts'
import type { JobParams, SubmittedJob } from '../src/wire/job.ts'

const registry = registryOf(embeddedRegistry)
const file = { sources: ['https://a.example.org/x'], destinations: ['https://b.example.org/x'] }

function prepared (request: Partial<JobRequest>, activityMap: Readonly<Record<string, string>> = {}): { readonly job: SubmittedJob, readonly warnings: readonly string[] } {
  return prepareJob({ files: [file], ...request }, { registry, activityMap })
}

const tagsOf = ({ job }: { readonly job: SubmittedJob }): unknown[] => job.files.map(({ scitag }) => scitag)

t.test('a tag is a number, or names or ids in any mixture', async t => {
  t.equal(scitagOf(206, registry), 206)
  t.equal(scitagOf({ experiment: 'CMS', activity: 'analysis input' }, registry), 206)
  t.equal(scitagOf({ experiment: 3, activity: '14' }, registry), 206)
  t.equal(scitagOf({ experiment: 1000, activity: 63 }, registry), 64_063)
})

t.test('what is no tag is explained', async t => {
  const cases: readonly (readonly [unknown, string, RegExp])[] = [
    [196_664, 'TAG_INVALID', /196664 is the flow label of cms\/Analysis Input; its tag is 206/],
    [64, 'TAG_INVALID', /64 is neither a tag \(65…65535\) nor/],
    [65.5, 'TAG_INVALID', /65.5 is no integer/],
    ['65', 'TAG_INVALID', /text, "65": a number in 65…65535 is one/],
    [{ experiment: 'cms' }, 'TAG_INVALID', /experiment and activity/],
    [true, 'TAG_INVALID', /boolean/],
    [{ experiment: 1, activity: 0 }, 'TAG_INVALID', /1\/0 has no number/],
    [{ experiment: 0, activity: 0 }, 'TAG_INVALID', /0\/0 has no number/],
    [{ experiment: 'cmss', activity: 1 }, 'NAME_UNKNOWN', /experiment 'cmss'; did you mean 'cms'\?/],
    [{ experiment: 'cms', activity: 'Analysis Inptu' }, 'NAME_UNKNOWN', /activity 'Analysis Inptu' of cms; did you mean 'Analysis Input'\?/],
    [{ experiment: 2000, activity: 1 }, 'NAME_UNKNOWN', /there is no experiment 2000/]
  ]
  for (const [choice, code, message] of cases) t.throws(() => scitagOf(choice as number, registry), { code, message }, JSON.stringify(choice))
})

t.test('[TPC-SciTag] a tag travels in a header or in a URL', async t => {
  t.same(tagHeaders(206), { SciTag: '206' })
  t.same(tagHeaders(206, 'passive'), { TransferHeaderSciTag: '206' })
  t.throws(() => tagHeaders(0), { code: 'TAG_INVALID' })
  const urls: readonly (readonly [string, string])[] = [
    ['https://a.example.org/x', 'https://a.example.org/x?scitag.flow=206'],
    ['davs://a.example.org/x?a=1&scitag%2Eflow=70#top', 'davs://a.example.org/x?a=1&scitag.flow=206#top'],
    ['https://s3.example.org/x?X-Amz-Signature=abc', 'https://s3.example.org/x?X-Amz-Signature=abc'],
    ['root://a.example.org//x', 'root://a.example.org//x?scitag.flow=206'],
    ['roots://a.example.org//x?authz=a%20b&scitag.flow=70&empty&xrd.wantprot=gsi', 'roots://a.example.org//x?authz=a%20b&empty&xrd.wantprot=gsi&scitag.flow=206'],
    ['root://a.example.org//x?scitag%2Eflow=70#y', 'root://a.example.org//x?scitag%2Eflow=70#y&scitag.flow=206'],
    ['gsiftp://a.example.org/x', 'gsiftp://a.example.org/x']
  ]
  for (const [url, tagged] of urls) t.equal(tagUrl(url, 206), tagged)
})

t.test('[FTS-Deterministic] an id follows from VO and sid', async t => {
  t.equal(deterministicJobId('atlas', 'run 7'), '80bd1a13-6276-5c46-a1c0-88819380d347')
  t.equal(deterministicJobId('cms', 'ünï'), '5922716b-b636-50f3-8e94-ed21b57f097a')
})

t.test('a file has its own tag, else that of the job; null is none', async t => {
  const files: FileRequest[] = [file, { ...file, scitag: 70 }, { ...file, scitag: null }, { ...file, scitag: { experiment: 'atlas', activity: 'Analysis Output' } }]
  t.same(tagsOf(prepared({ files, scitag: { experiment: 'cms', activity: 14 } })), [206, 70, null, 146])
  t.same(prepared({}).job, { files: [file] })
  t.throws(() => prepared({ files: [file, { ...file, scitag: 64 }] }), { code: 'TAG_INVALID', path: ['files', '1', 'scitag'], message: /files\[1\].scitag: 64/ })
  t.throws(() => prepared({ scitag: { experiment: 'cmss', activity: 1 } }), { code: 'NAME_UNKNOWN', path: ['scitag'] })
})

t.test('[FTS-Rucio] tags follow from activities, through a map where there is one', async t => {
  const files = [{ ...file, activity: 'Analysis Output' }, { ...file, activity: 'User Subscriptions' }, { ...file, activity: 'Recovery' }, { ...file, scitag: 70, activity: 'Recovery' }, file]
  const { job, warnings } = prepared({ files, experiment: 'atlas' }, { 'User Subscriptions': 'Data Rebalancing' })
  t.same(job.files.map(({ scitag }) => scitag), [146, 136, undefined, 70, 129])
  t.match(warnings, [/one file has no tag: the registry does not know the activity 'Recovery' of atlas/, /70 is the tag of 1\/6, which is not in the registry/])
  t.same(tagsOf(prepared({ scitag: { experiment: 'atlas', activity: 'user analysis' } }, { 'user analysis': 'Analysis Output' })), [146])
  t.throws(() => prepared({ experiment: 'atlass' }), { code: 'NAME_UNKNOWN', path: ['experiment'] })
  t.throws(() => prepared({ experiment: 'atlas', scitag: 70 }), { code: 'JOB_INVALID', path: ['experiment'] })
})

t.test('it is said where a tag would be lost, once for each way', async t => {
  const from = (source: string, destination: string, scitag: number | null = 206): FileRequest => ({ sources: [source], destinations: [destination], scitag })
  const [http, root, tagged] = ['https://a.example.org/x', 'root://b.example.org//x', 'root://b.example.org//x?scitag.flow=206']
  const cases: readonly (readonly [name: string, files: readonly FileRequest[], warnings: readonly RegExp[]])[] = [
    ['http to http', [from(http, http), from('davs://a.example.org/x', 's3s://b.example.org/x')], []],
    ['root to root', [from(http, http), from(root, root), from(root, root)], [/^2 files, the first of them files\[1\]: FTS gives the tag to no root:\/\/ copy/]],
    ['one side tagged', [from(tagged, root)], [/^files\[0\]: FTS gives/]],
    ['both sides tagged', [from(tagged, tagged)], []],
    ['another tag in the URL', [from(tagged, tagged, 146)], [/a URL says scitag.flow=206, and the file another tag/]],
    ['mixed', [from(http, root)], [/FTS streams the data itself/]],
    ['gsiftp', [from('gsiftp://a.example.org/x', http)], [/gsiftp:\/\/ has no place for a tag/]],
    ['no tag', [from(root, root, null)], []],
    ['above 511', [from(http, http, 64_001)], [/64001 is the tag of 1000\/1, which is not in the registry/, /experiment 1000: above 511 there is no flow label/]],
    ['a label in place of a tag', [from(http, http, 16_388)], [/16388 is the flow label of dune\/default; its tag is 513/]]
  ]
  for (const [name, files, warnings] of cases) {
    const said = prepared({ files }).warnings
    t.equal(said.length, warnings.length, `${name}: ${said.join(' | ')}`)
    t.match(said, warnings, name)
  }
})

t.test('tags are put into both URLs by choice, where FTS would lose them', async t => {
  const files = [
    { sources: ['root://a.example.org//x?authz=t'], destinations: ['root://b.example.org//x?scitag.flow=70'], scitag: 206 },
    { sources: ['https://a.example.org/x'], destinations: ['root://b.example.org//x'], scitag: 206 },
    { ...file, scitag: 206 },
    { sources: ['root://a.example.org//x'], destinations: ['root://b.example.org//x'] }
  ]
  const { job, warnings } = prepared({ files, tagUrls: true })
  t.same(job.files.map(({ sources, destinations }) => [...sources, ...destinations]), [
    ['root://a.example.org//x?authz=t&scitag.flow=206', 'root://b.example.org//x?scitag.flow=206'],
    ['https://a.example.org/x?scitag.flow=206', 'root://b.example.org//x?scitag.flow=206'],
    ['https://a.example.org/x', 'https://b.example.org/x'],
    ['root://a.example.org//x', 'root://b.example.org//x']
  ])
  t.same(warnings, [])
})

t.test('what FTS would refuse is refused here, with the place', async t => {
  const of = (changes: object): Partial<JobRequest> => ({ files: [{ ...file, ...changes }] })
  const two = (changes: object): Partial<JobRequest> => ({ files: [{ ...file, ...changes }, file] })
  const params = (params: object): Partial<JobRequest> => ({ params })
  const cases: readonly (readonly [request: object, path: readonly string[], message: RegExp])[] = [
    [{ files: [] }, ['files'], /at least 1 item/],
    [{ files: 'x' }, ['files'], /must be array/],
    [{ files: [null] }, ['files', '0'], /must be object, not null/],
    [{ file: [] }, ['file'], /unknown key 'file'/],
    [of({ sources: [] }), ['files', '0', 'sources'], /at least 1 item/],
    [of({ destinations: undefined }), ['files', '0'], /'destinations' is missing/],
    [of({ souces: [] }), ['files', '0', 'souces'], /did you mean 'sources'\?/],
    [of({ sources: ['/data/x'] }), ['files', '0', 'sources', '0'], /begins with a scheme/],
    [of({ sources: ['file:///data/x'] }), ['files', '0', 'sources', '0'], /no local files/],
    [of({ sources: ['https:///x'] }), ['files', '0', 'sources', '0'], /names no host/],
    [of({ sources: ['https://a.example.org'] }), ['files', '0', 'sources', '0'], /a.example.org names no file/],
    [of({ sources: ['https://u:secret@a.example.org/'] }), ['files', '0', 'sources', '0'], /^(?!.*secret).*names no file/],
    [of({ sources: ['https://a.example.org/x y'] }), ['files', '0', 'sources', '0'], /no blanks/],
    [of({ checksum: 'ADLER32:xyz' }), ['files', '0', 'checksum'], /hexadecimal/],
    [of({ checksum: 'MD5:0123' }), ['files', '0', 'checksum'], /MD5 has 32 hexadecimal digits, not 4/],
    [of({ filesize: -1 }), ['files', '0', 'filesize'], />= 0, not -1/],
    [of({ filesize: NaN }), ['files', '0', 'filesize'], /must be integer, not null/],
    [of({ metadata: 1n }), [], /JSON cannot say/],
    [of({ staging_metadata: 'x' }), ['files', '0', 'staging_metadata'], /must be object, not string/],
    [of({ source_tokens: ['t'] }), ['files', '0', 'destination_tokens'], /must have 1 tokens, one for each URL, not 0/],
    [of({ source_tokens: ['t', 't'], destination_tokens: ['t'] }), ['files', '0', 'source_tokens'], /must have 1 tokens, one for each URL, not 2/],
    [two({ sources: [...file.sources, 'https://c.example.org/x'] }), ['files', '0'], /must be the only one of its job/],
    [{ ...of({ sources: [...file.sources, 'https://c.example.org/x'] }), ...params({ multihop: true }) }, ['files', '0'], /neither with multihop nor with reuse/],
    [params({ priority: 6 }), ['params', 'priority'], /<= 5, not 6/],
    [params({ priority: '3' }), ['params', 'priority'], /must be integer, not string/],
    [params({ scitag: 206 }), ['params', 'scitag'], /unknown key 'scitag'/],
    [params({ verify_checksum: 'all' }), ['params', 'verify_checksum'], /must be one of true, false, source, target, both, none/],
    [params({ ipv4: true, ipv6: true }), ['params', 'ipv6'], /exclude each other/],
    [params({ id_generator: 'deterministic' }), ['params', 'sid'], /is missing/],
    [params({ sid: 'x' }), ['params', 'sid'], /counts only with id_generator/],
    [params({ overwrite: true, overwrite_on_retry: true }), ['params', 'overwrite_on_retry'], /excludes overwrite/],
    [params({ overwrite_hop: true }), ['params', 'overwrite_hop'], /for multihop only/],
    [params({ overwrite_when_only_on_disk: true }), ['params', 'archive_timeout'], /is needed/],
    [{ ...of({ destinations: ['root://b.example.org//x'] }), ...params({ overwrite_when_only_on_disk: true, archive_timeout: 60 }) }, ['params', 'overwrite_when_only_on_disk'], /needs destinations with https/]
  ]
  for (const [request, path, message] of cases) {
    t.throws(() => prepared(request), { name: 'FtsError', code: 'JOB_INVALID', path: path.length === 0 ? undefined : path, message }, message.source)
  }
})

t.test('all that FTS takes goes through as it is', async t => {
  const full = {
    ...file, sources: ['https://a.example.org/x', 'root://c.example.org//x'], checksum: 'adler32:1a2b3c', filesize: 0, metadata: [1, null, { a: 'b' }], staging_metadata: { a: 1 }, archive_metadata: {}, activity: 'default', selection_strategy: 'orderly', scitag: 65_535, source_tokens: ['s', 't'], destination_tokens: ['d']
  }
  const params: JobParams = {
    verify_checksum: 'both', overwrite: true, reuse: null, multihop: false, retry: 3, retry_delay: 10, priority: 1, max_time_in_queue: 6, bring_online: -1, archive_timeout: -1, copy_pin_lifetime: -1, job_metadata: { a: 1 }, destination_spacetoken: '', source_spacetoken: '',
    dst_file_report: false, overwrite_on_retry: false, gridftp: '', s3alternate: false, nostreams: 2, timeout: 3600, buffer_size: 1_048_576, strict_copy: true, disable_cleanup: true, ipv4: true, ipv6: false, id_generator: 'deterministic', sid: 'x', target_qos: 'disk', credential: 'none'
  }
  t.same(prepared({ files: [full], params }).job, { files: [full], params })
  t.same(prepared({ files: [{ ...file, checksum: 'SHA512' }, file], params: { multihop: true, overwrite_hop: true, overwrite_when_only_on_disk: true, archive_timeout: 60 } }).job.files.length, 2)
})

t.test('a part has a sid of its own, which changes with its files', async t => {
  const files = Array.from({ length: 5 }, (_, number) => ({ ...file, sources: [`https://a.example.org/${number}`] }))
  const params: JobParams = { id_generator: 'deterministic', sid: 'set', retry: 1 }
  const parts = partsOf({ files, params }, 2)
  t.same(parts.map(part => part.files.length), [2, 2, 1])
  const sids = parts.map(part => part.params?.sid)
  t.equal(new Set(sids).size, 3)
  t.match(sids[0], /^set\/[0-9a-f]{16}$/)
  t.same(partsOf({ files: files.slice(0, 4), params }, 2).map(part => part.params?.sid), sids.slice(0, 2))
  t.not(partsOf({ files: [...files.slice(1)], params }, 2)[0]?.params?.sid, sids[0])
  t.not(partsOf({ files: files.map(each => ({ ...each, scitag: 206 })), params }, 2)[0]?.params?.sid, sids[0], 'a tag is of what is in it')
  t.same(partsOf({ files, params }, 5), [{ files, params }])
  t.same(partsOf({ files, params: { retry: 1 } }, 3).map(part => part.params), [{ retry: 1 }, { retry: 1 }])
})
