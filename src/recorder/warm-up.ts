import type { RecordedExchange } from '../protocol/generated/recording.ts'
import { finished } from '../redaction/finished.ts'
import { exchangeText } from './exchange-text.ts'
import { Hygiene } from './hygiene.ts'

const events = 50

/**
 * Writes a recording to nowhere, so that what does it is loaded and compiled now, and not while the first streams pass: then it would
 * hold one up for 15 ms and more.
 */
export function warmUp(): void {
  const hygiene = new Hygiene({})
  finished(hygiene.findSecret(exchangeText(finished(hygiene.clean(sample())))))
}

function sample(): RecordedExchange {
  const event = `data: ${JSON.stringify({ id: 'cmpl-1', created: 1, choices: [{ index: 0, text: 'a "b"\n', finish_reason: null }] })}\n\n`
  const json = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Say nothing.' }], stream: true }
  const chunks = Array.from({ length: events }, (_, i) => ({ bytes: event.length, atMs: i }))
  return {
    upstream: { url: 'http://127.0.0.1' },
    request: { method: 'POST', path: '/chat/completions', headers: { 'user-agent': 'none/1.0.0' }, body: { json } },
    response: {
      status: 200,
      headers: { 'content-type': 'text/event-stream' },
      body: { text: event.repeat(events) },
      headersAtMs: 1,
      chunks,
    },
  }
}
