/** Reads a recorded conversation between a client and two servers. */

export interface RecordedExchange {
  /** Which server: the port that the recording relay had for it. */
  readonly port: number
  readonly at: string
  readonly method: string
  readonly target: string
  readonly headers: readonly (readonly [string, string])[]
  readonly status: number
  readonly answerHeaders: ReadonlyMap<string, string>
  /** Of the body of the answer, what was recorded of it. */
  readonly answerText: string
}

/** In the order in which the requests were made; what one server asked of the other is left out. */
export function exchangesOf (recording: string): readonly RecordedExchange[] {
  return recording.split(/^#### /m).slice(1).map(exchange).filter(({ headers }) => !headers.some(([name, value]) => name === 'User-Agent' && value.startsWith('xrootd-tpc'))).sort((a, b) => a.at.localeCompare(b.at))
}

function exchange (text: string): RecordedExchange {
  const [request = '', answer = ''] = text.split(/^---- response \d+\n/m)
  const [title = '', requestLine = '', ...requestHeaders] = request.trimEnd().split('\n')
  const [, port = '', at = ''] = /^\[(\d+)\] request \d+ (\S+)/.exec(title) ?? []
  const [method = '', target = ''] = requestLine.split(' ')
  const [answerHead = '', answerText = ''] = answer.split(/^\[body \d+ bytes\]\n/m)
  const [statusLine = '', ...answerHeaders] = answerHead.trimEnd().split('\n')
  return {
    port: Number(port),
    at,
    method,
    target,
    headers: headersIn(requestHeaders),
    status: Number(statusLine.split(' ')[1]),
    answerHeaders: new Map(headersIn(answerHeaders).map(([name, value]) => [name.toLowerCase(), value])),
    answerText: answerText.replace(/^#.*$/gm, '').trim()
  }
}

function headersIn (lines: readonly string[]): (readonly [string, string])[] {
  return lines.flatMap(line => {
    const [, name, value] = /^([A-Za-z-]+):[ ]?(.*)$/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [[name, value] as const]
  })
}
