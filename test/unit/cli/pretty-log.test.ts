import { inspect } from 'node:util'
import pc from 'picocolors'
import { expect, test } from 'vitest'
import { prettyLog } from '../../../src/cli/pretty-log.ts'
import type { Log } from '../../../src/core/log.ts'
import { VirtualClock } from '../../../src/core/virtual-clock.ts'

const noon = new Date(2026, 0, 1, 12, 0, 0).getTime()

function lines(act: (log: Log) => void, colours = pc.createColors(false)): string[] {
  const written: string[] = []
  act(prettyLog((text) => void written.push(text), new VirtualClock(noon), colours))
  expect(written.at(-1)).toMatch(/\n$/)
  return written.join('').slice(0, -1).split('\n')
}

const request = {
  id: 'a-request',
  method: 'POST',
  path: '/v1/completions',
  status: 200,
  endpoint: 'completions',
  answeredBy: 'echo',
  faults: [],
  events: 0,
  cut: undefined,
  cancelled: false,
  durationMs: 3.21,
  miss: undefined,
}

test('a request is one line: time, what was asked, what was answered', () => {
  expect(lines((log) => log.info(request, 'POST /v1/completions'))).toEqual(['12:00:00  POST /v1/completions  200  echo  3 ms'])
})

test('faults, events, a cut and a client that hung up are on the line', () => {
  const broken = { ...request, faults: ['reset', 'pace'], events: 2, cut: 'reset', cancelled: true }
  expect(lines((log) => log.info(broken, 'POST /v1/completions'))).toEqual([
    '12:00:00  POST /v1/completions  200  echo  faults: reset, pace  2 events  cut: reset  the client hung up  3 ms',
  ])
})

test('why no fixture matched stands below the line', () => {
  const missed = { ...request, miss: 'No fixture matches.\nNearest: "adds"' }
  expect(lines((log) => log.info(missed, 'POST /v1/completions')).slice(1)).toEqual(['  No fixture matches.', '  Nearest: "adds"'])
})

test('an error stands below its line with its stack', () => {
  const [line, message, first] = lines((log) => log.error({ err: new TypeError('nothing here'), request: 3 }, 'nothing here'))
  expect(line).toBe('12:00:00  nothing here  request=3')
  expect(message).toBe('  TypeError: nothing here')
  expect(first).toMatch(/^ {6}at /)
})

test('errors are red where there are colours', () => {
  expect(inspect(lines((log) => log.error({}, 'broken'), pc.createColors(true)))).toContain('\\x1B[31mbroken')
})
