/** Answers that take long are announced, and come later in a frame of their own: clients give up on a server that is silent for a minute. */
import { asynchronously, encodeResponse } from '@scitags/xrootd-protocol'
import type { Output } from './output.ts'
import type { Services } from './services.ts'

/** How long a client is told to wait. */
const patienceSeconds = 3600

/** Resolves when the answer has been handed over. `answer` does not reject. */
export async function answerLater (answer: Promise<Buffer>, streamId: number, output: Output, { clock, options }: Pick<Services, 'clock' | 'options'>, takesAsync: boolean): Promise<void> {
  const announced = { yet: false }
  const timer = takesAsync
    ? clock.after(options.slowAnswerSeconds * 1000, () => {
        announced.yet = true
        output.answer(encodeResponse({ status: 'waitresp', streamId, seconds: patienceSeconds, message: '' }))
      })
    : undefined
  const bytes = await answer
  timer?.cancel()
  output.answer(announced.yet ? asynchronously(bytes) : bytes)
}
