import { MockCopilotError } from '../core/errors.ts'
import { shown } from '../core/shown.ts'

/** Throws `BAD_CONFIG` for what is no object of options, and for a `splitHosts` that is no switch; the proxy itself checks the others. */
export function checkTestOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw bad(`the options must be an object, but are ${shown(options)}`)
  }
  const { splitHosts } = options as { readonly splitHosts?: unknown }
  if (splitHosts !== undefined && typeof splitHosts !== 'boolean')
    throw bad(`splitHosts must be true or false, but is ${shown(splitHosts)}`)
}

function bad(problem: string): MockCopilotError {
  return new MockCopilotError('BAD_CONFIG', `Failed to configure the proxy: ${problem}. Change that option.`)
}
