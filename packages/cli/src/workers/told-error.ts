/** Errors on their way from one process of a site to another. */
import { CliError, errors } from '../errors.ts'
import type { CliErrorCode } from '../errors.ts'
import type { ToldError } from './messages.ts'

export function toldError (error: unknown): ToldError {
  if (!(error instanceof Error)) return { message: String(error) }
  if (error instanceof CliError) return { code: error.code, message: error.message, ...error.path !== undefined && { path: error.path } }
  return { message: error.stack ?? error.message }
}

/** The error as it was; what was no {@link CliError} is our own fault, and its message is its stack. */
export function errorAsTold ({ code, message, path }: ToldError): Error {
  if (code !== undefined && isOurs(code)) return new CliError(code, { detail: message, path })
  return Object.assign(new Error(message), { stack: message })
}

function isOurs (code: string): code is CliErrorCode {
  return Object.hasOwn(errors, code)
}
