import type { CopilotProxy } from '../../../src/index.ts'

/** A way for a client's request into a proxy and for its answer out. */
export interface Door {
  readonly name: string
  /** Whether the proxy is told of a client that hangs up before the headers of its answer. */
  readonly tellsOfEarlyHangUps: boolean
  /** Lets requests in, until what comes back is called. */
  open(proxy: CopilotProxy): Promise<() => unknown>
  /** Asks as a client on the other side of the door does. */
  ask(proxy: CopilotProxy, path: string, init?: RequestInit): Promise<Response>
}
