import { describe, expect, it } from 'vitest'
import { type Frame, type Frames, isAsyncFrames } from '../../../src/core/frame.ts'
import { type FrameRewriter, rewriteFrames } from '../../../src/core/rewrite-frames.ts'

/** Frames that tell how many were taken, and whether they were let go. */
function watched(frames: readonly Frame[]) {
  const seen = { taken: 0, released: false }
  function* sync(): Generator<Frame> {
    try {
      for (const frame of frames) {
        seen.taken++
        yield frame
      }
    } finally {
      seen.released = true
    }
  }
  const source: Record<'sync' | 'async', Frames> = {
    sync: { [Symbol.iterator]: sync },
    async: {
      async *[Symbol.asyncIterator]() {
        yield* sync()
      },
    },
  }
  return { seen, source }
}

async function all(frames: Frames): Promise<Frame[]> {
  const out: Frame[] = []
  for await (const frame of frames) out.push(frame)
  return out
}

const three: Frame[] = [{ data: 1 }, { data: 2 }, { data: 3 }]
const twice: FrameRewriter = { frame: (frame) => [frame, frame], end: () => [{ data: 'end' }] }

describe.each(['sync', 'async'] as const)('rewriting a stream from a source that is %s', (kind) => {
  it('says what the rewriter says, and keeps the kind of source', async () => {
    const rewritten = rewriteFrames(watched(three).source[kind], () => twice)
    expect(isAsyncFrames(rewritten)).toBe(kind === 'async')
    expect((await all(rewritten)).map((frame) => 'data' in frame && frame.data)).toEqual([1, 1, 2, 2, 3, 3, 'end'])
  })

  it('asks for nothing after a cut, and lets the source go', async () => {
    const { seen, source } = watched(three)
    const cut: FrameRewriter = { frame: (frame) => [frame, { cut: { kind: 'reset' } }, frame], end: () => [{ data: 'end' }] }
    expect(await all(rewriteFrames(source[kind], () => cut))).toEqual([{ data: 1 }, { cut: { kind: 'reset' } }])
    expect(seen).toEqual({ taken: 1, released: true })
  })

  it('ends where the rewriter has ended, and lets the source go', async () => {
    const { seen, source } = watched(three)
    const ended: FrameRewriter = { frame: (frame) => [frame], end: () => [{ data: 'end' }], ended: true }
    expect(await all(rewriteFrames(source[kind], () => ended))).toEqual([{ data: 1 }])
    expect(seen).toEqual({ taken: 1, released: true })
  })

  it('starts anew each time it is played', async () => {
    let starts = 0
    const rewritten = rewriteFrames(watched(three).source[kind], () => {
      starts++
      return twice
    })
    expect(await all(rewritten)).toEqual(await all(rewritten))
    expect(starts).toBe(2)
  })
})
