/** Remarks of a client for whoever monitors the server: they are accepted, and nobody here wants them. */
import { encodeSetAnswer, error, errorNumbers, ok, settingOf } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import { GatewayError } from '../errors.ts'

export function set ({ streamId, text }: RequestOf<'set'>): Buffer {
  if (text.replace(/[ \0]+/g, '') === '') throw new GatewayError('ARGUMENT_MISSING')
  const setting = settingOf(text)
  if (setting.kind === 'other') return error(streamId, errorNumbers.ArgInvalid, 'invalid set parameter')
  return ok(streamId, encodeSetAnswer(setting))
}
