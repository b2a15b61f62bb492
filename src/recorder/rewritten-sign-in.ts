import type { Reply } from '../core/reply.ts'
import { errorReply } from '../protocol/error-body.ts'
import type { Ask } from './ask.ts'
import type { RelayedFrames } from './relayed-frames.ts'
import { endpointsOf, withEndpoints } from './sign-in-answers.ts'
import { withLength } from './with-length.ts'

/** No sign-in answer is longer. */
const mostRewritten = 1024 * 1024

/** What a sign-in answer is made of. */
interface SignInAnswer {
  readonly status: number
  readonly rawHeaders: readonly string[]
  readonly frames: RelayedFrames
}

/**
 * Reads a sign-in answer to its end and has it lead the client back to this proxy.
 *
 * @param learn - told where the upstream would have led it
 */
export async function rewrittenSignIn(
  ask: Ask,
  { status, rawHeaders, frames }: SignInAnswer,
  learn: (endpoints: Readonly<Record<string, unknown>>) => void,
): Promise<Reply> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const frame of frames) {
    if (!('raw' in frame)) return { status, rawHeaders, frames: [...pieces.map((raw) => ({ raw })), frame] }
    pieces.push(frame.raw)
    size += frame.raw.length
    if (size > mostRewritten) return errorReply(502, 'The upstream sent a sign-in answer of more than 1 MB.')
  }
  const json = parsed(Buffer.concat(pieces).toString())
  const endpoints = endpointsOf(json)
  if (endpoints === undefined) return { status, rawHeaders, frames: pieces.map((raw) => ({ raw })) }
  learn(endpoints)
  const { baseUrl, apiUrl } = ask.service()
  const body = Buffer.from(JSON.stringify(withEndpoints(json, { base: baseUrl, api: apiUrl })))
  return { status, rawHeaders: withLength(rawHeaders, body.length), frames: [{ raw: body }] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
