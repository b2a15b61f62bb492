import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'

/**
 * The body of a response as a stream of Node's that fails when it is read. One made by `Readable.fromWeb` fails as soon as the body does,
 * which may be before nock listens, and then nobody catches it.
 */
export function readableOf(body: ReadableStream<Uint8Array>): Readable {
  const reader = body.getReader()
  return new Readable({
    read() {
      reader.read().then(
        ({ value }) => this.push(value ?? null),
        (error: Error) => this.destroy(error),
      )
    },
    destroy(error, done) {
      const ended = (): void => done(error)
      reader.cancel(error).then(ended, ended)
    },
  })
}
