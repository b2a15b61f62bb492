import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'

const { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } = zlib
/** Newer versions of Node alone have zstd, and their types alone tell of it. */
const { createZstdDecompress } = zlib as { readonly createZstdDecompress?: () => Transform }

type MakeDecoder = (beginning: Uint8Array) => Transform

/** The method of compression that a body of zlib begins with. */
const deflated = 8

/** The content-encodings that a recorder can undo, by their names in small letters; each is told how the body begins. */
export const contentDecoders: ReadonlyMap<string, MakeDecoder> = new Map<string, MakeDecoder>([
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  // Many services send it without the frame that HTTP wants, and clients take both.
  ['deflate', ([first = deflated]) => ((first & 0x0f) === deflated ? createInflate() : createInflateRaw())],
  ['br', () => createBrotliDecompress()],
  ...(createZstdDecompress === undefined ? [] : ([['zstd', () => createZstdDecompress()]] as const)),
])
