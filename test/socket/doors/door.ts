import type { AnyProxy } from '../../../src/index.ts'

/** A way for a client's request into a proxy and for its answer out. */
export interface Door {
  readonly name: string
  /** Whether the proxy must listen for it. */
  readonly listens: boolean
  /** Whether the proxy is told of a client that hangs up before the headers of its answer. */
  readonly tellsOfEarlyHangUps: boolean
  /** Whether it begins to read an answer from another process only after a while. */
  readonly readsLate: boolean
  /** Lets requests in, until what comes back is called. */
  open(proxy: AnyProxy): () => unknown
  /** Asks as a client on the other side of the door does. */
  ask(proxy: AnyProxy, path: string, init?: RequestInit): Promise<Response>
}
