/** What a remote side says for itself when it refuses. */
import { oneLine } from '../wire/one-line.ts'

/** One line of at most so many characters; the rest of the body is not read. Never rejects. */
export async function explanationIn (body: AsyncIterable<Uint8Array>, longest = 200): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  try {
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true })
      // HTML and blanks shrink when they become one line.
      if (text.length >= 4 * longest) break
    }
  } catch {
    // A refusal whose text was cut short is a refusal all the same.
  }
  return oneLine(text, longest)
}
