import type { Middleware } from '../core/middleware.ts'
import { isCutReply, isStreamReply, type WholeReply } from '../core/reply.ts'
import { rewriteFrames } from '../core/rewrite-frames.ts'
import { EventFrames } from '../faults/event-frames.ts'
import { type Rewrite, rewritingFault } from '../faults/rewriting-fault.ts'
import type { Selection } from '../faults/selection.ts'

/** A JSON object on the wire: one chunk of a stream, or a whole answer. */
export type Json = Readonly<Record<string, unknown>>

/** How one stream is changed; made anew for each. */
export interface ChunkRewriter {
  /** What goes out instead of one chunk. */
  chunk(chunk: Json): Json | readonly Json[]
  /** Chunks still held when `[DONE]` or the end comes. */
  held?(): readonly Json[]
}

export interface Quirk {
  start(): ChunkRewriter
  /** What goes out instead of an answer that is not streamed; nothing changes there without it. */
  whole?(body: Json): Json
}

/** A habit of Copilot's that strict clients stumble over; it changes the JSON of an answer and nothing else. */
export function chunkQuirk(name: string, selection: Selection, quirk: Quirk): Middleware {
  const rewrite: Rewrite = (reply, fire) => {
    if (isCutReply(reply)) return undefined
    if (!isStreamReply(reply)) return quirk.whole === undefined ? undefined : wholeWith(reply, quirk.whole, fire)
    fire()
    return { ...reply, frames: rewriteFrames(reply.frames, () => eventsWith(quirk.start())) }
  }
  return rewritingFault(name, selection, rewrite, `quirks.${name}`)
}

function wholeWith(reply: WholeReply, whole: (body: Json) => Json, fire: () => void): WholeReply | undefined {
  if (!isJson(reply.body)) return undefined
  fire()
  return { ...reply, body: whole(reply.body) }
}

function eventsWith(rewriter: ChunkRewriter): EventFrames {
  return new EventFrames({
    event(event) {
      const chunk = event.json
      if (chunk === undefined) return [...held(rewriter), ...event.frames]
      return [rewriter.chunk(chunk)].flat().map((changed, index) => (index === 0 ? event.with(changed) : { data: changed }))
    },
    release: () => held(rewriter),
  })
}

function held(rewriter: ChunkRewriter): { data: Json }[] {
  return (rewriter.held?.() ?? []).map((data) => ({ data }))
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
