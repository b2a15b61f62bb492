import type { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type nock from 'nock'
import { coded } from './coded.ts'
import { readableOf } from './readable-of.ts'

export interface Result {
  readonly result: nock.ReplyFnResult
  /** The body that is in it. */
  readonly stream: Readable | undefined
}

/** A response as nock takes it: its body as a stream of Node's. */
export function resultOf({ status, body, headers }: Response): Result {
  const stream = body === null ? undefined : readableOf(body as ReadableStream<Uint8Array>)
  stream?.on('error', coded)
  return { result: [status, (stream ?? '') as nock.ReplyBody, Object.fromEntries(headers)], stream }
}
