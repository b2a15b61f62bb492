import type { Context } from '../../src/core/context.ts'
import type { Handler } from '../../src/core/handler.ts'
import type { Middleware } from '../../src/core/middleware.ts'
import { pipe } from '../../src/core/pipe.ts'
import type { CopilotCompletionRequest } from '../../src/protocol/generated/completion-request.ts'
import { fakeContext } from './fake-context.ts'
import { type PlayedOut, playOut } from './play-out.ts'

/** What a test asks of a pipe: a stream of the answer `one two three` unless it says otherwise. */
export interface Question extends Partial<CopilotCompletionRequest> {
  readonly answer?: Handler | string
  /** What the request's context has in place of a test's usual. */
  readonly context?: Partial<Context>
}

const plain: CopilotCompletionRequest = { prompt: 'p', stream: true }

/** Sends one request through middleware around a handler and plays what comes back; `undefined` where nobody answered. */
export async function ask(
  parts: readonly Middleware[],
  { answer = 'one two three', context, ...fields }: Question = {},
): Promise<PlayedOut> {
  const request = { ...plain, ...fields }
  const asked = fakeContext(request, context)
  const handler: Handler = typeof answer === 'string' ? () => ({ choices: [{ text: answer }] }) : answer
  const reply = await pipe(...parts, handler)(request, asked)
  if (reply === undefined) throw new Error('Nobody answered.')
  return playOut(reply, asked.clock)
}

/** The payloads of a stream's events. */
export function dataOf({ text }: PlayedOut): string[] {
  return text
    .split(/\r\n\r\n|\n\n|\r\r/)
    .flatMap((block) => block.split(/\r\n|\n|\r/).filter((line) => line.startsWith('data: ')))
    .map((line) => line.slice('data: '.length))
}

/** The same, short: the text of a delta, or the payload itself where it is none. */
export function deltasOf(played: PlayedOut): string[] {
  return dataOf(played).map((data) => {
    try {
      return JSON.parse(data).choices?.[0]?.text ?? data
    } catch {
      return data
    }
  })
}
