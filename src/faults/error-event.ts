import { checkText } from '../core/check-text.ts'
import type { Frame } from '../core/frame.ts'
import type { Middleware } from '../core/middleware.ts'
import { type EventOptions, oneEventFault } from './one-event-fault.ts'
import type { StreamEvent } from './stream-event.ts'

export interface ErrorEventOptions extends EventOptions {
  /** The error's text. */
  readonly message?: string
  /** The error's `type`; `server_error` by default. */
  readonly type?: string
  /** The error's `code`; `internal_error` by default. */
  readonly code?: string | number
}

/**
 * Puts an error where an event should be, under the HTTP 200 that the stream began with, and ends cleanly without what ends
 * a stream: `{"error":{...}}` in completions and chats, an event of type `error` in a response or a message.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.errorEvent({ at: { event: 2 }, code: 'model_overloaded' }), echo())
 * ```
 */
export function errorEvent({
  message = 'The server had an error while it answered.',
  type = 'server_error',
  code = 'internal_error',
  ...options
}: ErrorEventOptions = {}): Middleware {
  checkText('faults.errorEvent', 'message', message)
  checkText('faults.errorEvent', 'type', type)
  checkText('faults.errorEvent', 'code', code, 'text or whole number')
  return oneEventFault('errorEvent', options, {
    rewrite: (event) => [errorIn(event, { message, type, code })],
    last: true,
  })
}

/** As the stream's own wire spells it: that of Responses, that of messages, or that of completions and chats. */
function errorIn(
  { timing, type: wire, json }: StreamEvent,
  { message, type, code }: Required<Omit<ErrorEventOptions, keyof EventOptions>>,
): Frame {
  if (wire === undefined) return { ...timing, data: { error: { message, type, code } } }
  if (!wire.startsWith('response.')) return { ...timing, event: 'error', data: { type: 'error', error: { type, message } } }
  const sequence_number = json?.sequence_number ?? 0
  return { ...timing, event: 'error', data: { type: 'error', code: String(code), message, param: null, sequence_number } }
}
