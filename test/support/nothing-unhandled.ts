import { afterAll, beforeAll, expect } from 'vitest'

/**
 * Fails a test file during which a promise was rejected with nobody listening or an exception was caught by nobody: in a
 * user's process either would be the end of it. Vitest reports both, but a file that it blames must also fail.
 */
const unhandled: unknown[] = []
const collect = (error: unknown): void => void unhandled.push(error)

beforeAll(() => {
  process.on('unhandledRejection', collect).on('uncaughtExceptionMonitor', collect)
})

afterAll(async () => {
  // Node tells of a rejection only after the microtasks of the turn in which it happened.
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', collect).off('uncaughtExceptionMonitor', collect)
  expect(unhandled.splice(0)).toEqual([])
})
