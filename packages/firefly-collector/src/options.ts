/** The options of the collector. */

export const optionSchemas = {
  CollectorOptions: {
    type: 'object',
    description: 'Options of the firefly collector.',
    additionalProperties: false,
    properties: {
      port: { type: 'integer', description: 'UDP port to listen on; 0 = any free one.', minimum: 0, maximum: 65_535, default: 10_514 },
      addresses: {
        type: 'array',
        description: 'Addresses to listen on. IPv6 ones are left out, and this is said, where the host has no IPv6.',
        minItems: 1,
        maxItems: 64,
        default: ['::', '0.0.0.0'],
        items: { type: 'string', minLength: 2, maxLength: 64 }
      },
      receiveBufferBytes: { type: 'integer', description: 'Kernel buffer of each socket. Linux grants at most `net.core.rmem_max`.', minimum: 4096, maximum: 1_073_741_824, default: 8_388_608 },
      maxDatagramBytes: { type: 'integer', description: 'Longer datagrams are dropped unread, and counted.', minimum: 512, maximum: 65_507, default: 8192 },
      maxWaitingBytes: { type: 'integer', description: 'Datagrams kept while fireflies come faster than they can be read; more are dropped and counted.', minimum: 65_536, maximum: 4_294_967_296, default: 67_108_864 },
      maxFlows: { type: 'integer', description: 'Flows kept in memory; ended ones make room first, then those heard of least recently.', minimum: 1, maximum: 100_000_000, default: 200_000 },
      maxSenders: { type: 'integer', description: 'Senders whose rates are counted one by one; all others share one counter.', minimum: 1, maximum: 1_000_000, default: 1024 },
      openForMinutes: { type: 'number', description: 'A flow that nothing more is heard of is given up after this long.', minimum: 0.01, maximum: 100_000, default: 1440 },
      rememberForSeconds: { type: 'number', description: 'How long an ended flow is kept, so that a second copy of its end is known as one.', minimum: 1, maximum: 86_400, default: 60 },
      startWindowMs: { type: 'integer', description: 'How far apart two start-times of one flow may be, as told by its two ends.', minimum: 0, maximum: 600_000, default: 2000 }
    }
  }
} as const
