/** The options of the gateway. */

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
      siteName: { type: 'string', description: 'Answer to the query for `sitename`.', minLength: 1, maxLength: 255 }
    }
  }
} as const
