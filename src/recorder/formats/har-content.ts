import type { RecordedBody } from '../../protocol/generated/recording.ts'
import { bodyBytes } from '../recorded-body.ts'

export interface HarContent {
  readonly size: number
  readonly mimeType: string
  readonly text: string
  readonly encoding?: 'base64'
}

/** A body as HAR has it. */
export function harContent(body: RecordedBody | undefined, mimeType = 'application/octet-stream'): HarContent {
  const bytes = bodyBytes(body)
  const content = { size: bytes.length, mimeType }
  if (body !== undefined && 'base64' in body) return { ...content, text: body.base64, encoding: 'base64' }
  return { ...content, text: bytes.toString() }
}
