import { badFrame } from '../core/bad-frame.ts'
import { type Clock, checkedDelay, type Timer } from '../core/clock.ts'
import { type Cut, type CutKind, cutKinds } from '../core/cut.ts'
import type { Frame, Frames } from '../core/frame.ts'
import type { Outcome } from '../core/outcome.ts'
import type { FrameSink, Listener } from './frame-sink.ts'
import { FrameSource } from './frame-source.ts'

/** A timer waits at least a millisecond, so what is due sooner goes out now. */
const shortestWaitMs = 0.5
/** Promises that are kept at once would let no timer and no socket have its turn; so many in a row are enough. */
const framesPerTurn = 64

/**
 * Plays frames into a sink: waits for each frame's moment, for the client to read, and for the source, and ends as
 * soon as the client is gone. Moments are counted from the start of the stream, so that late timers do not add up.
 *
 * Callbacks instead of promises: one timer and one write are all that an event costs.
 */
export class StreamPlayer {
  readonly #listener: Listener
  readonly #clock: Clock
  readonly #source: FrameSource
  readonly #sink: FrameSink
  readonly #resolve: (outcome: Outcome) => void
  readonly #reject: (error: unknown) => void
  #dueMs: number
  #tokens = 0
  #timer: Timer | undefined
  #cut: CutKind | undefined
  /**
   * True while a client cannot have read the raw bytes that were sent last. Raw bytes are meant as they are cut, but node 26
   * makes one chunk of what is written in one tick, and clients read at once what they find together; after two turns of
   * the event loop even one in this process has read the first.
   */
  #rawUnread = false
  /** True once a frame was handed to the sink, which may hold it back. */
  #begun = false
  #ended = false
  #promised = 0

  /** Resolves when the response is over; rejects when the source throws before the headers were sent. */
  static play(frames: Frames, sink: FrameSink, listener: Listener, clock: Clock): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const player = new StreamPlayer(frames, sink, listener, clock, resolve, reject)
      listener.onClose(() => player.#closed())
      player.#pull()
    })
  }

  private constructor(
    frames: Frames,
    sink: FrameSink,
    listener: Listener,
    clock: Clock,
    resolve: (outcome: Outcome) => void,
    reject: (error: unknown) => void,
  ) {
    this.#source = new FrameSource(frames, (error) => listener.failed(error))
    this.#sink = sink
    this.#listener = listener
    this.#clock = clock
    this.#dueMs = clock.now()
    this.#resolve = resolve
    this.#reject = reject
  }

  #pull(): void {
    try {
      while (!this.#ended && this.#cut === undefined) {
        const next = this.#source.next()
        if (next instanceof Promise) {
          this.#await(next)
          return
        }
        if (next.done) {
          this.#end()
          return
        }
        if (!this.#take(next.value)) return
      }
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Time that the source itself takes moves the schedule; otherwise its later frames would be sent in a burst to catch up. */
  #await(next: Promise<IteratorResult<Frame>>): void {
    const askedMs = this.#clock.now()
    next
      .then((result) => {
        this.#dueMs += this.#clock.now() - askedMs
        if (this.#sink.isFull) this.#sink.onceDrained(() => this.#goOn(result))
        else if (++this.#promised % framesPerTurn === 0) setImmediate(() => this.#goOn(result))
        else this.#goOn(result)
      })
      .catch((error: unknown) => this.#fail(error))
    this.#sink.flush()
  }

  #goOn(result: IteratorResult<Frame>): void {
    if (this.#ended) return
    try {
      if (result.done) this.#end()
      else if (this.#take(result.value)) this.#pull()
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Sends a frame, or arranges for it; false where the next one must wait. */
  #take(frame: Frame): boolean {
    if (typeof frame !== 'object' || frame === null) throw badFrame(frame)
    if (frame.delayMs !== undefined && frame.delayMs !== 0) {
      checkedDelay(frame.delayMs)
      this.#dueMs += frame.delayMs
      const waitMs = this.#dueMs - this.#clock.now()
      if (waitMs > shortestWaitMs) {
        this.#timer = this.#clock.timer(waitMs, () => this.#sendLate(frame))
        this.#sink.flush()
        this.#rawUnread = false
        return false
      }
    }
    if (!this.#rawUnread || !('raw' in frame)) return this.#send(frame)
    this.#rawUnread = false
    setImmediate(setImmediate, () => this.#sendLate(frame))
    return false
  }

  #sendLate(frame: Frame): void {
    if (this.#ended) return
    this.#timer = undefined
    try {
      if (this.#send(frame)) this.#pull()
    } catch (error) {
      this.#fail(error)
    }
  }

  /** False where the connection was cut, or the client must read first. */
  #send(frame: Frame): boolean {
    if ('cut' in frame) {
      this.#break(frame.cut)
      return false
    }
    this.#rawUnread = 'raw' in frame && frame.continues !== true
    if (frame.tokens !== undefined) this.#tokens += frame.tokens
    const goesOn = this.#sink.write(frame)
    this.#begun = true
    if (goesOn) return true
    this.#sink.onceDrained(() => setImmediate(() => this.#pull()))
    return false
  }

  #break(cut: Cut): void {
    if (!cutKinds.includes(cut?.kind)) throw badFrame({ cut })
    this.#sink.flush()
    this.#cut = cut.kind
    this.#sink.cut(cut)
  }

  #end(): void {
    this.#sink.end()
    this.#settle(false)
  }

  #fail(error: unknown): void {
    if (this.#ended) return
    if (!this.#hasAnswered()) {
      this.#stop()
      this.#reject(error)
    } else if (this.#listener.stopped) {
      this.#settle(false)
    } else {
      this.#listener.failed(error)
      this.#break({ kind: 'close' })
    }
  }

  /** What was taken before the source failed is sent, whether or not it had left already. */
  #hasAnswered(): boolean {
    if (this.#begun && this.#sink.headersAtMs === undefined) {
      try {
        this.#sink.flush()
      } catch {
        // It is the headers themselves that fail, and was told of already.
      }
    }
    return this.#sink.headersAtMs !== undefined
  }

  #closed(): void {
    if (!this.#ended) this.#settle((this.#cut === undefined || this.#cut === 'stall') && !this.#listener.stopped)
  }

  #settle(cancelled: boolean): void {
    this.#stop()
    const { status, events, bytes, headersAtMs } = this.#sink
    const sent = headersAtMs === undefined ? { status: undefined } : { status, headersAtMs }
    this.#resolve({ ...sent, events, bytes, tokens: this.#tokens, cancelled, ...(this.#cut && { cut: this.#cut }) })
  }

  #stop(): void {
    this.#ended = true
    this.#timer?.cancel()
    this.#listener.onClose(undefined)
    this.#source.release()
  }
}
