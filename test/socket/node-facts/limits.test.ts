import { timingSafeEqual } from 'node:crypto'
import { createParser } from 'eventsource-parser'
import { expect, test } from 'vitest'

test('a timer of more than 2^31 - 1 ms fires at once', async () => {
  const warned = new Promise<Error>((resolve) => process.once('warning', resolve))
  await new Promise<void>((resolve) => setTimeout(resolve, 2 ** 31))
  expect((await warned).name).toBe('TimeoutOverflowWarning')
})

test('timingSafeEqual throws for buffers of different lengths instead of saying no', () => {
  expect(() => timingSafeEqual(Buffer.from('short'), Buffer.from('longer'))).toThrow(
    expect.objectContaining({ code: 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH' }),
  )
})

test('of a stream with CR line ends eventsource-parser holds the last event back until one more byte comes', () => {
  const events: string[] = []
  const parser = createParser({ onEvent: ({ data }) => events.push(data) })
  parser.feed('data: one\r\rdata: two\r\r')
  expect(events).toEqual(['one'])
  parser.feed('\n')
  expect(events).toEqual(['one', 'two'])
})
