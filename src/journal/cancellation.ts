/**
 * What became of a request whose client hung up before its answer was complete.
 *
 * @example
 * ```ts
 * editor.stopTyping()
 * const { cancellation } = await proxy.requests.waitFor({ cancelled: true })
 * expect(cancellation?.afterMs).toBeLessThan(1_000)
 * expect(cancellation?.sent.events).toBe(0)
 * ```
 */
export interface Cancellation {
  /** Milliseconds from the request's arrival to the moment the server saw its client go, on the proxy's clock. */
  readonly afterMs: number
  /** What had been handed to the socket by then. */
  readonly sent: AnswerSize
  /**
   * What the answer still had to say, before latency and faults rewrote it. `undefined` where nobody can tell: no answer
   * was there yet, it comes from a generator of the handler's own, or it has more than 10,000 frames.
   */
  readonly wasted: AnswerSize | undefined
  /**
   * The number of the request that took its place: of all that arrived later from the same client, to the same endpoint and
   * about the same file, the one that arrived nearest to the hang-up, and at most a second after it. A client is
   * told by its `vscode-sessionid` or `x-client-session-id`, else by its `authorization`; the file by `file_path` or the prompt's
   * `Path:` line. A retry of the same prompt supersedes, too.
   */
  readonly supersededBy: number | undefined
}

/** How much of an answer: server-sent events, and tokens of text in them. An answer in one piece has no events. */
export interface AnswerSize {
  readonly events: number
  readonly tokens: number
}
