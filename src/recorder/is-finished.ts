import type { CapturedChunk } from './captured.ts'
import { headerOf } from './header-of.ts'

const lastBytes = 4_096
const lastEvent = /^data: ?\[DONE\]\s*$|"type": ?"(?:response\.(?:completed|failed|incomplete)|message_stop|error)"/m

/** True where nothing can follow what came so far: the length that was promised is there, or the event that ends a stream. */
export function isFinished(chunks: readonly CapturedChunk[], headers: readonly string[]): boolean {
  const length = headerOf(headers, 'content-length')
  if (length !== undefined) return chunks.reduce((sum, { bytes }) => sum + bytes.length, 0) === Number(length)
  let end = ''
  for (let i = chunks.length - 1; i >= 0 && end.length < lastBytes; i--) end = Buffer.from(chunks[i]?.bytes ?? []).toString('latin1') + end
  return lastEvent.test(end)
}
