import { isPromiseLike } from '../core/awaitable.ts'
import { beforeDeadline } from '../core/before-deadline.ts'
import type { Context } from '../core/context.ts'
import type { Cut } from '../core/cut.ts'
import { type Middleware, middleware } from '../core/middleware.ts'
import { isCutReply, isStreamReply, type Reply } from '../core/reply.ts'
import { cutFramesInTime } from './cut-frames-in-time.ts'
import { framedFor } from './cut-reply.ts'
import type { Fire } from './rewriting-fault.ts'
import type { Selection } from './selection.ts'
import { Selector } from './selector.ts'

/** Cuts `ms` after the request came to it: what is inside may still be working, streaming, or done in time. */
export function timedCut(cut: Cut, ms: number, selection: Selection): Middleware {
  const selector = new Selector(`faults.${cut.kind}`, selection)
  // Before the headers there is no body to spoil: what is left of it is that the connection closes.
  const early: Cut = cut.kind === 'badChunk' || cut.kind === 'shortBody' ? { kind: 'close' } : cut
  return middleware(
    (next) => (request, context) => {
      if (!selector.hits(request, context)) return next(request, context)
      const { clock, signal } = context
      const deadlineMs = clock.now() + ms
      const fire: Fire = () => void context.trace.faults.push(cut.kind)
      const breakEarly = (delayMs: number): Reply => {
        context.trace.faults.push(early.kind)
        return { cut: early, ...(delayMs > 0 && { delayMs }) }
      }
      const cutInTime = (reply: Reply | undefined): Reply | undefined => {
        const leftMs = deadlineMs - clock.now()
        if (reply !== undefined && (reply.delayMs ?? 0) >= leftMs) return breakEarly(Math.max(0, leftMs))
        const rewritten = reply && cutReplyInTime(reply, cut, leftMs, fire, context)
        if (rewritten === undefined) selector.giveBack(context)
        return rewritten ?? reply
      }
      const reply = next(request, context)
      if (!isPromiseLike(reply)) return cutInTime(reply)
      return beforeDeadline(reply, clock, ms, signal, (): typeof silence => silence).then((inTime) =>
        inTime === silence ? breakEarly(0) : cutInTime(inTime),
      )
    },
    cut.kind,
  )
}

const silence = Symbol('no reply yet')

/** `undefined` where the reply is over by then. */
function cutReplyInTime(reply: Reply, cut: Cut, ms: number, fire: Fire, context: Context): Reply | undefined {
  if (isCutReply(reply) || !isStreamReply(reply)) return undefined
  const { delayMs = 0 } = reply
  return { ...framedFor(cut, reply), frames: cutFramesInTime(reply.frames, cut, ms - delayMs, fire, context) }
}
