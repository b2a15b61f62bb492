import type { WholeReply } from '../core/reply.ts'
import type { Call } from './endpoint.ts'

/** Copilot's API tells integrations apart; its ghost-text proxy only editors. */
const withIntegration = new Set(['chat-completions', 'responses', 'messages', 'embeddings'])
const withEditor = new Set(['completions', ...withIntegration])
const editorVersion = /^[\w.-]+\/\S+$/

/**
 * What Copilot says to a client that breaks its header contract; `undefined` where the request keeps it. The texts are
 * those that people report of the real service.
 */
export function brokenHeader(endpoint: string, call: Call): WholeReply | undefined {
  if (!withEditor.has(endpoint)) return undefined
  const editor = call.header('editor-version')
  if (editor === undefined) return refusal('missing Editor-Version header for IDE auth')
  if (!editorVersion.test(editor)) return refusal('unknown Editor-Version header for IDE auth')
  if (!withIntegration.has(endpoint)) return undefined
  if (call.header('copilot-integration-id') === undefined) return refusal('missing required Copilot-Integration-Id header')
  if (call.header('copilot-vision-request') === undefined && hasImage(call.body)) {
    return { status: 400, body: { error: { message: 'missing required Copilot-Vision-Request header for vision requests', code: '' } } }
  }
  return undefined
}

function refusal(reason: string): WholeReply {
  return { status: 400, body: `bad request: ${reason}\n` }
}

/** Images stand in the content parts of chat messages and of responses' input items. */
function hasImage(body: unknown): boolean {
  const { messages, input } = Object(body) as { messages?: unknown; input?: unknown }
  return [messages, input].some(
    (items) =>
      Array.isArray(items) && items.some((item) => Array.isArray(item?.content) && item.content.some((part: unknown) => isImage(part))),
  )
}

function isImage(part: unknown): boolean {
  const { type } = Object(part) as { type?: unknown }
  return type === 'image_url' || type === 'input_image' || type === 'image'
}
