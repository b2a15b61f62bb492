import { MockCopilotError } from './errors.ts'

const mark = Symbol.for('mock-copilot.spelling')

/** Lets a handler or middleware know how files spell it, which is worked out when somebody asks. */
export function spelled<P extends object>(part: P, spell: () => unknown): P {
  return Object.defineProperty(part, mark, { value: spell })
}

/**
 * How files spell a handler or middleware, so that it can be sent to another process; plain data is its own spelling.
 *
 * @throws MockCopilotError `NOT_DATA` for a function that has no spelling, also where it is an option such as `when`
 */
export function spellingOf(part: unknown): unknown {
  if (typeof part === 'function') return spellingOf(spellOf(part)())
  if (Array.isArray(part)) return part.map(spellingOf)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).flatMap(([name, value]) => (value === undefined ? [] : [[name, spellingOf(value)]])))
}

function spellOf(part: object & { readonly name?: string; readonly [mark]?: () => unknown }): () => unknown {
  const spell = part[mark]
  if (spell !== undefined) return spell
  throw new MockCopilotError(
    'NOT_DATA',
    `Failed to send ${part.name ? `the function ${part.name}` : 'a function'} to the server: code cannot leave its process. Use handlers, faults and latencies of this package, or a fixture.`,
  )
}
