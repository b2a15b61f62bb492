import { type Frame, type Frames, isAsyncFrames } from '../core/frame.ts'

/** The frames of one stream, whether they are there already or still to come. */
export class FrameSource {
  readonly #iterator: Iterator<Frame> | AsyncIterator<Frame>
  readonly #failed: (error: unknown) => void

  /** @param failed - told of what a generator throws while it cleans up */
  constructor(frames: Frames, failed: (error: unknown) => void) {
    this.#iterator = isAsyncFrames(frames) ? frames[Symbol.asyncIterator]() : frames[Symbol.iterator]()
    this.#failed = failed
  }

  next(): IteratorResult<Frame> | Promise<IteratorResult<Frame>> {
    return this.#iterator.next()
  }

  /** Lets a generator run what it has in `finally`. */
  release(): void {
    try {
      Promise.resolve(this.#iterator.return?.()).catch(this.#failed)
    } catch (error) {
      this.#failed(error)
    }
  }
}
