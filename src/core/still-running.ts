import { counted } from './counted.ts'

/** What is told of handlers that do not listen to their signal. */
export function stillRunning(handlers: number, whose: string, patienceMs: number): Error {
  const are = handlers === 1 ? 'is' : 'are'
  return new Error(
    `${counted(handlers, 'handler')}${whose} ${are} still running ${patienceMs} ms after stop(). Let every handler listen to context.signal.`,
  )
}
