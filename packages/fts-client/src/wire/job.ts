/** The body of a submission, with the names that FTS gives its parts. */

/** Anything that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** [FTS-Submit] One file of a job as it goes over the wire. */
export interface SubmittedFile {
  readonly sources: readonly string[]
  readonly destinations: readonly string[]
  /** `ADLER32:0123abcd`. */
  readonly checksum?: string
  /** Bytes. */
  readonly filesize?: number
  readonly metadata?: Json
  readonly staging_metadata?: { readonly [key: string]: Json }
  readonly archive_metadata?: { readonly [key: string]: Json }
  readonly activity?: string
  readonly selection_strategy?: string
  /** [FTS-SciTag] 65…65535, an integer. */
  readonly scitag?: number | null
  readonly source_tokens?: readonly string[]
  readonly destination_tokens?: readonly string[]
}

export interface JobParams {
  readonly verify_checksum?: boolean | 'source' | 'target' | 'both' | 'none'
  readonly overwrite?: boolean
  readonly overwrite_when_only_on_disk?: boolean
  readonly overwrite_hop?: boolean
  readonly overwrite_on_retry?: boolean
  /** One connection for all files; such a job cannot be split. */
  readonly reuse?: boolean | null
  readonly multihop?: boolean
  readonly retry?: number
  /** Seconds. */
  readonly retry_delay?: number
  /** 1…5. */
  readonly priority?: number
  /** Hours. */
  readonly max_time_in_queue?: number
  /** Seconds, -1 = not asked for; as the two below. */
  readonly bring_online?: number
  readonly archive_timeout?: number
  readonly copy_pin_lifetime?: number
  readonly job_metadata?: Json
  readonly source_spacetoken?: string
  readonly destination_spacetoken?: string
  readonly dst_file_report?: boolean
  readonly gridftp?: string
  readonly s3alternate?: boolean
  readonly nostreams?: number
  /** Seconds. */
  readonly timeout?: number
  /** Bytes. */
  readonly buffer_size?: number
  readonly strict_copy?: boolean
  readonly disable_cleanup?: boolean
  readonly ipv4?: boolean
  readonly ipv6?: boolean
  readonly id_generator?: 'standard' | 'deterministic'
  readonly sid?: string
  readonly target_qos?: string
  readonly credential?: string
}

export interface SubmittedJob {
  readonly files: readonly SubmittedFile[]
  readonly params?: JobParams
}
