import { brotliCompressSync, constants, createGzip, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeChunks } from '../../../src/recorder/decode-chunks.ts'

const plain = Buffer.from('one piece and another piece')
const text = async (chunks: readonly Uint8Array[], encoding: string, most = 1_000) =>
  (await decodeChunks(chunks, encoding, most))?.map((chunk) => Buffer.from(chunk).toString())

describe('a body with a content-encoding', () => {
  it.each([
    ['gzip', gzipSync(plain)],
    ['X-GZIP', gzipSync(plain)],
    ['deflate', deflateSync(plain)],
    // As many services have it, and every client takes it.
    ['deflate', deflateRawSync(plain)],
    ['br', brotliCompressSync(plain)],
    ['identity', plain],
    ['gzip, br', brotliCompressSync(gzipSync(plain))],
  ])('of %s is decoded', async (encoding, bytes) => {
    expect((await text([bytes], encoding))?.join('')).toBe(plain.toString())
  })

  it('keeps its pieces where the service flushed each', async () => {
    const gzip = createGzip()
    const pieces: Buffer[] = []
    gzip.on('data', (data: Buffer) => pieces.push(data))
    for (const part of ['first, ', 'second, ', 'third']) {
      gzip.write(part)
      await new Promise<void>((resolve) => gzip.flush(constants.Z_SYNC_FLUSH, resolve))
      pieces.push(Buffer.alloc(0))
    }
    gzip.destroy()
    const chunks = pieces.filter(({ length }) => length > 0)
    expect((await text(chunks, 'gzip'))?.filter((piece) => piece !== '')).toEqual(['first, ', 'second, ', 'third'])
  })

  it('that was cut says what came until then', async () => {
    const whole = gzipSync(Buffer.from('x'.repeat(100)))
    expect((await text([whole.subarray(0, whole.length - 4)], 'gzip'))?.join('')).toBe('x'.repeat(100))
  })

  it.each([
    ['an unknown encoding', 'zebra', gzipSync(plain)],
    ['bytes that are not what they claim', 'gzip', plain],
    ['a bomb', 'gzip', gzipSync(Buffer.alloc(10_000_000))],
  ])('is left alone for %s', async (_what, encoding, bytes) => {
    expect(await text([bytes], encoding)).toBeUndefined()
  })
})
