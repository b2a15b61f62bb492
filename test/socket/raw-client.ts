import { connect, type Socket } from 'node:net'

/** What a client sees that writes bytes to a socket and reads until it is closed. */
export interface RawAnswer {
  /** Everything that came back, a character a byte. */
  readonly text: string
  /** The status of the first answer; 0 where none came. */
  readonly status: number
  /** How it ended: a FIN, a reset, or not at all in the time given. */
  readonly end: 'closed' | 'reset' | 'open'
}

export interface RawOptions {
  /** Closes the client's half of the connection once everything is sent. */
  readonly halfClose?: boolean
  /** How long to wait for the server to close; the answer tells what came until then. Default 3,000. */
  readonly waitMs?: number
  /** Ends the wait early where what came so far is enough. */
  readonly until?: (text: string) => boolean
}

/** Sends these bytes as they are and collects what comes back. */
export function sendRaw(port: number, bytes: string | Uint8Array | readonly string[], options: RawOptions = {}): Promise<RawAnswer> {
  const { halfClose = false, waitMs = 3_000, until } = options
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: halfClose })
    let text = ''
    const settle = (end: RawAnswer['end']): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve({ text, status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), end })
    }
    const timer = setTimeout(() => settle('open'), waitMs)
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      if (until?.(text)) settle('open')
    })
    socket.on('end', () => settle('closed'))
    socket.on('error', () => settle('reset'))
    void write(socket, bytes).then(() => halfClose && socket.end())
  })
}

async function write(socket: Socket, bytes: string | Uint8Array | readonly string[]): Promise<void> {
  if (typeof bytes === 'string' || bytes instanceof Uint8Array) {
    socket.write(bytes, 'latin1')
    return
  }
  for (const part of bytes) {
    socket.write(part, 'latin1')
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** A POST in the bytes of HTTP/1.1, a character a byte. */
export function rawPost(path: string, body: string, headers = ''): string {
  return `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n${headers}\r\n${body}`
}
