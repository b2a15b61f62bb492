import type { RawData, WebSocket } from 'ws'
import type { MessageSocket } from '../core/message-socket.ts'

const mostBuffered = 64 * 1024
/** Codes that only tell of an end and may not be sent (RFC 6455, 7.4.1). */
const unsent = new Set([1005, 1006, 1015])
const broken = 1006

/** A socket of the package `ws` as one end of a relay. */
export class WsMessageSocket implements MessageSocket {
  readonly #socket: WebSocket

  constructor(socket: WebSocket) {
    this.#socket = socket
    // What breaks the protocol: ws closes the socket by itself.
    socket.on('error', () => {})
  }

  get protocol(): string {
    return this.#socket.protocol
  }

  get isFull(): boolean {
    return this.#socket.bufferedAmount > mostBuffered
  }

  send(data: Uint8Array, binary: boolean, sent: () => void): void {
    this.#socket.send(data, { binary }, () => sent())
  }

  pause(): void {
    this.#socket.pause()
  }

  resume(): void {
    this.#socket.resume()
  }

  close(code: number, reason: Uint8Array): void {
    if (code === broken) this.#socket.terminate()
    else if (unsent.has(code)) this.#socket.close()
    else this.#socket.close(code, Buffer.from(reason))
  }

  onMessage(listener: (data: Uint8Array, binary: boolean) => void): void {
    this.#socket.on('message', (data: RawData, binary: boolean) => listener(bytesOf(data), binary))
  }

  onClose(listener: (code: number, reason: Uint8Array) => void): void {
    this.#socket.once('close', listener)
  }
}

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data
}
