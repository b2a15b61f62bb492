import { describe, expect, it } from 'vitest'
import { brokenHeader } from '../../../src/protocol/header-contract.ts'

const editor = { 'editor-version': 'vscode/1.111.0' }
const integration = { ...editor, 'copilot-integration-id': 'vscode-chat' }
const image = {
  messages: [
    {
      role: 'user',
      content: [
        { type: 'text', text: 'see' },
        { type: 'image_url', image_url: { url: 'data:,' } },
      ],
    },
  ],
}
const check = (endpoint: string, headers: Record<string, string>, body: unknown = {}) => {
  const call = { method: 'POST', path: '/', params: {}, body, query: () => new URLSearchParams(), header: (name: string) => headers[name] }
  const reply = brokenHeader(endpoint, call)
  return reply === undefined ? 'kept' : typeof reply.body === 'string' ? reply.body.trim() : JSON.stringify(reply.body)
}

describe('Copilot’s header contract', () => {
  it.each([
    ['completions', {}, {}, 'bad request: missing Editor-Version header for IDE auth'],
    ['completions', { 'editor-version': 'nonsense' }, {}, 'bad request: unknown Editor-Version header for IDE auth'],
    ['completions', editor, {}, 'kept'],
    ['chat-completions', editor, {}, 'bad request: missing required Copilot-Integration-Id header'],
    ['chat-completions', integration, {}, 'kept'],
    [
      'chat-completions',
      integration,
      image,
      '{"error":{"message":"missing required Copilot-Vision-Request header for vision requests","code":""}}',
    ],
    ['chat-completions', { ...integration, 'copilot-vision-request': 'true' }, image, 'kept'],
    [
      'responses',
      integration,
      { input: [{ content: [{ type: 'input_image' }] }] },
      '{"error":{"message":"missing required Copilot-Vision-Request header for vision requests","code":""}}',
    ],
    ['responses', integration, { input: 'text' }, 'kept'],
    ['responses', integration, { input: [null, 5, { content: [null] }] }, 'kept'],
    ['token', {}, {}, 'kept'],
  ])('for %s with %j and %j: %s', (endpoint, headers, body, said) => {
    expect(check(endpoint, headers as Record<string, string>, body)).toBe(said)
  })
})
