import { expect, it } from 'vitest'
import { State } from '../../../src/core/state.ts'
import { fixtures } from '../../../src/handlers/fixtures.ts'
import { recordings } from '../../../src/handlers/recordings.ts'
import { fakeContext } from '../fake-context.ts'
import { folderWith } from '../fixture-store/folder.ts'

const text = 'data: {"choices":[{"text":"a"}]}\n\ndata: [DONE]\n\n'

const firstEvent = text.indexOf('data: [DONE]')

function recordingOf(prompt: string): string {
  const response = {
    status: 200,
    headers: { 'content-type': 'text/event-stream' },
    body: { text },
    headersAtMs: 100,
    chunks: [
      { bytes: firstEvent, atMs: 300 },
      { bytes: text.length - firstEvent, atMs: 700 },
    ],
  }
  const request = { method: 'POST', path: '/v1/completions', endpoint: 'completions', body: { json: { prompt } } }
  return JSON.stringify({ version: 1, name: 'a', exchanges: [{ request, response }] })
}

async function asked(handler: ReturnType<typeof fixtures>, prompt: string) {
  const context = fakeContext({ prompt }, { state: new State() })
  return { answer: await handler({ prompt }, context), context }
}

async function delays(handler: ReturnType<typeof fixtures>): Promise<unknown> {
  const { answer } = await asked(handler, 'p')
  if (answer === undefined || !('frames' in answer)) return answer
  return [answer.delayMs, ...[...(answer.frames as Iterable<{ delayMs?: number }>)].map(({ delayMs = 0 }) => delayMs)]
}

it('answer in their own time, at once, or so many times as fast', async () => {
  const folder = folderWith({ 'a.json': recordingOf('p') })
  expect(await delays(fixtures(folder))).toEqual([100, 200, 400])
  expect(await delays(fixtures(recordings(folder)))).toEqual([100, 200, 400])
  expect(await delays(fixtures(recordings(folder, { timing: 'fast' })))).toEqual([0, 0, 0])
  expect(await delays(fixtures(recordings(folder, { timing: 'x10' })))).toEqual([10, 20, 40])
  expect(() => recordings(folder, { timing: 'x0' })).toThrow(/"x0" is none. Say exact, fast, or a speed/)
})

it('are found by normalisers and rules of a user’s own', async () => {
  const folder = folderWith({ 'a.json': recordingOf('ticket <ticket:1> of <redacted:customer:1>') })
  const handler = fixtures(
    recordings(folder, {
      normalise: [{ replace: (text, stand) => text.replace(/TICKET-\d+/g, (ticket) => stand('ticket', ticket)) }],
      redact: [{ name: 'customer', find: /customer-\d{4}/ }],
    }),
  )
  expect((await asked(handler, 'ticket TICKET-77 of customer-1234')).answer).toBeDefined()
  expect((await asked(handler, 'ticket TICKET of customer-1234')).answer).toBeUndefined()
  expect((await asked(fixtures(folder), 'ticket TICKET-77 of customer-1234')).answer).toBeUndefined()
})

it('of several sources answer in the order of the sources, and a miss tells of each', async () => {
  const slow = folderWith({ 'slow.json': recordingOf('p') })
  const fast = folderWith({ 'fast.json': recordingOf('p'), 'other.json': recordingOf('q') })
  const handler = fixtures(slow, recordings(fast, { timing: 'fast' }))
  expect(await delays(handler)).toEqual([100, 200, 400])
  expect((await asked(handler, 'q')).answer).toMatchObject({ delayMs: 0 })
  const { answer, context } = await asked(handler, 'nothing')
  expect(answer).toBeUndefined()
  expect(context.trace.miss?.()).toMatch(/slow\.json[\s\S]*(?:fast|other)\.json/)
})

it('are never read for a plain object that looks like them', () => {
  expect(() => fixtures({ path: '/', options: {} } as never)).toThrow(/BAD_FIXTURES|fixtures\(\)\[0\]/)
})
