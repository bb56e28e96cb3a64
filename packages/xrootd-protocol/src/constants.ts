/** The numbers of the protocol: requests, statuses, errors, flags. */

/** What this package speaks and announces: 5.1.1. A server that announces it has page reads and writes. */
export const protocolVersion = 0x511

/** Codes of all requests, by name. */
export const requestCodes = {
  auth: 3000,
  query: 3001,
  chmod: 3002,
  close: 3003,
  dirlist: 3004,
  gpfile: 3005,
  protocol: 3006,
  login: 3007,
  mkdir: 3008,
  mv: 3009,
  open: 3010,
  ping: 3011,
  chkpoint: 3012,
  read: 3013,
  rm: 3014,
  rmdir: 3015,
  sync: 3016,
  stat: 3017,
  set: 3018,
  write: 3019,
  fattr: 3020,
  prepare: 3021,
  statx: 3022,
  endsess: 3023,
  bind: 3024,
  readv: 3025,
  pgwrite: 3026,
  locate: 3027,
  truncate: 3028,
  sigver: 3029,
  pgread: 3030,
  writev: 3031,
  clone: 3032
} as const

export type RequestName = keyof typeof requestCodes

/** Statuses of a response. */
export const statuses = {
  ok: 0,
  oksofar: 4000,
  attn: 4001,
  authmore: 4002,
  error: 4003,
  redirect: 4004,
  wait: 4005,
  waitresp: 4006,
  status: 4007
} as const

export type StatusName = keyof typeof statuses

/** Numbers of errors. */
export const errorNumbers = {
  ArgInvalid: 3000,
  ArgMissing: 3001,
  ArgTooLong: 3002,
  FileLocked: 3003,
  FileNotOpen: 3004,
  FSError: 3005,
  InvalidRequest: 3006,
  IOError: 3007,
  NoMemory: 3008,
  NoSpace: 3009,
  NotAuthorized: 3010,
  NotFound: 3011,
  ServerError: 3012,
  Unsupported: 3013,
  noserver: 3014,
  NotFile: 3015,
  isDirectory: 3016,
  Cancelled: 3017,
  ItExists: 3018,
  ChkSumErr: 3019,
  inProgress: 3020,
  overQuota: 3021,
  SigVerErr: 3022,
  DecryptErr: 3023,
  Overloaded: 3024,
  fsReadOnly: 3025,
  BadPayload: 3026,
  AttrNotFound: 3027,
  TLSRequired: 3028,
  noReplicas: 3029,
  AuthFailed: 3030,
  Impossible: 3031,
  Conflict: 3032,
  TooManyErrs: 3033,
  ReqTimedOut: 3034,
  TimerExpired: 3035
} as const

export type ErrorName = keyof typeof errorNumbers

/** Bits of the flags of a protocol request. */
export const protocolRequestFlags = { secreqs: 1, ableTLS: 2, wantTLS: 4, bifreqs: 8 } as const

/** What a client says it will do next on this connection. */
export const expectations = { bind: 1, gpfile: 2, login: 3, tpc: 4 } as const

/** Bits of the flags of a protocol response. */
export const serverFlags = {
  isServer: 0x00000001,
  isManager: 0x00000002,
  attrCache: 0x00000080,
  attrMeta: 0x00000100,
  attrProxy: 0x00000200,
  attrSuper: 0x00000400,
  attrVirtRdr: 0x00000800,
  supposc: 0x00100000,
  suppgrw: 0x00200000,
  supgpf: 0x00400000,
  anongpf: 0x00800000,
  tlsData: 0x01000000,
  tlsGPF: 0x02000000,
  tlsLogin: 0x04000000,
  tlsSess: 0x08000000,
  tlsTPC: 0x10000000,
  tlsGPFA: 0x20000000,
  gotoTLS: 0x40000000,
  haveTLS: 0x80000000
} as const

/** Bits of the options of an open. */
export const openOptions = {
  compress: 0x0001,
  delete: 0x0002,
  force: 0x0004,
  new: 0x0008,
  open_read: 0x0010,
  open_updt: 0x0020,
  async: 0x0040,
  refresh: 0x0080,
  mkpath: 0x0100,
  open_apnd: 0x0200,
  retstat: 0x0400,
  replica: 0x0800,
  posc: 0x1000,
  nowait: 0x2000,
  seqio: 0x4000,
  open_wrto: 0x8000
} as const

/** Bits of the options of a dirlist. */
export const dirlistOptions = { online: 1, dstat: 2, dcksm: 4, dstatx: 8 } as const

/** Bits of the options of a locate. */
export const locateOptions = { refresh: 0x0080, prefname: 0x0100, force: 0x0400, nowait: 0x2000 } as const

/** Bits of the options of a prepare. */
export const prepareOptions = { cancel: 1, notify: 2, noerrs: 4, stage: 8, wmode: 16, coloc: 32, fresh: 64, usetcp: 128 } as const

/** What a query asks for. */
export const queryKinds = {
  stats: 1,
  prep: 2,
  cksum: 3,
  xattr: 4,
  space: 5,
  ckscan: 6,
  config: 7,
  visa: 8,
  FInfo: 9,
  FSinfo: 10,
  opaque: 16,
  opaquf: 32,
  opaqug: 64
} as const

/** Bits of the flags in the text of a stat. */
export const statFlags = { xset: 1, isDir: 2, other: 4, offline: 8, readable: 16, writable: 32, poscpend: 64, bkpexist: 128, cachersp: 512 } as const

/** What a fattr does. */
export const fattrSubcodes = { del: 0, get: 1, list: 2, set: 3 } as const

/** Bits of the options of a fattr. */
export const fattrOptions = { isNew: 1, aData: 0x10 } as const

/** What a chkpoint does. */
export const checkpointOperations = { begin: 0, commit: 1, query: 2, rollback: 3, xeq: 4 } as const

/** What an attn says; other numbers are of the past. */
export const attnActions = { asyncms: 5002, asynresp: 5008 } as const

/** Kinds of a status response: more frames follow, or this is the last. */
export const statusKinds = { final: 0, partial: 1, progress: 2 } as const

/** Bit of the flags of a page request: a page whose checksum was wrong comes again. */
export const pageRetry = 1

/** Bytes of file data that one checksum covers; pages begin at multiples of this in the file. */
export const pageBytes = 4096
