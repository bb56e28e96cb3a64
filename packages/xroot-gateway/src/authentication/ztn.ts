/** Bearer tokens at the login, under TLS only: in the clear everybody could take them along. */
import { oneRound } from './one-round.ts'

/** Of a token, in bytes; what clients are told, and refuse to exceed. */
const mostBytes = 4096
const headerBytes = 10
const given = 'T'.charCodeAt(0)
const isToken = /^[\x21-\x7e]+$/

/** [C auth-ztn-ok] `ztn` NUL, version 0, `T`, two reserved bytes, the length of the token and its NUL; 5.5.3 sends two bytes more behind them. */
export const ztn = oneRound({
  name: 'ztn',
  parameters: isTls => isTls ? `0:${mostBytes}:` : undefined,
  read (credentials) {
    if (credentials.length < headerBytes || credentials[4] !== 0 || credentials[5] !== given) return undefined
    const length = credentials.readUInt16BE(8)
    const end = headerBytes + length
    if (length < 2 || length > mostBytes + 1 || end > credentials.length || credentials[end - 1] !== 0) return undefined
    const token = credentials.toString('latin1', headerBytes, end - 1)
    return isToken.test(token) ? { kind: 'token', token } : undefined
  }
})
