import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { Duplex } from 'node:stream'
import { generate } from 'selfsigned'

const names = ['github.com', 'api.github.com']

/**
 * GitHub's own hosts as a client sees them over TLS, all of them the mock. Whoever trusts the certificate, which exists for
 * as long as this does, takes them for real.
 */
export class GitHubHosts {
  /** PEM; its own authority. */
  readonly certificate: string
  readonly #server: Server

  private constructor(mockUrl: string, certificate: string, key: string) {
    this.certificate = certificate
    this.#server = createServer({ cert: certificate, key }, (request, response) => forward(request, response, mockUrl))
  }

  static async create(mockUrl: string): Promise<GitHubHosts> {
    const { cert, private: key } = await generate([{ name: 'commonName', value: 'mock-copilot, for one test' }], {
      algorithm: 'sha256',
      extensions: [
        { name: 'basicConstraints', cA: true, critical: true },
        { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
      ],
    })
    return new GitHubHosts(mockUrl, cert, key)
  }

  /** @param authority - such as `github.com:443` */
  has(authority: string): boolean {
    return names.includes(authority.replace(/:443$/, ''))
  }

  /** Goes on with a connection that a client believes to lead to one of the hosts. */
  accept(socket: Duplex): void {
    this.#server.emit('connection', socket)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
  }
}

/** As a reverse proxy does: the mock is asked by its own name, so that its answers lead to itself. */
function forward(request: IncomingMessage, response: ServerResponse, mockUrl: string): void {
  const { host } = new URL(mockUrl)
  const options = { method: request.method, path: request.url, headers: { ...request.headers, host } }
  const forwarded = httpRequest(mockUrl, options, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
    answer.pipe(response)
  })
  forwarded.on('error', () => response.destroy())
  request.pipe(forwarded)
}
