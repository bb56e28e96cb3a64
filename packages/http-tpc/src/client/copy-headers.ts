/** The headers of a COPY, as a client writes them. */

/** What a client of COPY wants to say. */
export interface CopyRequestFields {
  readonly source?: string | undefined
  readonly destination?: string | undefined
  readonly scitag?: number | undefined
  readonly transferScitag?: number | undefined
  readonly overwrite?: boolean | undefined
  readonly streams?: number | undefined
  readonly requireChecksumVerification?: boolean | undefined
  readonly transferHeaders?: Readonly<Record<string, string>> | undefined
}

/** The headers of a COPY without delegation. */
export function formatCopyHeaders (fields: CopyRequestFields): Record<string, string> {
  const { source, destination, scitag, transferScitag, overwrite, streams, requireChecksumVerification, transferHeaders = {} } = fields
  return {
    ...(source !== undefined && { Source: source }),
    ...(destination !== undefined && { Destination: destination }),
    Credential: 'none',
    ...(overwrite !== undefined && { Overwrite: overwrite ? 'T' : 'F' }),
    ...(streams !== undefined && { 'X-Number-Of-Streams': String(streams) }),
    ...(requireChecksumVerification !== undefined && { RequireChecksumVerification: String(requireChecksumVerification) }),
    ...(scitag !== undefined && { SciTag: String(scitag) }),
    ...(transferScitag !== undefined && { TransferHeaderSciTag: String(transferScitag) }),
    ...Object.fromEntries(Object.entries(transferHeaders).map(([name, value]) => [`TransferHeader${name}`, value]))
  }
}
