import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

/** Hosts that are made to seem within reach. */
export interface Reachable {
  /** @param authority - such as `github.com:443` */
  has(authority: string): boolean
  accept(socket: Duplex): void
}

/** A forward proxy that lets nothing out and remembers who wanted there. */
export class TrapProxy {
  /** Such as `copilot-telemetry.githubusercontent.com:443`. */
  readonly wanted: string[] = []
  readonly #reachable: Reachable | undefined
  readonly #tunnels = new Set<Duplex>()
  readonly #server: Server

  private constructor(reachable: Reachable | undefined) {
    this.#reachable = reachable
    this.#server = createServer((request, response) => {
      this.wanted.push(request.url ?? '')
      response.writeHead(403).end()
    })
    this.#server.on('connect', (request: IncomingMessage, socket: Duplex) => this.#connect(request.url ?? '', socket))
  }

  static async start(reachable?: Reachable): Promise<TrapProxy> {
    const trap = new TrapProxy(reachable)
    await new Promise<void>((resolve) => trap.#server.listen(0, '127.0.0.1', resolve))
    return trap
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.#server.closeAllConnections()
    for (const tunnel of this.#tunnels) tunnel.destroy()
    await closed
  }

  #connect(authority: string, socket: Duplex): void {
    socket.on('error', () => socket.destroy())
    if (this.#reachable?.has(authority)) {
      this.#tunnels.add(socket)
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      this.#reachable.accept(socket)
      return
    }
    this.wanted.push(authority)
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  }
}
