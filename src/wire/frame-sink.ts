import type { Cut } from '../core/cut.ts'
import type { Frame } from '../core/frame.ts'

/** Where the frames of one stream go, and what it counts of them. */
export interface FrameSink {
  readonly status: number
  readonly events: number
  readonly bytes: number
  /** When the client was first told anything, on the proxy's clock; until then it can still be told of an error. */
  readonly headersAtMs: number | undefined
  /** False where the client must read before more is written. */
  write(frame: Frame): boolean
  /** True where the client must read before more is written. */
  readonly isFull: boolean
  /** Sends what is gathered. */
  flush(): void
  end(): void
  /** Calls back once the client has read. */
  onceDrained(callback: () => void): void
  /** Breaks the connection. */
  cut(cut: Cut): void
}

/** The client's side of it. */
export interface Listener {
  /** True where the server itself gave up on it. */
  readonly stopped: boolean
  /** Told of what goes wrong when the client can no longer be. */
  readonly failed: (error: unknown) => void
  /** Calls back once when the client is gone; one callback at most. */
  onClose(callback: (() => void) | undefined): void
}
