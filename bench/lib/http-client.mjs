import { createConnection } from 'node:net'

/**
 * @typedef {object} Listener
 * @property {(text: string) => void} [data] what arrived of a body, with its chunk frames
 * @property {(status: number) => void} [end] the response is complete
 * @property {(error: Error | undefined) => void} [close] the connection is gone
 */

const beforeHead = -2
const inChunks = -1
const lastChunk = '0\r\n\r\n'

/**
 * One keep-alive connection that speaks just enough HTTP/1.1. A load generator must be cheaper than the server it
 * measures, and node:http's own client is dearer.
 */
export class HttpClient {
  #socket
  #listener
  #head = ''
  /** Bytes of body still to come, or one of the two constants above. */
  #left = beforeHead
  #status = 0
  #tail = ''

  /**
   * @param {number} port
   * @param {Listener} listener
   */
  constructor(port, listener) {
    this.#listener = listener
    this.#socket = createConnection({ port, host: '127.0.0.1', noDelay: true })
    this.#socket.setEncoding('latin1')
    this.#socket.on('data', (/** @type {string} */ text) => this.#read(text))
    /** @type {Error | undefined} */
    let failure
    this.#socket.on('error', (error) => {
      failure = error
    })
    this.#socket.on('close', () => listener.close?.(failure))
  }

  /** @param {Uint8Array} request */
  send(request) {
    this.#left = beforeHead
    this.#head = ''
    this.#tail = ''
    this.#socket.write(request)
  }

  /** Leaves at once, as a client that crashes does. */
  destroy() {
    this.#socket.destroy()
  }

  /** @param {string} text */
  #read(text) {
    if (this.#left !== beforeHead) return this.#readBody(text)
    this.#head += text
    const end = this.#head.indexOf('\r\n\r\n')
    if (end === -1) return
    this.#status = Number(this.#head.slice(9, 12))
    const length = /\r\ncontent-length: (\d+)/i.exec(this.#head)
    this.#left = length === null ? inChunks : Number(length[1])
    this.#readBody(this.#head.slice(end + 4))
  }

  /** @param {string} text */
  #readBody(text) {
    if (text !== '') this.#listener.data?.(text)
    if (this.#left === inChunks) {
      this.#tail = (this.#tail + text).slice(-lastChunk.length)
      if (this.#tail === lastChunk) this.#listener.end?.(this.#status)
    } else {
      this.#left -= text.length
      if (this.#left === 0) this.#listener.end?.(this.#status)
    }
  }
}

/**
 * A request, ready to be written.
 *
 * @param {string} path
 * @param {unknown} body
 * @returns {Buffer}
 */
export function requestBytes(path, body) {
  const json = JSON.stringify(body)
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    'authorization: Bearer bench-token',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(json)}`,
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${json}`)
}
