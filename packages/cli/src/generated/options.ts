// Written by `npm run generate`; edit the schemas it comes from.
/** The options of this package: their types, and the functions that check them and fill in defaults. */
import { faultIn } from './fault.ts'
import { validators } from './options-validators.ts'
import type { Validator } from './fault.ts'

/** Serve https, and roots:// where there is `xroot`. The files are read again on SIGHUP. */
export interface TlsOptions {
  /** File with the certificate and its chain, PEM; a relative one is sought beside the site file. */
  readonly certificate: string
  /** File with the private key, PEM; a relative one is sought beside the site file. */
  readonly key: string
  /** File with the authorities that remote servers are checked against, PEM, sought beside the site file; by default those of Node. */
  readonly authorities?: string | undefined
}

/** {@link TlsOptions} with its defaults filled in. */
export interface ResolvedTlsOptions {
  /** File with the certificate and its chain, PEM; a relative one is sought beside the site file. */
  readonly certificate: string
  /** File with the private key, PEM; a relative one is sought beside the site file. */
  readonly key: string
  /** File with the authorities that remote servers are checked against, PEM, sought beside the site file; by default those of Node. */
  readonly authorities?: string
}

/** One storage server: HTTP, and root:// where it is told. */
export interface ServerOptions {
  /** For logs and metrics; no two servers have the same. */
  readonly name: string
  /** Where it listens: `address:port`, `[v6 address]:port`, or `:port` for all addresses of both families. Port 0 is any free one. What the host does not have, such as IPv6, is left out, and this is said. */
  readonly listen: readonly string[]
  /** Its directory; a relative one is sought beside the site file. Made if its parent exists, unless `storage.readOnly`. Only one server may write to it. */
  readonly data: string
  /** Serve https, and roots:// where there is `xroot`. The files are read again on SIGHUP. */
  readonly tls?: TlsOptions | undefined
  /** Where a proxy or balancer stands before its HTTP; without this key there is none. The port of `xroot` has none in any case. */
  readonly proxy?: {
    /** How the proxy says who the client is: the PROXY protocol (version 1 or 2), or a header of each request. */
    readonly protocol: 'proxy-protocol' | 'forwarded' | 'x-forwarded-for'
    /** Whose word is taken: addresses and nets (`10.0.0.0/8`) of the proxies. What anybody else says of himself is ignored. */
    readonly trusted: readonly string[]
    /** What the clients connect to, `address:port`, an IPv6 address in brackets: the first of the family of the client is told as our end. Without one of that family it is what the proxy says; `x-forwarded-for` says nothing, and needs this. Default: `[]`. */
    readonly public?: readonly string[] | undefined
    /** With `x-forwarded-for`: the header in which the proxy gives the port of its client, where it does not write it behind the address. */
    readonly portHeader?: string | undefined
    /** With `proxy-protocol`: whether whoever is not trusted is served as a client without a PROXY header, or refused. Default: `'direct'`. */
    readonly others?: 'direct' | 'refuse' | undefined
    /** How long the PROXY header may take. Default: `5000`. */
    readonly headerTimeoutMs?: number | undefined
  } | undefined
  /** The active side of third-party copy. Default: `{}`. */
  readonly copy?: {
    /** How often a performance marker is sent; clients give up after some silent minutes. Default: `5000`. */
    readonly markerIntervalMs?: number | undefined
    /** How long a connection to the remote side, TLS included, may take. Default: `60000`. */
    readonly connectTimeoutMs?: number | undefined
    /** How long a HEAD to the remote side may take. Default: `60000`. */
    readonly probeTimeoutMs?: number | undefined
    /** How long a push waits for `100 Continue` before it sends all the same. Default: `5000`. */
    readonly continueTimeoutMs?: number | undefined
    /** How long the first byte, and the answer after the last one, may take. Default: `120000`. */
    readonly firstByteTimeoutMs?: number | undefined
    /** A copy without a byte for this long has failed. Default: `60000`. */
    readonly stallTimeoutMs?: number | undefined
    /** The time over which the slowest speed allowed is measured. Default: `120000`. */
    readonly slowWindowMs?: number | undefined
    /** A copy slower than this over `slowWindowMs` has failed; 0 = any speed will do. Default: `10240`. */
    readonly minBytesPerSecond?: number | undefined
    /** How many redirects of the remote side are followed. Default: `20`. */
    readonly maxRedirects?: number | undefined
    /** Parallel connections of one pull at most, whatever `X-Number-Of-Streams` says. Default: `16`. */
    readonly maxStreams?: number | undefined
    /** Compare checksums where the client does not say (`RequireChecksumVerification`) and the remote side offers one. Default: `true`. */
    readonly verifyChecksums?: boolean | undefined
    /** Remote sides that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets. Default: `[]`. */
    readonly allowTargets?: readonly string[] | undefined
    /** Remote sides that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed. Default: `[]`. */
    readonly denyTargets?: readonly string[] | undefined
    /** Further `host` or `host:port` under which clients reach this server, besides the Host of the request. Default: `[]`. */
    readonly ownHosts?: readonly string[] | undefined
  } | undefined
  /** The storage server: GET, PUT and WebDAV. Default: `{}`. */
  readonly webdav?: {
    /** A PUT creates missing parent directories instead of being refused with 409. Default: `false`. */
    readonly createParents?: boolean | undefined
    /** A client that owes the rest of a request, or does not read the answer, is given up after this long. Default: `120000`. */
    readonly stallTimeoutMs?: number | undefined
    /** Further `host` or `host:port` under which clients reach this server, besides the Host of the request. Default: `[]`. */
    readonly ownHosts?: readonly string[] | undefined
  } | undefined
  /** Serves the same files over root://, and over roots:// where there is `tls`; without this key only HTTP is spoken. */
  readonly xroot?: {
    /** Where it listens for root://, in the form of `listen` of the server; 1094 is the usual port. */
    readonly listen: readonly string[]
    /** Where there is a certificate: which clients have to use TLS. `offered`: those who wish; `session`: all, from the end of the login on; `login`: from its beginning on; `data`: further streams too. Default: `'offered'`. */
    readonly tls?: 'offered' | 'session' | 'login' | 'data' | undefined
    /** What a client may prove who it is with, in order of preference; empty: nobody is asked. `ztn` is a bearer token, and is offered under TLS only; `unix` and `host` prove nothing, and are for laboratories. Default: `[]`. */
    readonly authentication?: readonly ('ztn' | 'unix' | 'host')[] | undefined
    /** How long a client may take from its first byte to the end of its login. Default: `30`. */
    readonly loginSeconds?: number | undefined
    /** A client that owes the rest of a request, or does not read its answers, is given up after this long. Default: `120`. */
    readonly stallSeconds?: number | undefined
    /** A client without a request for this long is disconnected. Default: `3600`. */
    readonly idleSeconds?: number | undefined
    /** An answer that takes longer is announced, and sent later: clients give up on a silent server after a minute. Default: `5`. */
    readonly slowAnswerSeconds?: number | undefined
    /** How long an upload whose client is gone waits for its return. Then it is removed if it was to be persisted on a successful close only (posc), else kept as far as it came. Default: `60`. */
    readonly holdSeconds?: number | undefined
    /** Of one session. Default: `4096`. */
    readonly maxOpenFiles?: number | undefined
    /** Connections of one address, streams included. Default: `4096`. */
    readonly maxConnectionsPerHost?: number | undefined
    /** Connections that have not logged in yet. Where there are more, the oldest of the address with the most is closed. Default: `1024`. */
    readonly maxConnectionsBeforeLogin?: number | undefined
    /** Parallel streams of one session, besides the first. Default: `15`. */
    readonly maxStreams?: number | undefined
    /** Stands in front of other servers of root://, whose files it has instead of its own; what is read in order is read ahead, and may be more than clients ask for. */
    readonly proxy?: {
      /** Servers that all have the same files, such as `root://host:1094`; with `roots://` nothing goes in clear text. Whoever does not answer is passed over. Or one server of HTTP or WebDAV, with the path above its files: `https://host/webdav`. */
      readonly origins: readonly string[]
      /** `proxy`: everything goes through here; `redirect`: clients are sent to an origin that answers, and here is no data. Default: `'proxy'`. */
      readonly mode?: 'proxy' | 'redirect' | undefined
      /** Of those that answer: always the first of the list, or each in its turn. Default: `'first'`. */
      readonly choice?: 'first' | 'in-turn' | undefined
      /** Where an origin sends its client elsewhere: `follow` goes there, `pass-on` sends our client there. Default: `'follow'`. */
      readonly redirects?: 'follow' | 'pass-on' | undefined
      /** The token of a request (`authz`) goes to the origin too. Without this it is judged here, and the origin knows only this server. Default: `false`. */
      readonly forwardAuthz?: boolean | undefined
      /** A file with the bearer token of this server, for origins that ask for one under TLS; it is read for each connection. */
      readonly tokenFile?: string | undefined
      /** How long a connection to an origin may take, TLS and login included. Default: `5`. */
      readonly connectSeconds?: number | undefined
      /** An origin that owes an answer and sends nothing for this long is given up. Default: `60`. */
      readonly silenceSeconds?: number | undefined
      /** How long one request may take at an origin, with all that it says about waiting. Default: `1800`. */
      readonly answerSeconds?: number | undefined
      /** An origin that did not answer is asked after all others for this long. Default: `10`. */
      readonly skipSeconds?: number | undefined
      /** How long a file that is read waits for an origin to open it again, after its own was lost. Default: `30`. */
      readonly reopenSeconds?: number | undefined
      /** Connections to origins are kept for the next client for this long. Default: `60`. */
      readonly idleSeconds?: number | undefined
    } | undefined
    /** Third-party copies: files that one server fetches from another, because a client has arranged it. Default: `{}`. */
    readonly tpc?: {
      /** Whether there are any; else clients copy through themselves, or not at all. Default: `true`. */
      readonly enabled?: boolean | undefined
      /** What clients that would delegate are told. With `ztn` they put a token for the source into its URL (`authz`), and do not arrange anything with the source. Default: `'none'`. */
      readonly delegation?: 'none' | 'ztn' | undefined
      /** How long the word of a client that its file may be fetched is good, where it does not say. Default: `7`. */
      readonly ttlSeconds?: number | undefined
      /** The most that it may say, and how long one who comes too early waits for it. Default: `15`. */
      readonly maxTtlSeconds?: number | undefined
      /** Parallel connections of one copy at most. Default: `15`. */
      readonly maxStreams?: number | undefined
      /** Fetch with a checksum of each page of 4096 bytes, from sources that have them: damage on the way is found and mended. Without it only the size is compared, and what the client says of a checksum; it costs half as much. Default: `true`. */
      readonly verifyPages?: boolean | undefined
      /** Copies that are fetched at once; further ones wait. Default: `16`. */
      readonly maxCopies?: number | undefined
      /** The time over which the slowest speed allowed is measured. Default: `120`. */
      readonly slowWindowSeconds?: number | undefined
      /** A copy slower than this over `slowWindowSeconds` has failed; 0 = any speed will do. Default: `10240`. */
      readonly minBytesPerSecond?: number | undefined
      /** Sources that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets. Default: `[]`. */
      readonly allowTargets?: readonly string[] | undefined
      /** Sources that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed. Default: `[]`. */
      readonly denyTargets?: readonly string[] | undefined
    } | undefined
    /** Answer to the query for `sitename`. */
    readonly siteName?: string | undefined
  } | undefined
  /** Settings of the directory. Default: `{}`. */
  readonly storage?: {
    /** Make the directory, with its parents, where it does not exist. Default: `false`. */
    readonly createRoot?: boolean | undefined
    /** Refuse every change. Default: `false`. */
    readonly readOnly?: boolean | undefined
    /** Wait until the disk has an upload before it becomes visible. Default: `false`. */
    readonly syncOnCommit?: boolean | undefined
    /** Which checksums are made while a file is written. Others, and those of files that came here otherwise, are made when somebody asks, and the file is read for them. Default: `['adler32']`. */
    readonly checksums?: readonly ('adler32' | 'crc32c')[] | undefined
    /** The largest file that is taken. Default: `9007199254740991`. */
    readonly maxFileBytes?: number | undefined
    /** Uploads that a crashed process left behind are removed at start when nobody has written to them for this long. Default: `24`. */
    readonly staleUploadHours?: number | undefined
  } | undefined
}

/** {@link ServerOptions} with its defaults filled in. */
export interface ResolvedServerOptions {
  /** For logs and metrics; no two servers have the same. */
  readonly name: string
  /** Where it listens: `address:port`, `[v6 address]:port`, or `:port` for all addresses of both families. Port 0 is any free one. What the host does not have, such as IPv6, is left out, and this is said. */
  readonly listen: readonly string[]
  /** Its directory; a relative one is sought beside the site file. Made if its parent exists, unless `storage.readOnly`. Only one server may write to it. */
  readonly data: string
  /** Serve https, and roots:// where there is `xroot`. The files are read again on SIGHUP. */
  readonly tls?: ResolvedTlsOptions
  /** Where a proxy or balancer stands before its HTTP; without this key there is none. The port of `xroot` has none in any case. */
  readonly proxy?: {
    /** How the proxy says who the client is: the PROXY protocol (version 1 or 2), or a header of each request. */
    readonly protocol: 'proxy-protocol' | 'forwarded' | 'x-forwarded-for'
    /** Whose word is taken: addresses and nets (`10.0.0.0/8`) of the proxies. What anybody else says of himself is ignored. */
    readonly trusted: readonly string[]
    /** What the clients connect to, `address:port`, an IPv6 address in brackets: the first of the family of the client is told as our end. Without one of that family it is what the proxy says; `x-forwarded-for` says nothing, and needs this. Default: `[]`. */
    readonly public: readonly string[]
    /** With `x-forwarded-for`: the header in which the proxy gives the port of its client, where it does not write it behind the address. */
    readonly portHeader?: string
    /** With `proxy-protocol`: whether whoever is not trusted is served as a client without a PROXY header, or refused. Default: `'direct'`. */
    readonly others: 'direct' | 'refuse'
    /** How long the PROXY header may take. Default: `5000`. */
    readonly headerTimeoutMs: number
  }
  /** The active side of third-party copy. Default: `{}`. */
  readonly copy: {
    /** How often a performance marker is sent; clients give up after some silent minutes. Default: `5000`. */
    readonly markerIntervalMs: number
    /** How long a connection to the remote side, TLS included, may take. Default: `60000`. */
    readonly connectTimeoutMs: number
    /** How long a HEAD to the remote side may take. Default: `60000`. */
    readonly probeTimeoutMs: number
    /** How long a push waits for `100 Continue` before it sends all the same. Default: `5000`. */
    readonly continueTimeoutMs: number
    /** How long the first byte, and the answer after the last one, may take. Default: `120000`. */
    readonly firstByteTimeoutMs: number
    /** A copy without a byte for this long has failed. Default: `60000`. */
    readonly stallTimeoutMs: number
    /** The time over which the slowest speed allowed is measured. Default: `120000`. */
    readonly slowWindowMs: number
    /** A copy slower than this over `slowWindowMs` has failed; 0 = any speed will do. Default: `10240`. */
    readonly minBytesPerSecond: number
    /** How many redirects of the remote side are followed. Default: `20`. */
    readonly maxRedirects: number
    /** Parallel connections of one pull at most, whatever `X-Number-Of-Streams` says. Default: `16`. */
    readonly maxStreams: number
    /** Compare checksums where the client does not say (`RequireChecksumVerification`) and the remote side offers one. Default: `true`. */
    readonly verifyChecksums: boolean
    /** Remote sides that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets. Default: `[]`. */
    readonly allowTargets: readonly string[]
    /** Remote sides that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed. Default: `[]`. */
    readonly denyTargets: readonly string[]
    /** Further `host` or `host:port` under which clients reach this server, besides the Host of the request. Default: `[]`. */
    readonly ownHosts: readonly string[]
  }
  /** The storage server: GET, PUT and WebDAV. Default: `{}`. */
  readonly webdav: {
    /** A PUT creates missing parent directories instead of being refused with 409. Default: `false`. */
    readonly createParents: boolean
    /** A client that owes the rest of a request, or does not read the answer, is given up after this long. Default: `120000`. */
    readonly stallTimeoutMs: number
    /** Further `host` or `host:port` under which clients reach this server, besides the Host of the request. Default: `[]`. */
    readonly ownHosts: readonly string[]
  }
  /** Serves the same files over root://, and over roots:// where there is `tls`; without this key only HTTP is spoken. */
  readonly xroot?: {
    /** Where it listens for root://, in the form of `listen` of the server; 1094 is the usual port. */
    readonly listen: readonly string[]
    /** Where there is a certificate: which clients have to use TLS. `offered`: those who wish; `session`: all, from the end of the login on; `login`: from its beginning on; `data`: further streams too. Default: `'offered'`. */
    readonly tls: 'offered' | 'session' | 'login' | 'data'
    /** What a client may prove who it is with, in order of preference; empty: nobody is asked. `ztn` is a bearer token, and is offered under TLS only; `unix` and `host` prove nothing, and are for laboratories. Default: `[]`. */
    readonly authentication: readonly ('ztn' | 'unix' | 'host')[]
    /** How long a client may take from its first byte to the end of its login. Default: `30`. */
    readonly loginSeconds: number
    /** A client that owes the rest of a request, or does not read its answers, is given up after this long. Default: `120`. */
    readonly stallSeconds: number
    /** A client without a request for this long is disconnected. Default: `3600`. */
    readonly idleSeconds: number
    /** An answer that takes longer is announced, and sent later: clients give up on a silent server after a minute. Default: `5`. */
    readonly slowAnswerSeconds: number
    /** How long an upload whose client is gone waits for its return. Then it is removed if it was to be persisted on a successful close only (posc), else kept as far as it came. Default: `60`. */
    readonly holdSeconds: number
    /** Of one session. Default: `4096`. */
    readonly maxOpenFiles: number
    /** Connections of one address, streams included. Default: `4096`. */
    readonly maxConnectionsPerHost: number
    /** Connections that have not logged in yet. Where there are more, the oldest of the address with the most is closed. Default: `1024`. */
    readonly maxConnectionsBeforeLogin: number
    /** Parallel streams of one session, besides the first. Default: `15`. */
    readonly maxStreams: number
    /** Stands in front of other servers of root://, whose files it has instead of its own; what is read in order is read ahead, and may be more than clients ask for. */
    readonly proxy?: {
      /** Servers that all have the same files, such as `root://host:1094`; with `roots://` nothing goes in clear text. Whoever does not answer is passed over. Or one server of HTTP or WebDAV, with the path above its files: `https://host/webdav`. */
      readonly origins: readonly string[]
      /** `proxy`: everything goes through here; `redirect`: clients are sent to an origin that answers, and here is no data. Default: `'proxy'`. */
      readonly mode: 'proxy' | 'redirect'
      /** Of those that answer: always the first of the list, or each in its turn. Default: `'first'`. */
      readonly choice: 'first' | 'in-turn'
      /** Where an origin sends its client elsewhere: `follow` goes there, `pass-on` sends our client there. Default: `'follow'`. */
      readonly redirects: 'follow' | 'pass-on'
      /** The token of a request (`authz`) goes to the origin too. Without this it is judged here, and the origin knows only this server. Default: `false`. */
      readonly forwardAuthz: boolean
      /** A file with the bearer token of this server, for origins that ask for one under TLS; it is read for each connection. */
      readonly tokenFile?: string
      /** How long a connection to an origin may take, TLS and login included. Default: `5`. */
      readonly connectSeconds: number
      /** An origin that owes an answer and sends nothing for this long is given up. Default: `60`. */
      readonly silenceSeconds: number
      /** How long one request may take at an origin, with all that it says about waiting. Default: `1800`. */
      readonly answerSeconds: number
      /** An origin that did not answer is asked after all others for this long. Default: `10`. */
      readonly skipSeconds: number
      /** How long a file that is read waits for an origin to open it again, after its own was lost. Default: `30`. */
      readonly reopenSeconds: number
      /** Connections to origins are kept for the next client for this long. Default: `60`. */
      readonly idleSeconds: number
    }
    /** Third-party copies: files that one server fetches from another, because a client has arranged it. Default: `{}`. */
    readonly tpc: {
      /** Whether there are any; else clients copy through themselves, or not at all. Default: `true`. */
      readonly enabled: boolean
      /** What clients that would delegate are told. With `ztn` they put a token for the source into its URL (`authz`), and do not arrange anything with the source. Default: `'none'`. */
      readonly delegation: 'none' | 'ztn'
      /** How long the word of a client that its file may be fetched is good, where it does not say. Default: `7`. */
      readonly ttlSeconds: number
      /** The most that it may say, and how long one who comes too early waits for it. Default: `15`. */
      readonly maxTtlSeconds: number
      /** Parallel connections of one copy at most. Default: `15`. */
      readonly maxStreams: number
      /** Fetch with a checksum of each page of 4096 bytes, from sources that have them: damage on the way is found and mended. Without it only the size is compared, and what the client says of a checksum; it costs half as much. Default: `true`. */
      readonly verifyPages: boolean
      /** Copies that are fetched at once; further ones wait. Default: `16`. */
      readonly maxCopies: number
      /** The time over which the slowest speed allowed is measured. Default: `120`. */
      readonly slowWindowSeconds: number
      /** A copy slower than this over `slowWindowSeconds` has failed; 0 = any speed will do. Default: `10240`. */
      readonly minBytesPerSecond: number
      /** Sources that are allowed whatever else says no: an address, a net (`10.0.0.0/8`), a host name or `*.domain`, each with or without `:port`; IPv6 with a port in brackets. Default: `[]`. */
      readonly allowTargets: readonly string[]
      /** Sources that are refused, in the same form. Loopback, link-local, multicast and unspecified addresses always are, unless allowed. Default: `[]`. */
      readonly denyTargets: readonly string[]
    }
    /** Answer to the query for `sitename`. */
    readonly siteName?: string
  }
  /** Settings of the directory. Default: `{}`. */
  readonly storage: {
    /** Make the directory, with its parents, where it does not exist. Default: `false`. */
    readonly createRoot: boolean
    /** Refuse every change. Default: `false`. */
    readonly readOnly: boolean
    /** Wait until the disk has an upload before it becomes visible. Default: `false`. */
    readonly syncOnCommit: boolean
    /** Which checksums are made while a file is written. Others, and those of files that came here otherwise, are made when somebody asks, and the file is read for them. Default: `['adler32']`. */
    readonly checksums: readonly ('adler32' | 'crc32c')[]
    /** The largest file that is taken. Default: `9007199254740991`. */
    readonly maxFileBytes: number
    /** Uploads that a crashed process left behind are removed at start when nobody has written to them for this long. Default: `24`. */
    readonly staleUploadHours: number
  }
}

/** A marking storage site, as `scitags serve` runs it. */
export interface SiteOptions {
  /** The storage servers; none are needed where there is a sampler. Default: `[]`. */
  readonly servers?: readonly ServerOptions[] | undefined
  /** How many processes answer; `auto` is one for each processor. With more than 1 the process that was started keeps registry, collector and metrics for them. Default: `1`. */
  readonly workers?: number | 'auto' | undefined
  /** The marking engine, shared by all servers. Default: `{}`. */
  readonly marking?: {
    /** Which peers are marked; private, link-local and loopback ones are local. Default: `'remote'`. */
    readonly scope?: 'remote' | 'local' | 'any' | undefined
    /** Which experiment an untagged transfer belongs to. The first that fits decides: path, VO, token issuer, default. Default: `{}`. */
    readonly experiments?: {
      /** Where nothing else fits; without it such transfers are not marked. Name or id. */
      readonly default?: string | number | undefined
      /** Absolute path → experiment. Covers everything below it, by whole components; the longest wins. Default: `{}`. */
      readonly paths?: Readonly<Record<string, string | number>> | undefined
      /** VO, group (`cms/uscms`) or FQAN (`/cms/Role=production`) → experiment. Default: `{}`. */
      readonly vos?: Readonly<Record<string, string | number>> | undefined
      /** `iss` of the bearer token → experiment. Default: `{}`. */
      readonly issuers?: Readonly<Record<string, string | number>> | undefined
    } | undefined
    /** Experiment → which activity an untagged transfer is. The first that fits decides: user, role, default, activity 1. Default: `{}`. */
    readonly activities?: Readonly<Record<string, {
      /** Name or id (1…63) of an activity of this experiment. */
      readonly default?: string | number | undefined
      /** Role → activity. Default: `{}`. */
      readonly roles?: Readonly<Record<string, string | number>> | undefined
      /** User → activity. Default: `{}`. */
      readonly users?: Readonly<Record<string, string | number>> | undefined
    }>> | undefined
    /** Where names and ids come from. Default: `{}`. */
    readonly registry?: {
      /** An http or https URL, the path of a file, or `embedded` for the copy inside this package. A relative path is sought beside the site file. Default: `'https://www.scitags.org/api.json'`. */
      readonly source?: string | undefined
      /** Keeps the last good registry between runs. A relative path is sought beside the site file. */
      readonly cacheFile?: string | undefined
      /** How often the source is asked again; 0 = only at start. Default: `720`. */
      readonly refreshMinutes?: number | undefined
      /** How long one fetch may take. Default: `5000`. */
      readonly timeoutMs?: number | undefined
    } | undefined
    /** A flow ends when nothing of it has moved for this long. Default: `5000`. */
    readonly idleMs?: number | undefined
    /** How often a long flow is reported; 0 = never. Default: `60000`. */
    readonly ongoingMs?: number | undefined
    /** Own address → the address that the network sees, behind NAT or a balancer. Default: `{}`. */
    readonly addresses?: Readonly<Record<string, string>> | undefined
    /** UDP messages about each flow. Default: `{}`. */
    readonly fireflies?: {
      /** Who gets them: `host`, `host:port` or `[v6]:port`; the port is 10514 if left out. Default: `[]`. */
      readonly collectors?: readonly string[] | undefined
      /** Also to the other end of each flow, port 10514. Default: `true`. */
      readonly toFarEnd?: boolean | undefined
      /** HOST of the syslog header, without blanks; by default the name of this host. */
      readonly hostName?: string | undefined
    } | undefined
    /** A flowd or flowd-go on this host that is told about each flow. Default: `{}`. */
    readonly flowd?: {
      /** Its named pipe, such as `/var/run/flowd`; never created by us. A relative path is sought beside the site file. */
      readonly pipe?: string | undefined
      /** HTTP API of flowd-go, such as `http://127.0.0.1:7777`. */
      readonly api?: string | undefined
    } | undefined
    /** Events kept for each marker that is slow; more are dropped and counted, but never the end of a flow whose start was told. Default: `10000`. */
    readonly markerQueue?: number | undefined
    /** IPv6 flow labels: `auto` labels what this host allows, `required` refuses to start where sockets that clients have opened cannot be labelled, `off` labels nothing. Default: `'auto'`. */
    readonly packets?: 'auto' | 'required' | 'off' | undefined
    /** Network interfaces whose packets get labels; empty: all, and those that come later. Loopback always takes part, to try it out. Default: `[]`. */
    readonly packetInterfaces?: readonly string[] | undefined
    /** Directory where `scitags setup-marking` has pinned its map; by default its usual one, /run/scitags/bpf. */
    readonly packetPins?: string | undefined
    /** Looks at the flow label of each client: it is told in fireflies, and a request without a tag to which no rule applies is what it says, if that is a registered pair. A random label is one in 290 times. Not with `workers`. Default: `false`. */
    readonly peerLabels?: boolean | undefined
    /** Experimental: the entropy bits of a flow label hold a Hamming code over its data bits. Default: `false`. */
    readonly labelParity?: boolean | undefined
  } | undefined
  /** Marks the connections of other processes of this host, such as those of another storage server; without this key there is none. It needs `workers: 1`. */
  readonly sampler?: {
    /** How often the connections of this host are looked at; those that come and go in between are never seen. Default: `2000`. */
    readonly intervalMs?: number | undefined
    /** Also the connections that are there when it starts. Default: `false`. */
    readonly existing?: boolean | undefined
    /** Which connections are marked: those that each of these lists fits; an empty list fits all. Default: `{}`. */
    readonly select?: {
      /** Ports at our end: numbers, and ranges such as `20000-25000`. Default: `[]`. */
      readonly ports?: readonly (number | string)[] | undefined
      /** The other end: addresses and nets such as `2001:db8::/32`. Default: `[]`. */
      readonly networks?: readonly string[] | undefined
      /** Commands of the processes that hold the connection, such as `xrootd`; of the name the first 15 bytes count. Default: `[]`. */
      readonly processes?: readonly string[] | undefined
    } | undefined
    /** Never marked, whatever else says so: connections whose other end is here. Addresses and nets. Default: `[]`. */
    readonly internalNetworks?: readonly string[] | undefined
    /** Of connections that no rule fits; without it they are not marked. Name or id. */
    readonly experiment?: string | number | undefined
    /** Of connections that no rule fits; without it 1. Name or id. */
    readonly activity?: string | number | undefined
    /** The first that fits decides on experiment and activity. Default: `[]`. */
    readonly rules?: readonly {
      /** Ports at our end: numbers, and ranges such as `20000-25000`. Default: `[]`. */
      readonly ports?: readonly (number | string)[] | undefined
      /** The other end: addresses and nets such as `2001:db8::/32`. Default: `[]`. */
      readonly networks?: readonly string[] | undefined
      /** Users that the connection belongs to: names or numbers. Default: `[]`. */
      readonly users?: readonly (string | number)[] | undefined
      /** Commands of the processes that hold the connection, such as `xrootd`; of the name the first 15 bytes count. Default: `[]`. */
      readonly processes?: readonly string[] | undefined
      /** Name or id; by default that of connections that no rule fits. */
      readonly experiment?: string | number | undefined
      /** Name or id; by default that of connections that no rule fits, where the experiment is the same, else 1. */
      readonly activity?: string | number | undefined
    }[] | undefined
  } | undefined
  /** A firefly collector in the same process; without this key there is none. */
  readonly collector?: {
    /** UDP port to listen on; 0 = any free one. Default: `10514`. */
    readonly port?: number | undefined
    /** Addresses to listen on. IPv6 ones are left out, and this is said, where the host has no IPv6. Default: `['::','0.0.0.0']`. */
    readonly addresses?: readonly string[] | undefined
    /** Kernel buffer of each socket. Linux grants at most `net.core.rmem_max`. Default: `8388608`. */
    readonly receiveBufferBytes?: number | undefined
    /** Longer datagrams are dropped unread, and counted. Default: `8192`. */
    readonly maxDatagramBytes?: number | undefined
    /** Datagrams kept while fireflies come faster than they can be read; more are dropped and counted. Default: `67108864`. */
    readonly maxWaitingBytes?: number | undefined
    /** Flows kept in memory; ended ones make room first, then those heard of least recently. Default: `200000`. */
    readonly maxFlows?: number | undefined
    /** Senders whose rates are counted one by one; all others share one counter. Default: `1024`. */
    readonly maxSenders?: number | undefined
    /** A flow that nothing more is heard of is given up after this long. Default: `1440`. */
    readonly openForMinutes?: number | undefined
    /** How long an ended flow is kept, so that a second copy of its end is known as one. Default: `60`. */
    readonly rememberForSeconds?: number | undefined
    /** How far apart two start-times of one flow may be, as told by its two ends. Default: `2000`. */
    readonly startWindowMs?: number | undefined
  } | undefined
  /** Metrics and health on a port of their own; without this key there are none. */
  readonly metrics?: {
    /** Where, in the form of `listen` of a server. */
    readonly listen: string
  } | undefined
  /** What is logged, on the error output. Default: `{}`. */
  readonly log?: {
    /** The least that is logged; each decision is logged at debug. Default: `'info'`. */
    readonly level?: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent' | undefined
  } | undefined
  /** How long running transfers may take to finish when the site is told to stop. Default: `20`. */
  readonly drainSeconds?: number | undefined
}

/** {@link SiteOptions} with its defaults filled in. */
export interface ResolvedSiteOptions {
  /** The storage servers; none are needed where there is a sampler. Default: `[]`. */
  readonly servers: readonly ResolvedServerOptions[]
  /** How many processes answer; `auto` is one for each processor. With more than 1 the process that was started keeps registry, collector and metrics for them. Default: `1`. */
  readonly workers: number | 'auto'
  /** The marking engine, shared by all servers. Default: `{}`. */
  readonly marking: {
    /** Which peers are marked; private, link-local and loopback ones are local. Default: `'remote'`. */
    readonly scope: 'remote' | 'local' | 'any'
    /** Which experiment an untagged transfer belongs to. The first that fits decides: path, VO, token issuer, default. Default: `{}`. */
    readonly experiments: {
      /** Where nothing else fits; without it such transfers are not marked. Name or id. */
      readonly default?: string | number
      /** Absolute path → experiment. Covers everything below it, by whole components; the longest wins. Default: `{}`. */
      readonly paths: Readonly<Record<string, string | number>>
      /** VO, group (`cms/uscms`) or FQAN (`/cms/Role=production`) → experiment. Default: `{}`. */
      readonly vos: Readonly<Record<string, string | number>>
      /** `iss` of the bearer token → experiment. Default: `{}`. */
      readonly issuers: Readonly<Record<string, string | number>>
    }
    /** Experiment → which activity an untagged transfer is. The first that fits decides: user, role, default, activity 1. Default: `{}`. */
    readonly activities: Readonly<Record<string, {
      /** Name or id (1…63) of an activity of this experiment. */
      readonly default?: string | number
      /** Role → activity. Default: `{}`. */
      readonly roles: Readonly<Record<string, string | number>>
      /** User → activity. Default: `{}`. */
      readonly users: Readonly<Record<string, string | number>>
    }>>
    /** Where names and ids come from. Default: `{}`. */
    readonly registry: {
      /** An http or https URL, the path of a file, or `embedded` for the copy inside this package. A relative path is sought beside the site file. Default: `'https://www.scitags.org/api.json'`. */
      readonly source: string
      /** Keeps the last good registry between runs. A relative path is sought beside the site file. */
      readonly cacheFile?: string
      /** How often the source is asked again; 0 = only at start. Default: `720`. */
      readonly refreshMinutes: number
      /** How long one fetch may take. Default: `5000`. */
      readonly timeoutMs: number
    }
    /** A flow ends when nothing of it has moved for this long. Default: `5000`. */
    readonly idleMs: number
    /** How often a long flow is reported; 0 = never. Default: `60000`. */
    readonly ongoingMs: number
    /** Own address → the address that the network sees, behind NAT or a balancer. Default: `{}`. */
    readonly addresses: Readonly<Record<string, string>>
    /** UDP messages about each flow. Default: `{}`. */
    readonly fireflies: {
      /** Who gets them: `host`, `host:port` or `[v6]:port`; the port is 10514 if left out. Default: `[]`. */
      readonly collectors: readonly string[]
      /** Also to the other end of each flow, port 10514. Default: `true`. */
      readonly toFarEnd: boolean
      /** HOST of the syslog header, without blanks; by default the name of this host. */
      readonly hostName?: string
    }
    /** A flowd or flowd-go on this host that is told about each flow. Default: `{}`. */
    readonly flowd: {
      /** Its named pipe, such as `/var/run/flowd`; never created by us. A relative path is sought beside the site file. */
      readonly pipe?: string
      /** HTTP API of flowd-go, such as `http://127.0.0.1:7777`. */
      readonly api?: string
    }
    /** Events kept for each marker that is slow; more are dropped and counted, but never the end of a flow whose start was told. Default: `10000`. */
    readonly markerQueue: number
    /** IPv6 flow labels: `auto` labels what this host allows, `required` refuses to start where sockets that clients have opened cannot be labelled, `off` labels nothing. Default: `'auto'`. */
    readonly packets: 'auto' | 'required' | 'off'
    /** Network interfaces whose packets get labels; empty: all, and those that come later. Loopback always takes part, to try it out. Default: `[]`. */
    readonly packetInterfaces: readonly string[]
    /** Directory where `scitags setup-marking` has pinned its map; by default its usual one, /run/scitags/bpf. */
    readonly packetPins?: string
    /** Looks at the flow label of each client: it is told in fireflies, and a request without a tag to which no rule applies is what it says, if that is a registered pair. A random label is one in 290 times. Not with `workers`. Default: `false`. */
    readonly peerLabels: boolean
    /** Experimental: the entropy bits of a flow label hold a Hamming code over its data bits. Default: `false`. */
    readonly labelParity: boolean
  }
  /** Marks the connections of other processes of this host, such as those of another storage server; without this key there is none. It needs `workers: 1`. */
  readonly sampler?: {
    /** How often the connections of this host are looked at; those that come and go in between are never seen. Default: `2000`. */
    readonly intervalMs: number
    /** Also the connections that are there when it starts. Default: `false`. */
    readonly existing: boolean
    /** Which connections are marked: those that each of these lists fits; an empty list fits all. Default: `{}`. */
    readonly select: {
      /** Ports at our end: numbers, and ranges such as `20000-25000`. Default: `[]`. */
      readonly ports: readonly (number | string)[]
      /** The other end: addresses and nets such as `2001:db8::/32`. Default: `[]`. */
      readonly networks: readonly string[]
      /** Commands of the processes that hold the connection, such as `xrootd`; of the name the first 15 bytes count. Default: `[]`. */
      readonly processes: readonly string[]
    }
    /** Never marked, whatever else says so: connections whose other end is here. Addresses and nets. Default: `[]`. */
    readonly internalNetworks: readonly string[]
    /** Of connections that no rule fits; without it they are not marked. Name or id. */
    readonly experiment?: string | number
    /** Of connections that no rule fits; without it 1. Name or id. */
    readonly activity?: string | number
    /** The first that fits decides on experiment and activity. Default: `[]`. */
    readonly rules: readonly {
      /** Ports at our end: numbers, and ranges such as `20000-25000`. Default: `[]`. */
      readonly ports: readonly (number | string)[]
      /** The other end: addresses and nets such as `2001:db8::/32`. Default: `[]`. */
      readonly networks: readonly string[]
      /** Users that the connection belongs to: names or numbers. Default: `[]`. */
      readonly users: readonly (string | number)[]
      /** Commands of the processes that hold the connection, such as `xrootd`; of the name the first 15 bytes count. Default: `[]`. */
      readonly processes: readonly string[]
      /** Name or id; by default that of connections that no rule fits. */
      readonly experiment?: string | number
      /** Name or id; by default that of connections that no rule fits, where the experiment is the same, else 1. */
      readonly activity?: string | number
    }[]
  }
  /** A firefly collector in the same process; without this key there is none. */
  readonly collector?: {
    /** UDP port to listen on; 0 = any free one. Default: `10514`. */
    readonly port: number
    /** Addresses to listen on. IPv6 ones are left out, and this is said, where the host has no IPv6. Default: `['::','0.0.0.0']`. */
    readonly addresses: readonly string[]
    /** Kernel buffer of each socket. Linux grants at most `net.core.rmem_max`. Default: `8388608`. */
    readonly receiveBufferBytes: number
    /** Longer datagrams are dropped unread, and counted. Default: `8192`. */
    readonly maxDatagramBytes: number
    /** Datagrams kept while fireflies come faster than they can be read; more are dropped and counted. Default: `67108864`. */
    readonly maxWaitingBytes: number
    /** Flows kept in memory; ended ones make room first, then those heard of least recently. Default: `200000`. */
    readonly maxFlows: number
    /** Senders whose rates are counted one by one; all others share one counter. Default: `1024`. */
    readonly maxSenders: number
    /** A flow that nothing more is heard of is given up after this long. Default: `1440`. */
    readonly openForMinutes: number
    /** How long an ended flow is kept, so that a second copy of its end is known as one. Default: `60`. */
    readonly rememberForSeconds: number
    /** How far apart two start-times of one flow may be, as told by its two ends. Default: `2000`. */
    readonly startWindowMs: number
  }
  /** Metrics and health on a port of their own; without this key there are none. */
  readonly metrics?: {
    /** Where, in the form of `listen` of a server. */
    readonly listen: string
  }
  /** What is logged, on the error output. Default: `{}`. */
  readonly log: {
    /** The least that is logged; each decision is logged at debug. Default: `'info'`. */
    readonly level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent'
  }
  /** How long running transfers may take to finish when the site is told to stop. Default: `20`. */
  readonly drainSeconds: number
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveTlsOptions (value: unknown): ResolvedTlsOptions {
  return resolve(validators.TlsOptions, 'TlsOptions', value) as ResolvedTlsOptions
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveServerOptions (value: unknown): ResolvedServerOptions {
  return resolve(validators.ServerOptions, 'ServerOptions', value) as ResolvedServerOptions
}

/** Checks the options and fills in defaults, on a copy. Throws {@link OptionsError}. */
export function resolveSiteOptions (value: unknown): ResolvedSiteOptions {
  return resolve(validators.SiteOptions, 'SiteOptions', value) as ResolvedSiteOptions
}

/** Options are not as their schema says; the message names the place, and for an unknown key the nearest known one. */
export class OptionsError extends Error {
  readonly code = 'OPTIONS_INVALID'

  /** Steps from the options to what is wrong. */
  readonly path: readonly string[]

  constructor (message: string, path: readonly string[]) {
    super(message)
    this.name = 'OptionsError'
    this.path = path
  }
}

function resolve (validator: Validator, name: string, value: unknown): unknown {
  const copy = copyOf(value ?? {})
  const fault = faultIn(validator, name, copy)
  if (fault !== undefined) throw new OptionsError(fault.text, fault.path)
  return copy
}

/** Defaults must not show up in the caller's object, and a key that is undefined counts as left out. */
function copyOf (value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined).map(([key, member]) => [key, copyOf(member)]))
}

function isPlain (value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
