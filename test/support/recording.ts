/** Reads what clients have been recorded to say: conversations through a relay, and heads in the log of a server. */

export interface RecordedRequest {
  /** Which server: its port, or that of the relay before it. */
  readonly port: number
  readonly isSecure: boolean
  readonly method: string
  readonly target: string
  readonly headers: readonly (readonly [string, string])[]
  /** Of the body, what was recorded of it: all or nothing. */
  readonly text: string
}

export interface RecordedExchange extends RecordedRequest {
  readonly at: string
  readonly status: number
  readonly answerHeaders: ReadonlyMap<string, string>
  /** Of the body of the answer, what was recorded of it. */
  readonly answerText: string
}

/** In the order in which the requests were made, those of one server to the other among them. */
export function exchangesOf (recording: string): readonly RecordedExchange[] {
  return recording.split(/^#### /m).slice(1).map(exchange).sort((a, b) => a.at.localeCompare(b.at))
}

/** Out of the log of an XRootD over TLS, which has neither bodies nor answers. */
export function loggedRequestsOf (log: string): readonly RecordedRequest[] {
  return log.replace(/^#.*\n/gm, '').split('\n\n').filter(head => head.trim() !== '').map(head => {
    const read = request(head)
    return { ...read, port: Number(new Map(read.headers).get('Host')?.split(':')[1]), isSecure: true }
  })
}

function exchange (text: string): RecordedExchange {
  const [title = ''] = text.split('\n', 1)
  const [head = '', answer = ''] = text.slice(title.length + 1).split(/^---- response \d+\n/m)
  const [, port = '', at = '', how = ''] = /^\[(\d+)\] request \d+ (\S+)(.*)/.exec(title) ?? []
  const [answerHead = '', answerText = ''] = answer.split(/^\[body \d+ bytes\]\n/m)
  const [statusLine = '', ...answerHeaders] = answerHead.trimEnd().split('\n')
  return {
    ...request(head),
    port: Number(port),
    isSecure: how.includes('TLS'),
    at,
    status: Number(statusLine.split(' ')[1]),
    answerHeaders: new Map(headersIn(answerHeaders).map(([name, value]) => [name.toLowerCase(), value])),
    answerText: answerText.replace(/^#.*$/gm, '').trim()
  }
}

function request (head: string): Pick<RecordedRequest, 'method' | 'target' | 'headers' | 'text'> {
  const [requestLine = '', ...lines] = head.trimEnd().split('\n')
  const [method = '', target = ''] = requestLine.split(' ')
  return { method, target, headers: headersIn(lines), text: /^\[body \d+ bytes: (.*)\]$/m.exec(head)?.[1] ?? '' }
}

function headersIn (lines: readonly string[]): (readonly [string, string])[] {
  return lines.flatMap(line => {
    const [, name, value] = /^([A-Za-z-]+):[ ]?(.*)$/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [[name, value] as const]
  })
}
