/** Socket options of IPv6 that have to do with flow labels; their numbers are those of `linux/in6.h`. */

/** IPPROTO_IPV6. */
export const ipv6Level = 41
/** What a packet that comes has told is kept: IPV6_2292PKTOPTIONS. */
export const packetOptions = 6
/** … its traffic class and flow label among it. */
export const flowInfo = 11
export const flowLabelManager = 32
/** `connect` looks at the label in the address. */
export const flowInfoSend = 33

export const on = new Uint8Array([1, 0, 0, 0])
export const off = new Uint8Array(4)

/** SOCK_STREAM, and what a `connect` says that goes on. */
export const streamType = 1
export const inProgress = -115
