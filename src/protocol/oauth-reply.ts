import type { WholeReply } from '../core/reply.ts'
import type { Call } from './endpoint.ts'

/** GitHub's sign-in answers in JSON to those who accept it or sent it, and in a form to everybody else; always with 200. */
export function oauthReply(call: Call, fields: Readonly<Record<string, string | number>>): WholeReply {
  const wantsJson = [call.header('accept'), call.header('content-type')].some((type) => type?.includes('application/json'))
  if (wantsJson) return { body: fields }
  const form = new URLSearchParams(Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]))
  return { headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }, body: form.toString() }
}

/** One field of a form or JSON body, as text. */
export function field(call: Call, name: string): string {
  const body = call.body
  const value = typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? (body as Record<string, unknown>)[name] : undefined
  return typeof value === 'string' ? value : ''
}
