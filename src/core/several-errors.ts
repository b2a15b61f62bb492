import { MockCopilotError } from './errors.ts'

const mostTold = 10

/** Several errors of one kind in one, a line each, as many as somebody reads; a single one as it is. */
export function severalErrors(errors: readonly [MockCopilotError, ...MockCopilotError[]]): MockCopilotError {
  const [first, ...others] = errors
  if (others.length === 0) return first
  const lines = errors.slice(0, mostTold).map(({ message }) => message)
  if (errors.length > mostTold) lines.push(`... and ${errors.length - mostTold} more.`)
  return new MockCopilotError(first.code, lines.join('\n'), { cause: first })
}
