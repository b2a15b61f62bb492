import type { Outcome } from '../core/outcome.ts'
import { isStreamReply, type Reply } from '../core/reply.ts'
import type { Listener } from './frame-sink.ts'
import { FrameSource } from './frame-source.ts'
import { nothingSent } from './nothing-sent.ts'

/** The outcome of a reply that nobody waits for any more. Whoever sends its frames is told so, as if it had been broken off. */
export function leftUnplayed(reply: Reply, listener: Pick<Listener, 'stopped'> & Partial<Pick<Listener, 'failed'>>): Outcome {
  if (isStreamReply(reply)) new FrameSource(reply.frames, (error) => listener.failed?.(error)).release()
  return nothingSent(listener)
}
