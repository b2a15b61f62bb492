import * as zlib from 'node:zlib'
import { BadCoding } from '../core/bad-coding.ts'
import { MAX_BODY_SIZE, tooLarge } from './body-limit.ts'

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }, done: (error: Error | null, decoded: Buffer) => void) => void

const gzip: Decoder = zlib.gunzip

/** Newer versions of Node alone have zstd, and their types alone tell of it. */
const { zstdDecompress } = zlib as { readonly zstdDecompress?: Decoder }

const decoders = new Map<string, Decoder>([
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['deflate', inflate],
  ['br', zlib.brotliDecompress],
  ...(zstdDecompress === undefined ? [] : ([['zstd', zstdDecompress]] as const)),
])

/** Nobody codes a body more often than this, but for making a server work. */
const mostCodings = 2

/**
 * A request's body without its `Content-Encoding`; the limit counts what comes out, so that a small body cannot become a huge
 * one. Throws `BadCoding` for a coding that is not known, and for bytes that are not what it says.
 */
export async function decodeBody(bytes: Uint8Array, contentEncoding: string | undefined): Promise<Uint8Array> {
  const codings = codingsIn(contentEncoding)
  if (codings.length > mostCodings) throw unsupported(contentEncoding)
  let decoded = bytes
  for (const coding of codings.reverse()) decoded = await without(coding, decoded)
  return decoded
}

function codingsIn(contentEncoding = ''): string[] {
  const codings = contentEncoding.split(',').map((coding) => coding.trim().toLowerCase())
  return codings.filter((coding) => coding !== '' && coding !== 'identity')
}

function without(coding: string, bytes: Uint8Array): Promise<Uint8Array> {
  const decoder = decoders.get(coding)
  if (decoder === undefined) return Promise.reject(unsupported(coding))
  return new Promise((resolve, reject) => {
    decoder(bytes, { maxOutputLength: MAX_BODY_SIZE }, (error, decoded) => {
      if (error === null) resolve(decoded)
      else if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') reject(tooLarge())
      else reject(new BadCoding(400, `Invalid request: the body is not ${coding}, although its Content-Encoding says so.`))
    })
  })
}

/** The standard means zlib's format by it; some clients send the bare one, whose first byte does not look like zlib's. */
function inflate(...[bytes, options, done]: Parameters<Decoder>): void {
  const isZlib = ((bytes[0] ?? 0) & 0x0f) === 8
  if (isZlib) zlib.inflate(bytes, options, done)
  else zlib.inflateRaw(bytes, options, done)
}

function unsupported(coding: string | undefined): BadCoding {
  const known = [...decoders.keys()].filter((name) => name !== 'x-gzip').join(', ')
  return new BadCoding(400, `Invalid request: the Content-Encoding ${coding} is not supported. Send the body as it is, or as ${known}.`, {
    'accept-encoding': known,
  })
}
