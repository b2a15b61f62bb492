import { createHash } from 'node:crypto'
import type { RecordedRequest } from '../protocol/generated/recording.ts'
import { requestKey } from './request-key.ts'

const longestSlug = 60
const hashLength = 12

/** The name of a recording: what was asked, and a hash of the normalised request. Never the time, never what a client wrote. */
export function recordingName(request: RecordedRequest): string {
  const { method, endpoint, webSocket } = request
  // A path of no endpoint may hold anything; the hash tells it apart.
  const other = webSocket === true ? 'web-socket' : `${method} other`
  return `${slug(endpoint ?? other)}-${requestKey(request).slice(0, hashLength)}`
}

/** The name of a group's recording. Groups whose slugs are alike are told apart by a hash. */
export function groupName(group: string): string {
  const plain = slug(group)
  if (plain === group && plain !== '') return plain
  const hash = createHash('sha256').update(group).digest('hex').slice(0, hashLength)
  return plain === '' ? hash : `${plain}-${hash}`
}

function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return words.slice(0, longestSlug).replace(/^-+|-+$/g, '')
}
