import type { MessageSocket } from '../core/message-socket.ts'
import type { Capture } from './capture.ts'
import { isFinished } from './is-finished.ts'

const none: readonly string[] = []
const broken = 1006

/**
 * Passes messages on between a client and the upstream, both ways and as they come, and closes each side as the other closed. Every
 * message of the client begins an exchange; what the upstream says belongs to the oldest one that is not finished.
 */
export class SocketPump {
  readonly #open: Capture[] = []
  readonly #begin: () => Capture | undefined
  readonly #stopped: () => boolean

  /**
   * @param begin - a capture for one message of the client
   * @param stopped - true where the proxy itself ends it
   */
  constructor(begin: () => Capture | undefined, stopped: () => boolean) {
    this.#begin = begin
    this.#stopped = stopped
  }

  join(client: MessageSocket, upstream: MessageSocket): void {
    let over = false
    client.onMessage((data, binary) => {
      this.#asked(data)
      pass(client, upstream, data, binary)
    })
    upstream.onMessage((data, binary) => {
      this.#answered(data)
      pass(upstream, client, data, binary)
    })
    client.onClose((code, reason) => {
      if (!over) this.#abandoned()
      over = true
      upstream.close(code, reason)
    })
    upstream.onClose((code, reason) => {
      if (!over) this.#ended(code)
      over = true
      client.close(code, reason)
    })
  }

  #asked(data: Uint8Array): void {
    const capture = this.#begin()
    if (capture === undefined) return
    capture.requested(data)
    capture.sent()
    this.#open.push(capture)
  }

  #answered(data: Uint8Array): void {
    const [oldest] = this.#open
    if (oldest === undefined) return
    oldest.chunk(data)
    if (!isFinished(oldest.chunks, none)) return
    this.#open.shift()
    oldest.complete()
  }

  #ended(code: number): void {
    for (const capture of this.#open.splice(0)) {
      if (code === broken) capture.cut('reset', 'closed without a closing frame')
      else capture.cut('close', `closed with ${code}`, code)
    }
  }

  #abandoned(): void {
    for (const capture of this.#open.splice(0)) {
      if (this.#stopped()) capture.drop()
      else capture.cut('stall', 'the client hung up')
    }
  }
}

/** The one who sends waits while the other has too much to read. */
function pass(from: MessageSocket, to: MessageSocket, data: Uint8Array, binary: boolean): void {
  to.send(data, binary, () => from.resume())
  if (to.isFull) from.pause()
}
