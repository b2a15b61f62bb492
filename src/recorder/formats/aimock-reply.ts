import type { FixtureReply } from '../../protocol/generated/fixture-file.ts'
import { own } from './own.ts'

/** What a fixture of aimock answers; in words why that cannot be said here. What else it says is told in `lost`. */
export function aimockReply(response: unknown, lost: string[]): Exclude<FixtureReply, string> | string {
  const error = own.value(response, 'error')
  if (error !== undefined) return errorOf(response, error)
  const content = own.value(response, 'content')
  const calls = own.list(response, 'toolCalls').flatMap(toolCallOf)
  if (content === undefined && calls.length === 0) return 'its response has neither content, nor toolCalls, nor an error'
  for (const name of [
    'id',
    'created',
    'model',
    'usage',
    'systemFingerprint',
    'role',
    'blocks',
    'webSearches',
    'reasoningSignature',
    'redactedThinking',
  ]) {
    if (own.value(response, name) !== undefined) lost.push(name)
  }
  const finishReason = own.text(response, 'finishReason')
  const reasoning = own.text(response, 'reasoning')
  return {
    ...(content !== undefined && content !== null && { text: typeof content === 'string' ? content : JSON.stringify(content) }),
    ...(calls.length > 0 && { toolCalls: calls }),
    ...(finishReason && { finishReason }),
    ...(reasoning !== undefined && { reasoning }),
  }
}

function errorOf(response: unknown, error: unknown): Exclude<FixtureReply, string> | string {
  const status = own.number(response, 'status') ?? 500
  if (!Number.isInteger(status) || status < 400 || status > 599) return `its error has the status ${status}`
  const message = own.text(error, 'message')
  const type = own.text(error, 'type')
  const code = own.text(error, 'code')
  return {
    error: { status, ...(message !== undefined && { message }), ...(type !== undefined && { type }), ...(code !== undefined && { code }) },
  }
}

function toolCallOf(call: unknown): { name: string; id?: string; arguments?: string | Record<string, unknown> }[] {
  const name = own.text(call, 'name')
  if (name === undefined) return []
  const given = own.value(call, 'arguments')
  const id = own.text(call, 'id')
  const args =
    typeof given === 'string' ? given : typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : undefined
  return [{ name, ...(id && { id }), ...(args !== undefined && { arguments: args }) }]
}
