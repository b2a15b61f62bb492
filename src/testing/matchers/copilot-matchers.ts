import type { JournalEntry } from '../../journal/journal-entry.ts'
import type { ExpectedCancellation } from './to-have-cancelled.ts'
import type { ExpectedCalm } from './to-have-no-open-streams.ts'
import type { ExpectedCompletion } from './to-have-received-completion.ts'
import type { ExpectedRequest } from './to-have-received-request.ts'
import type { ExpectedRetries } from './to-have-retried.ts'
import type { ExpectedSignIn } from './to-have-signed-in.ts'

/**
 * What can be expected of a proxy, in vitest, jest and Playwright alike. Each throws `BAD_QUERY` for a question that cannot be
 * asked, and `JOURNAL_EVICTED` where the journal has dropped what could change the answer. Of a proxy in another process, each
 * wants to be awaited.
 */
export interface CopilotMatchers<T = unknown> {
  /**
   * A completion came: ghost text, chat, or whatever else `onCompletion` is asked for. What it must look like is said as in a
   * fixture's `match`, where a regular expression may also stand as itself; `status`, `complete`, `cancelled`, `answeredBy`,
   * `fault` and `body` as in `proxy.requests`. Without `times`, at least one.
   *
   * @example
   * ```ts
   * await client.complete('function add(')
   * expect(proxy).toHaveReceivedCompletion({ prompt: { endsWith: 'add(' }, status: 200, times: 1 })
   * ```
   */
  toHaveReceivedCompletion(expected?: ExpectedCompletion): Told<T>

  /**
   * A request came that agrees with a query as `proxy.requests` takes it. Without `times`, at least one.
   *
   * @example
   * ```ts
   * await client.complete('function add(')
   * expect(proxy).toHaveReceivedRequest({ path: '/v1/completions', body: { stream: true } })
   * ```
   */
  toHaveReceivedRequest(expected?: ExpectedRequest | ((request: JournalEntry) => boolean)): Told<T>

  /**
   * The client hung up on a request before its answer was complete, or does so within `withinMs` of real time, 1,000 by
   * default; await it. Behind `.not`, without `withinMs`, only what has happened already counts.
   *
   * @example
   * ```ts
   * editor.stopTyping()
   * await expect(proxy).toHaveCancelled({ withinMs: 200 })
   * ```
   */
  toHaveCancelled(expected?: ExpectedCancellation): Promise<void>

  /**
   * The client sent the same request again after an answer that was an error, was cut or had a fault in it: at least once, or
   * `times` times; each retry no sooner than `after`.
   *
   * @example
   * ```ts
   * proxy.use(faults.status(429, { retryAfter: 0.1, times: 2 }))
   * await client.complete('function add(')
   * expect(proxy).toHaveRetried({ times: 2 })
   * ```
   */
  toHaveRetried(expected?: ExpectedRetries): Told<T>

  /**
   * The client showed a credential and was given a Copilot token, or was told whose the credential is; with
   * `{ via: 'device-flow' }` after polling for a credential to show.
   *
   * @example
   * ```ts
   * await fetch(`${proxy.url}/copilot_internal/v2/token`, { headers: { authorization: 'token ghu_made_up' } })
   * expect(proxy).toHaveSignedIn()
   * ```
   */
  toHaveSignedIn(expected?: ExpectedSignIn): Told<T>

  /**
   * Everything that came had an endpoint here and, where it was a completion, a handler that answered it.
   *
   * @example
   * ```ts
   * expect(proxy).toHaveNoUnmatchedRequests()
   * ```
   */
  toHaveNoUnmatchedRequests(): Told<T>

  /**
   * Every answer has ended: sent to its end, cut, or given up by the client, or does so within `withinMs` of real time, 500 by
   * default; await it.
   *
   * @example
   * ```ts
   * await expect(proxy).toHaveNoOpenStreams()
   * ```
   */
  toHaveNoOpenStreams(expected?: ExpectedCalm): Promise<void>
}

/** Nothing to wait for where the proxy is in this process; where it may be in either, `await` does for both. */
type Told<T> = When<T extends { readonly requests: { count(): infer Answer } } ? Answer : undefined>

// biome-ignore lint/suspicious/noConfusingVoidType: it stands for what a matcher returns, which is nothing
type When<Answer> = Answer extends PromiseLike<unknown> ? Promise<void> : void
