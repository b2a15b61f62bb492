import { describe, expect, it } from 'vitest'
import { firstOf } from '../../../src/core/first-of.ts'
import type { Handler } from '../../../src/core/handler.ts'
import { middleware } from '../../../src/core/middleware.ts'
import { pipe } from '../../../src/core/pipe.ts'
import { fakeContext } from '../fake-context.ts'

const request = { prompt: 'p' }
const says =
  (text: string): Handler =>
  () => ({ choices: [{ text }] })
const tag = (name: string, seen: string[]) =>
  middleware((next) => async (req, context) => {
    seen.push(`${name} in`)
    const reply = await next(req, context)
    seen.push(`${name} out`)
    return reply
  })

describe('pipe', () => {
  it('runs the first middleware outermost', async () => {
    const seen: string[] = []
    await pipe(tag('a', seen), tag('b', seen), says('x'))(request, fakeContext(request))
    expect(seen).toEqual(['a in', 'b in', 'b out', 'a out'])
  })

  it('shows middleware the answer as the endpoint writes it', async () => {
    const replies: unknown[] = []
    const look = middleware((next) => async (req, context) => {
      const reply = await next(req, context)
      replies.push(reply)
      return reply
    })
    await pipe(look, says('text'))(request, fakeContext(request))
    expect(replies).toMatchObject([{ status: 200, body: { object: 'text_completion', choices: [{ text: 'text' }] } }])
  })

  it('answers without a promise where no part needs one', () => {
    const reply = pipe(says('now'))(request, fakeContext(request))
    expect(reply).not.toBeInstanceOf(Promise)
  })

  it('passes undefined through, so that a pipe can stand in firstOf', async () => {
    const seen: string[] = []
    const handler = firstOf(
      pipe(tag('a', seen), () => undefined),
      says('fallback'),
    )
    expect(await handler(request, fakeContext(request))).toEqual({ choices: [{ text: 'fallback' }] })
    expect(seen).toEqual(['a in', 'a out'])
  })
})

describe('firstOf', () => {
  it('asks in order and stops at the first answer, promised or not', async () => {
    const asked: number[] = []
    const ask =
      (n: number, answer: ReturnType<Handler>): Handler =>
      () => {
        asked.push(n)
        return answer
      }
    const handler = firstOf(
      ask(1, undefined),
      ask(2, Promise.resolve(undefined)),
      ask(3, Promise.resolve({ choices: [{ text: 'three' }] })),
      ask(4, undefined),
    )
    expect(await handler(request, fakeContext(request))).toEqual({ choices: [{ text: 'three' }] })
    expect(asked).toEqual([1, 2, 3])
  })

  it('answers undefined where nobody does', async () => {
    expect(await firstOf(async () => undefined)(request, fakeContext(request))).toBeUndefined()
  })
})
