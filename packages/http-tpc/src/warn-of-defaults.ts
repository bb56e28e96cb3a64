/** Says of a server that nobody attached which of its defaults will hurt. */
import type { AttachableServer } from './attach.ts'

const warned = new Set<string>()

/** Each is said once in a process. */
export function warnOfDefaults (server: AttachableServer | undefined): void {
  if (server?.listenerCount === undefined) return
  const { requestTimeout, maxHeaderSize } = server
  if (requestTimeout !== undefined && requestTimeout > 0) warnOnce('requestTimeout', `the server cuts every request after ${requestTimeout / 1000} s, long uploads among them`)
  if (server.listenerCount('checkContinue') === 0) warnOnce('checkContinue', 'the server says "100 Continue" before anybody could refuse the upload')
  if ('maxHeaderSize' in server && (maxHeaderSize ?? 16_384) < 32_768) warnOnce('maxHeaderSize', 'headers above 16 KiB are refused; two tokens and a macaroon are larger')
}

function warnOnce (setting: string, effect: string): void {
  if (warned.has(setting)) return
  warned.add(setting)
  process.emitWarning(`${effect}. attach(server) of @scitags/http-tpc cures it.`, { type: 'ScitagsWarning', code: `SCITAGS_${setting.toUpperCase()}` })
}
