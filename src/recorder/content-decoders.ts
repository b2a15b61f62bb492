import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'

const { createBrotliDecompress, createGunzip, createInflate } = zlib
/** Newer versions of Node alone have zstd, and their types alone tell of it. */
const { createZstdDecompress } = zlib as { readonly createZstdDecompress?: () => Transform }

/** The content-encodings that a recorder can undo, by their names in small letters. */
export const contentDecoders: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
  ...(createZstdDecompress === undefined ? [] : ([['zstd', createZstdDecompress]] as const)),
])
