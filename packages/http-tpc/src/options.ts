/** The options of COPY, of WebDAV, of the place behind a proxy, and of the COPY client. */

const milliseconds = { type: 'integer', minimum: 1, maximum: 86_400_000 } as const

const targetList = { type: 'array', items: { type: 'string', minLength: 1 } } as const

const ownHosts = { ...targetList, description: 'Further `host` or `host:port` under which clients reach this server, besides the Host of the request.', default: [] } as const

export const optionSchemas = {
  CopyOptions: {
    type: 'object',
    description: 'The active side of third-party copy.',
    additionalProperties: false,
    properties: {
      markerIntervalMs: { ...milliseconds, description: 'How often a performance marker is sent; clients give up after some silent minutes.', default: 5000 },
      connectTimeoutMs: { ...milliseconds, description: 'How long a connection to the remote side, TLS included, may take.', default: 60_000 },
      probeTimeoutMs: { ...milliseconds, description: 'How long a HEAD to the remote side may take.', default: 60_000 },
      continueTimeoutMs: { ...milliseconds, description: 'How long a push waits for `100 Continue` before it sends all the same.', default: 5000 },
      firstByteTimeoutMs: { ...milliseconds, description: 'How long the first byte, and the answer after the last one, may take.', default: 120_000 },
      stallTimeoutMs: { ...milliseconds, description: 'A copy without a byte for this long has failed.', default: 60_000 },
      slowWindowMs: { ...milliseconds, description: 'The time over which the slowest speed allowed is measured.', default: 120_000 },
      minBytesPerSecond: { type: 'integer', minimum: 0, maximum: 1_000_000_000_000, description: 'A copy slower than this over `slowWindowMs` has failed; 0 = any speed will do.', default: 10_240 },
      maxRedirects: { type: 'integer', minimum: 0, maximum: 100, description: 'How many redirects of the remote side are followed.', default: 20 },
      maxStreams: { type: 'integer', minimum: 1, maximum: 100, description: 'Parallel connections of one pull at most, whatever `X-Number-Of-Streams` says.', default: 16 },
      verifyChecksums: { type: 'boolean', description: 'Compare checksums where the client does not say (`RequireChecksumVerification`) and the remote side offers one.', default: true },
      allowTargets: { ...targetList, description: 'Remote sides that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets.', default: [] },
      denyTargets: { ...targetList, description: 'Remote sides that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed.', default: [] },
      ownHosts
    }
  },
  WebdavOptions: {
    type: 'object',
    description: 'The storage server: GET, PUT and WebDAV.',
    additionalProperties: false,
    properties: {
      createParents: { type: 'boolean', description: 'A PUT creates missing parent directories instead of being refused with 409.', default: false },
      stallTimeoutMs: { ...milliseconds, description: 'A client that owes the rest of a request, or does not read the answer, is given up after this long.', default: 120_000 },
      ownHosts
    }
  },
  ProxyOptions: {
    type: 'object',
    description: 'Stands behind a proxy or balancer that ends the connections of the clients.',
    additionalProperties: false,
    required: ['protocol', 'trusted'],
    properties: {
      protocol: { type: 'string', enum: ['proxy-protocol', 'forwarded', 'x-forwarded-for'], description: 'How the proxy says who the client is: the PROXY protocol (version 1 or 2), or a header of each request.' },
      trusted: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 }, description: 'Whose word is taken: addresses and nets (`10.0.0.0/8`) of the proxies. What anybody else says of himself is ignored.' },
      public: { type: 'array', items: { type: 'string', minLength: 1 }, description: 'What the clients connect to, `address:port`, an IPv6 address in brackets: the first of the family of the client is told as our end. Without one of that family it is what the proxy says; `x-forwarded-for` says nothing, and needs this.', default: [] },
      portHeader: { type: 'string', pattern: '^[A-Za-z0-9-]{1,64}$', description: 'With `x-forwarded-for`: the header in which the proxy gives the port of its client, where it does not write it behind the address.' },
      others: { type: 'string', enum: ['direct', 'refuse'], description: 'With `proxy-protocol`: whether whoever is not trusted is served as a client without a PROXY header, or refused.', default: 'direct' },
      headerTimeoutMs: { ...milliseconds, description: 'How long the PROXY header may take.', default: 5000 }
    }
  },
  CopyClientOptions: {
    type: 'object',
    description: 'One COPY, as a client asks for it.',
    additionalProperties: false,
    required: ['url'],
    properties: {
      url: { type: 'string', description: 'The file on the active side.', pattern: '^(https?|davs?)://' },
      source: { type: 'string', description: 'Pull: the URL that the active side reads.', minLength: 1 },
      destination: { type: 'string', description: 'Push: the URL that the active side writes.', minLength: 1 },
      scitag: { type: 'integer', minimum: 65, maximum: 65_535, description: 'The active side marks its connections with this tag.' },
      transferScitag: { type: 'integer', minimum: 65, maximum: 65_535, description: 'The passive side gets this tag.' },
      overwrite: { type: 'boolean', description: 'Whether an existing file may be replaced; the server\'s default is yes.' },
      streams: { type: 'integer', minimum: 0, maximum: 100, description: 'Parallel connections of a pull.' },
      requireChecksumVerification: { type: 'boolean', description: 'Whether the active side must compare checksums, or shall not.' },
      headers: { type: 'object', description: 'Headers for the active side, such as Authorization.', default: {}, additionalProperties: { type: 'string' } },
      transferHeaders: { type: 'object', description: 'Headers that the active side shows the passive one, such as Authorization.', default: {}, additionalProperties: { type: 'string' } },
      maxRedirects: { type: 'integer', minimum: 0, maximum: 100, description: 'How many redirects of the active side are followed.', default: 20 },
      credentialsFollowRedirects: { type: 'boolean', description: 'Show `Authorization`, `Cookie` and `TransferHeaderAuthorization` to every host that a redirect names, as some storage systems need, but over plain http only within this machine; by default to the origin of `url` alone.', default: false },
      answerTimeoutMs: { ...milliseconds, description: 'How long the active side may take until it accepts.', default: 300_000 },
      silenceTimeoutMs: { ...milliseconds, description: 'How long the active side may be silent between two markers.', default: 120_000 }
    }
  }
} as const
