import { MockCopilotError } from '../../core/errors.ts'
import { shown } from '../../core/shown.ts'

/** Takes what a matcher wants by itself out of an expectation; the rest is a query. What is `undefined` counts as not given. Throws `BAD_QUERY` for what is no object. */
export function splitExpectation<T extends object, K extends keyof T>(
  expectation: T,
  own: readonly K[],
): { readonly own: Partial<Pick<T, K>>; readonly rest: Omit<T, K> } {
  if (typeof expectation !== 'object' || expectation === null || Array.isArray(expectation)) throw noExpectation(expectation)
  const given = Object.entries(expectation).filter(([, value]) => value !== undefined)
  const isOwn = ([name]: [string, unknown]): boolean => (own as readonly string[]).includes(name)
  return {
    own: Object.fromEntries(given.filter(isOwn)) as Partial<Pick<T, K>>,
    rest: Object.fromEntries(given.filter((entry) => !isOwn(entry))) as Omit<T, K>,
  }
}

function noExpectation(given: unknown): MockCopilotError {
  return new MockCopilotError(
    'BAD_QUERY',
    `Failed to judge what came: an expectation must be an object such as { status: 200 }, but is ${shown(given)}. Pass an object, or nothing.`,
  )
}
