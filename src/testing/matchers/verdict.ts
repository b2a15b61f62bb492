import type { MatcherContext } from './matcher-context.ts'
import type { MatcherResult } from './matcher-result.ts'

/** A matcher's result whose message starts as the runner's own do; `why` is asked for only where the test fails. */
export function verdict(context: MatcherContext, matcher: string, pass: boolean, why: () => string): MatcherResult {
  const hint = (): string => context.utils.matcherHint(matcher, 'proxy', 'expected', { isNot: context.isNot === true })
  return { pass, message: () => `${hint()}\n\n${why()}` }
}
