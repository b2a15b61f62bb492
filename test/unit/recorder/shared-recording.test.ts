import { expect, it } from 'vitest'
import type { RecordedExchange } from '../../../src/protocol/generated/recording.ts'
import { SharedRecording } from '../../../src/recorder/shared-recording.ts'

/** What was asked and answered, in short. */
const asked = (prompt: string, text = `answer to ${prompt}`): RecordedExchange => ({
  request: { method: 'POST', path: '/v1/completions', body: { json: { prompt } } },
  response: { status: 200, body: { text } },
})

const shown = ({ exchanges }: SharedRecording) =>
  exchanges.map(({ request, response }) => `${Object(request.body).json.prompt}: ${Object(response.body).text}`)

/** As another process reads it. */
const copied = (exchanges: readonly RecordedExchange[]) => structuredClone(exchanges) as RecordedExchange[]

it('renews answers in their places, and adds what is new behind them', () => {
  const recording = new SharedRecording('shared', [asked('a', '1'), asked('b', '1'), asked('a', '2'), asked('c', '1')])
  for (const exchange of [asked('new', '1'), asked('c', '2'), asked('a', '3'), asked('a', '2')]) recording.renew(exchange)
  expect(shown(recording)).toEqual(['a: 3', 'b: 1', 'a: 2', 'c: 2', 'new: 1'])
})

it('is not changed where every answer is as it was, in whatever order they come', () => {
  const recording = new SharedRecording('shared', [asked('a'), asked('b')])
  recording.renew(asked('b'))
  recording.renew(asked('a'))
  expect(recording.isChanged).toBe(false)
})

it('keeps what others add, wherever they add it, and lets go what they took away', () => {
  const old = [asked('a'), asked('b'), asked('c')]
  const recording = new SharedRecording('shared', old)
  recording.add(asked('mine'))
  const [, b, c] = copied(old) as [RecordedExchange, RecordedExchange, RecordedExchange]
  recording.seen([asked('theirs'), b, asked('theirs, too'), c])
  expect(shown(recording)).toEqual(['b', 'c', 'mine', 'theirs', 'theirs, too'].map((prompt) => `${prompt}: answer to ${prompt}`))
  expect(recording.own).toHaveLength(3)
})

it('knows again what it wrote itself, however it is spelled', () => {
  const recording = new SharedRecording('shared', [])
  recording.add({ ...asked('a', '{"text":"b"}'), upstream: { url: 'http://127.0.0.1' } })
  recording.written(recording.exchanges)
  const read: RecordedExchange = {
    ...asked('a'),
    response: { status: 200, body: { json: { text: 'b' } } },
    upstream: { url: 'http://127.0.0.1' },
  }
  recording.seen([read])
  expect(recording.exchanges).toHaveLength(1)
  expect(recording.own).toHaveLength(1)
})

it('keeps the same answer twice where one recorder got it twice', () => {
  const recording = new SharedRecording('shared', [])
  for (const text of ['1', '2', '1']) recording.renew(asked('a', text))
  recording.written(recording.exchanges)
  recording.seen(copied(recording.exchanges))
  expect(shown(recording)).toEqual(['a: 1', 'a: 2', 'a: 1'])
})

it('keeps both where two were answered differently, and one where they were answered alike', () => {
  const recording = new SharedRecording('shared', [])
  recording.renew(asked('same', '1'))
  recording.renew(asked('other', '1'))
  recording.seen([asked('same', '1'), asked('other', '2')])
  expect(shown(recording).sort()).toEqual(['other: 1', 'other: 2', 'same: 1'])
})
