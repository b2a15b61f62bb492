import { badHandler } from '../core/bad-handler.ts'
import type { Handler } from '../core/handler.ts'
import { createRandom } from '../core/random.ts'
import { shown } from '../core/shown.ts'
import { spelled } from '../core/spelling.ts'

export interface SyntheticOptions {
  /** Makes the code repeatable whatever the proxy's own seed is; by default the proxy's seed decides. */
  readonly seed?: number
}

/**
 * Makes up plausible code in the language of the request, one statement or block that goes on where the prompt ends. The
 * same seed and request number give the same code. faker is loaded when the first request comes.
 *
 * @throws MockCopilotError `BAD_HANDLER` for an option it cannot have
 * @example
 * ```ts
 * const onCompletion = firstOf(fixtures('./fixtures'), synthetic({ seed: 1 }))
 * ```
 */
export function synthetic(options: SyntheticOptions = {}): Handler {
  checkOptions(options)
  const { seed } = options
  const handler: Handler = async function synthetic(request, context) {
    context.trace.answeredBy = 'synthetic'
    const { writeCode } = await import('./synthetic/write-code.ts')
    const random = seed === undefined ? context.random : createRandom(seed, context.number)
    const prompts = typeof request.prompt === 'string' ? [request.prompt] : request.prompt
    const n = request.n ?? 1
    return {
      choices: prompts.flatMap((prompt) =>
        Array.from({ length: n }, () => ({ text: writeCode(prompt, request.language, random.below(2 ** 31)) })),
      ),
    }
  }
  return spelled(handler, () => ({ kind: 'synthetic', seed }))
}

function checkOptions(options: unknown): void {
  const advice = 'Pass synthetic({ seed: 1 }), or nothing'
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw badHandler('synthetic', `it must be given an object of options, but is given ${shown(options)}`, advice)
  }
  const { seed, ...others } = options as Readonly<Record<string, unknown>>
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw badHandler('synthetic', `it has no option ${JSON.stringify(unknown)}`, advice)
  if (seed !== undefined && !Number.isSafeInteger(seed))
    throw badHandler('synthetic', `seed must be a whole number, but is ${shown(seed)}`, advice)
}
