import { isStreamReply, type Reply, type StreamReply } from '../core/reply.ts'

/** False also for one body that goes out in pieces: it says how long it is, which no stream of events can. */
export function isEventStream(reply: Reply): reply is StreamReply {
  return isStreamReply(reply) && reply.headers?.['content-length'] === undefined
}
