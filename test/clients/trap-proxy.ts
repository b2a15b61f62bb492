import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

/** A forward proxy that lets nothing through and remembers who wanted out. */
export class TrapProxy {
  /** Such as `copilot-telemetry.githubusercontent.com:443`. */
  readonly wanted: string[] = []
  readonly #server: Server

  private constructor() {
    this.#server = createServer((request, response) => {
      this.wanted.push(request.url ?? '')
      response.writeHead(403).end()
    })
    this.#server.on('connect', (request: IncomingMessage, socket: Duplex) => {
      this.wanted.push(request.url ?? '')
      socket.on('error', () => socket.destroy())
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    })
  }

  static async start(): Promise<TrapProxy> {
    const trap = new TrapProxy()
    await new Promise<void>((resolve) => trap.#server.listen(0, '127.0.0.1', resolve))
    return trap
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }
}
