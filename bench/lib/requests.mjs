import { requestBytes } from './http-client.mjs'

/** @typedef {import('./server-process.mjs').ServerName} ServerName */

/**
 * The same question in the words of each server: ghost text as the language server asks for it, or the chat that aimock
 * answers instead.
 *
 * @param {ServerName} name
 * @param {string} prompt
 * @param {boolean} [stream]
 */
export function requestFor(name, prompt, stream = false) {
  return name === 'aimock'
    ? requestBytes('/v1/chat/completions', {
        model: 'gpt-4o',
        messages: [{ role: 'user', content: prompt }],
        max_tokens: 500,
        temperature: 0,
        stream,
      })
    : requestBytes('/v1/engines/gpt-41-copilot/completions', {
        prompt,
        suffix: '\n}\n',
        max_tokens: 5000,
        temperature: 0,
        top_p: 1,
        n: 1,
        stop: ['\n\n\n'],
        stream,
        nwo: 'octo/example',
        extra: { language: 'typescript', next_indent: 2, trim_by_indentation: true, prompt_tokens: 70, suffix_tokens: 2 },
      })
}
