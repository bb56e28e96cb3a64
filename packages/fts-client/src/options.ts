/** The options of the client of FTS, of the orchestrator, and of its backends. */

const milliseconds = { type: 'integer', minimum: 1, maximum: 86_400_000 } as const

export const optionSchemas = {
  FtsClientOptions: {
    type: 'object',
    description: 'A client of the REST interface of FTS.',
    additionalProperties: false,
    required: ['url'],
    properties: {
      url: { type: 'string', pattern: '^https?://[^/?#@]+/?$', description: 'Where FTS is, such as `https://fts3.example.org:8446`.' },
      answerTimeoutMs: { ...milliseconds, description: 'How long FTS may take to begin an answer, and between two pieces of one.', default: 60_000 },
      connectTimeoutMs: { ...milliseconds, description: 'How long a connection, TLS included, may take.', default: 10_000 },
      maxAnswerBytes: { type: 'integer', minimum: 1024, maximum: 1_073_741_824, description: 'A longer answer is refused.', default: 67_108_864 },
      maxFilesPerJob: { type: 'integer', minimum: 1, maximum: 100_000, description: 'A job with more files is refused, or split where it may be: `submitInParts`.', default: 1000 }
    }
  },
  OrchestratorOptions: {
    type: 'object',
    description: 'A queue of transfers that this process sees through.',
    additionalProperties: false,
    properties: {
      journal: { type: 'string', minLength: 1, description: 'The directory where the queue survives this process; it is made. Without one it does not.' },
      maxActive: { type: 'integer', minimum: 1, maximum: 100_000, description: 'Transfers at work at once.', default: 100 },
      maxActivePerLink: { type: 'integer', minimum: 1, maximum: 100_000, description: 'Of those, from one storage to one other.', default: 20 },
      maxActivePerStorage: { type: 'integer', minimum: 1, maximum: 100_000, description: 'Of those, from or to one storage.', default: 40 },
      maxAttempts: { type: 'integer', minimum: 1, maximum: 1000, description: 'How often a transfer is tried before it has failed.', default: 5 },
      retryDelayMs: { ...milliseconds, description: 'Before the second attempt; it doubles with each, and varies by up to half.', default: 5000 },
      maxRetryDelayMs: { ...milliseconds, description: 'It grows no longer than this.', default: 600_000 },
      maxOutageMs: { type: 'integer', minimum: 1, maximum: 604_800_000, description: 'How long a storage that does not answer, or a link on which copies do not get through, is waited for before what is queued for it spends its attempts.', default: 600_000 },
      overwrite: { type: 'boolean', description: 'Whether a destination that is there may be replaced, where a transfer does not say.', default: false }
    }
  },
  CopyBackendOptions: {
    type: 'object',
    description: 'Carries transfers by third-party copy, and through this process where that cannot be.',
    additionalProperties: false,
    properties: {
      modes: { type: 'array', items: { enum: ['pull', 'push', 'streamed'] }, minItems: 1, uniqueItems: true, description: 'What is tried, in this order: the destination fetches, the source sends, or this process reads and writes.', default: ['pull', 'push', 'streamed'] },
      streams: { type: 'integer', minimum: 1, maximum: 100, description: 'Connections of one pull; without it as many as the storage makes of its own accord.' },
      checksumTimeoutMs: { ...milliseconds, description: 'How long a storage, which may have to read the whole file, may take for one checksum; half an hour, as FTS has it.', default: 1_800_000 },
      credentialsFollowRedirects: { type: 'boolean', description: 'Show tokens to every host that a storage redirects to, as some need, but over plain http only within this machine; else to the one in the URL alone.', default: false }
    }
  },
  FtsBackendOptions: {
    type: 'object',
    description: 'Hands transfers to an FTS server, many in a job.',
    additionalProperties: false,
    properties: {
      gatherMs: { type: 'integer', minimum: 0, maximum: 3_600_000, description: 'How long transfers are gathered before a job is submitted.', default: 200 },
      maxFilesPerJob: { type: 'integer', minimum: 1, maximum: 100_000, description: 'Not more than the client allows.', default: 1000 }
    }
  }
} as const
