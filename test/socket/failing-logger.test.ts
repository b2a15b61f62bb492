import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { createTestProxy, text } from '../../src/index.ts'
import { complete, running, textsOf } from './running.ts'

const throws = (): never => {
  throw new Error('the disk is full')
}
const rejects = async (): Promise<void> => throws()

describe('a logger that fails', () => {
  it.each([
    ['by throwing', throws],
    ['by rejecting', rejects],
  ])('%s disturbs neither requests nor stopping, and is told of as a warning', async (_, write) => {
    const logger = { debug: write, info: write, warn: write, error: write }
    const { proxy } = await running({ logger, onCompletion: text('t') })
    const warned = once(process, 'warning')
    expect(await textsOf(complete(proxy.url))).toEqual(['t'])
    expect(await (await complete(proxy.url, { stream: true })).text()).toContain('[DONE]')
    expect((await warned)[0]).toMatchObject({ code: 'MOCK_COPILOT_LOGGER', message: expect.stringContaining('the disk is full') })
    expect(proxy.requests.count({ status: 200 })).toBe(2)
  })

  it('while an error is reported leaves the client its 500 and the error event', async () => {
    const logger = { debug: throws, info: throws, warn: throws, error: throws }
    const { proxy, errors } = await running({
      logger,
      onCompletion: (_request, { log }) => {
        log.info({}, 'asked')
        throw new Error('a mistake')
      },
    })
    expect((await complete(proxy.url)).status).toBe(500)
    expect(errors.map(({ message }) => message)).toEqual(['a mistake'])
  })
})

it('a handler finds the logger that was given, with all it has', async () => {
  const children: unknown[] = []
  const logger = { debug() {}, info() {}, warn() {}, error() {}, child: (bindings: unknown) => children.push(bindings) }
  await using proxy = await createTestProxy({
    logger,
    onCompletion: (_request, { log }) => {
      ;(log as typeof logger).child({ a: 1 })
      return { choices: [{ text: 't' }] }
    },
  })
  await complete(proxy.url)
  expect(children).toEqual([{ a: 1 }])
})
