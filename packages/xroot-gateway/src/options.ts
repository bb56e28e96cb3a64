/** The options of the gateway. */

const targetList = { type: 'array', items: { type: 'string', minLength: 1 } } as const

const millis = { type: 'integer', minimum: 1, maximum: 86_400_000 } as const

const seconds = { type: 'number', minimum: 0.01, maximum: 86_400 } as const

export const optionSchemas = {
  XrootOptions: {
    type: 'object',
    description: 'A server of root:// and roots://.',
    additionalProperties: false,
    properties: {
      tls: {
        type: 'string',
        description: 'Where there is a certificate: which clients have to use TLS. `offered`: those who wish; `session`: all, from the end of the login on; `login`: from its beginning on; `data`: further streams too.',
        enum: ['offered', 'session', 'login', 'data'],
        default: 'offered'
      },
      authentication: {
        type: 'array',
        description: 'What a client may prove who it is with, in order of preference; empty: nobody is asked. `ztn` is a bearer token, and is offered under TLS only; `unix` and `host` prove nothing, and are for laboratories.',
        items: { type: 'string', enum: ['ztn', 'unix', 'host'] },
        default: []
      },
      loginSeconds: { ...seconds, description: 'How long a client may take from its first byte to the end of its login.', default: 30 },
      stallSeconds: { ...seconds, description: 'A client that owes the rest of a request, or does not read its answers, is given up after this long.', default: 120 },
      idleSeconds: { ...seconds, description: 'A client without a request for this long is disconnected.', default: 3600 },
      slowAnswerSeconds: { ...seconds, description: 'An answer that takes longer is announced, and sent later: clients give up on a silent server after a minute.', default: 5 },
      holdSeconds: { ...seconds, description: 'How long an upload whose client is gone waits for its return. Then it is removed if it was to be persisted on a successful close only (posc), else kept as far as it came.', default: 60 },
      maxOpenFiles: { type: 'integer', description: 'Of one session.', minimum: 1, maximum: 1_000_000, default: 4096 },
      maxConnectionsPerHost: { type: 'integer', description: 'Connections of one address, streams included.', minimum: 1, maximum: 1_000_000, default: 4096 },
      maxConnectionsBeforeLogin: { type: 'integer', description: 'Connections that have not logged in yet. Where there are more, the oldest of the address with the most is closed.', minimum: 1, maximum: 1_000_000, default: 1024 },
      maxStreams: { type: 'integer', description: 'Parallel streams of one session, besides the first.', minimum: 0, maximum: 255, default: 15 },
      proxy: {
        type: 'object',
        description: 'Stands in front of other servers of root://, whose files it has instead of its own; what is read in order is read ahead, and may be more than clients ask for.',
        additionalProperties: false,
        required: ['origins'],
        properties: {
          origins: {
            type: 'array',
            description: 'Servers that all have the same files, such as `root://host:1094`; with `roots://` nothing goes in clear text. Whoever does not answer is passed over. Or one server of HTTP or WebDAV, with the path above its files: `https://host/webdav`.',
            minItems: 1,
            maxItems: 64,
            items: { type: 'string', pattern: '^(x?roots?://[^/?@]+/*|https?://[^/?#@]+(/[^?#]*)?)$' }
          },
          mode: { type: 'string', description: '`proxy`: everything goes through here; `redirect`: clients are sent to an origin that answers, and here is no data.', enum: ['proxy', 'redirect'], default: 'proxy' },
          choice: { type: 'string', description: 'Of those that answer: always the first of the list, or each in its turn.', enum: ['first', 'in-turn'], default: 'first' },
          redirects: { type: 'string', description: 'Where an origin sends its client elsewhere: `follow` goes there, `pass-on` sends our client there.', enum: ['follow', 'pass-on'], default: 'follow' },
          forwardAuthz: { type: 'boolean', description: 'The token of a request (`authz`) goes to the origin too. Without this it is judged here, and the origin knows only this server.', default: false },
          tokenFile: { type: 'string', description: 'A file with the bearer token of this server, for origins that ask for one under TLS; it is read for each connection.', minLength: 1 },
          connectSeconds: { ...seconds, description: 'How long a connection to an origin may take, TLS and login included.', default: 5 },
          silenceSeconds: { ...seconds, description: 'An origin that owes an answer and sends nothing for this long is given up.', default: 60 },
          answerSeconds: { ...seconds, description: 'How long one request may take at an origin, with all that it says about waiting.', default: 1800 },
          skipSeconds: { ...seconds, description: 'An origin that did not answer is asked after all others for this long.', default: 10 },
          reopenSeconds: { ...seconds, description: 'How long a file that is read waits for an origin to open it again, after its own was lost.', default: 30 },
          idleSeconds: { ...seconds, description: 'Connections to origins are kept for the next client for this long.', default: 60 }
        }
      },
      tpc: {
        type: 'object',
        description: 'Third-party copies: files that one server fetches from another, because a client has arranged it.',
        additionalProperties: false,
        default: {},
        properties: {
          enabled: { type: 'boolean', description: 'Whether there are any; else clients copy through themselves, or not at all.', default: true },
          delegation: { type: 'string', enum: ['none', 'ztn'], description: 'What clients that would delegate are told. With `ztn` they put a token for the source into its URL (`authz`), and do not arrange anything with the source.', default: 'none' },
          ttlSeconds: { ...seconds, description: 'How long the word of a client that its file may be fetched is good, where it does not say.', default: 7 },
          maxTtlSeconds: { ...seconds, description: 'The most that it may say, and how long one who comes too early waits for it.', default: 15 },
          maxStreams: { type: 'integer', description: 'Parallel connections of one copy at most.', minimum: 1, maximum: 15, default: 15 },
          verifyPages: { type: 'boolean', description: 'Fetch with a checksum of each page of 4096 bytes, from sources that have them: damage on the way is found and mended. Without it only the size is compared, and what the client says of a checksum; it costs half as much.', default: true },
          maxCopies: { type: 'integer', description: 'Copies that are fetched at once; further ones wait.', minimum: 1, maximum: 10_000, default: 16 },
          slowWindowSeconds: { ...seconds, description: 'The time over which the slowest speed allowed is measured.', default: 120 },
          minBytesPerSecond: { type: 'integer', description: 'A copy slower than this over `slowWindowSeconds` has failed; 0 = any speed will do.', minimum: 0, maximum: 1_000_000_000_000, default: 10_240 },
          allowTargets: { ...targetList, description: 'Sources that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets.', default: [] },
          denyTargets: { ...targetList, description: 'Sources that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed.', default: [] }
        }
      },
      siteName: { type: 'string', description: 'Answer to the query for `sitename`.', minLength: 1, maxLength: 255 }
    }
  },
  HttpStorageOptions: {
    type: 'object',
    description: 'The files of an HTTP or WebDAV server, as a storage.',
    additionalProperties: false,
    required: ['url'],
    properties: {
      url: { type: 'string', description: 'Of the directory that is served: `https://host:port/path`.', pattern: '^https?://[^/?#@]+(/[^?#]*)?$' },
      connectTimeoutMs: { ...millis, description: 'How long a connection may take, TLS included; not where the connections are those of a `dispatcher`.', default: 10_000 },
      answerTimeoutMs: { ...millis, description: 'How long the server may take to begin an answer.', default: 60_000 },
      checksumTimeoutMs: { ...millis, description: 'The same where it may have to read a file for a checksum.', default: 1_800_000 },
      stallTimeoutMs: { ...millis, description: 'An answer of which nothing comes for this long has failed.', default: 60_000 }
    }
  }
} as const
