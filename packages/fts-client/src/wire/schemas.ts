/** The JSON Schemas of what FTS is sent and of what it answers, from which `npm run generate` makes validators. */

const count = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER } as const
const seconds = { type: 'integer', minimum: 0, maximum: 2_147_483_647 } as const
const secondsOrNone = { ...seconds, minimum: -1 } as const
const flag = { type: 'boolean' } as const
const text = { type: 'string', maxLength: 1024 } as const
const urls = { type: 'array', minItems: 1, maxItems: 1000, items: { type: 'string', maxLength: 8192 } } as const
const tokens = { type: 'array', maxItems: 1000, items: { type: 'string', minLength: 1, maxLength: 65_536 } } as const
const object = { type: 'object' } as const

/** [FTS-Submit] What we send: every key is known. What JSON Schema cannot say stands in check-job.ts. */
const submittedJob = {
  type: 'object',
  additionalProperties: false,
  required: ['files'],
  properties: {
    files: {
      type: 'array',
      minItems: 1,
      maxItems: 100_000,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['sources', 'destinations'],
        properties: {
          sources: urls,
          destinations: urls,
          checksum: text,
          filesize: count,
          metadata: {},
          staging_metadata: object,
          archive_metadata: object,
          activity: text,
          selection_strategy: text,
          scitag: { type: ['integer', 'null'], minimum: 65, maximum: 65_535 },
          source_tokens: tokens,
          destination_tokens: tokens
        }
      }
    },
    params: {
      type: 'object',
      additionalProperties: false,
      properties: {
        verify_checksum: { enum: [true, false, 'source', 'target', 'both', 'none'] },
        overwrite: flag,
        overwrite_when_only_on_disk: flag,
        overwrite_hop: flag,
        overwrite_on_retry: flag,
        reuse: { type: ['boolean', 'null'] },
        multihop: flag,
        retry: { type: 'integer', minimum: -1, maximum: 1000 },
        retry_delay: seconds,
        priority: { type: 'integer', minimum: 1, maximum: 5 },
        max_time_in_queue: { type: 'integer', minimum: 0, maximum: 100_000 },
        bring_online: secondsOrNone,
        archive_timeout: secondsOrNone,
        copy_pin_lifetime: secondsOrNone,
        job_metadata: {},
        source_spacetoken: text,
        destination_spacetoken: text,
        dst_file_report: flag,
        gridftp: text,
        s3alternate: flag,
        nostreams: { type: 'integer', minimum: 0, maximum: 1000 },
        timeout: seconds,
        buffer_size: seconds,
        strict_copy: flag,
        disable_cleanup: flag,
        ipv4: flag,
        ipv6: flag,
        id_generator: { enum: ['standard', 'deterministic'] },
        sid: { type: 'string', minLength: 1, maxLength: 1024 },
        target_qos: text,
        credential: text
      }
    }
  }
} as const

const said = { type: ['string', 'null'] } as const
const measured = { type: ['number', 'null'] } as const
const counted = { type: ['integer', 'null'] } as const
const state = { type: 'string', minLength: 1, maxLength: 64 } as const
const jobId = { type: 'string', minLength: 1, maxLength: 64 } as const

const jobFile = {
  type: 'object',
  required: ['file_id', 'file_state'],
  properties: {
    file_id: count,
    file_index: counted,
    file_state: state,
    source_surl: said,
    dest_surl: said,
    source_se: said,
    dest_se: said,
    filesize: measured,
    user_filesize: measured,
    checksum: said,
    start_time: said,
    finish_time: said,
    tx_duration: measured,
    throughput: measured,
    reason: said,
    retry: counted,
    transfer_host: said,
    log_file: said,
    activity: said,
    scitag: counted
  }
} as const

const listedFile = { ...jobFile, required: [...jobFile.required, 'job_id'], properties: { ...jobFile.properties, job_id: jobId } } as const

/** [FTS-States] Unknown keys and states are those of a newer server. */
const job = {
  type: 'object',
  required: ['job_id', 'job_state'],
  properties: {
    job_id: jobId,
    job_state: state,
    job_type: said,
    source_se: said,
    dest_se: said,
    vo_name: said,
    user_dn: said,
    cred_id: said,
    reason: said,
    submit_time: said,
    job_finished: said,
    priority: counted,
    retry: counted,
    files: { type: 'array', items: jobFile }
  }
} as const

/** [FTS-MultiStatus] What stands in the place of a job that could not be given. */
const missingJob = {
  type: 'object',
  required: ['job_id', 'http_status'],
  properties: { job_id: jobId, http_status: { type: 'string', pattern: '^[1-5][0-9]{2}\\b' }, http_message: said }
} as const

const submission = { type: 'object', required: ['job_id'], properties: { job_id: jobId } } as const

const whoami = {
  type: 'object',
  required: ['user_dn', 'delegation_id', 'method'],
  properties: {
    user_dn: { type: 'string' },
    delegation_id: { type: 'string', minLength: 1, maxLength: 256 },
    method: { type: 'string' },
    vos: { type: 'array', items: { type: 'string' } },
    voms_cred: { type: 'array', items: { type: 'string' } }
  }
} as const

const delegation = {
  type: 'object',
  required: ['termination_time'],
  properties: { termination_time: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}' }, voms_attrs: { type: ['array', 'null'], items: { type: 'string' } } }
} as const

const cancelled = {
  type: 'object',
  required: ['affected_jobs', 'affected_files'],
  properties: { affected_jobs: count, affected_files: count }
} as const

const list = { type: 'array' } as const
/** One file was asked for, or several. */
const states = { type: ['array', 'string'], items: { type: 'string' } } as const

export const wireSchemas = { submittedJob, job, jobFile, listedFile, missingJob, submission, whoami, delegation, cancelled, list, states } as const
