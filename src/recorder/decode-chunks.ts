import type { Transform } from 'node:stream'
import { contentDecoders } from './content-decoders.ts'

/**
 * The pieces of a body without their content-encoding, piece for piece; what a piece leaves inside the decoder comes with the
 * next. `undefined` for an encoding that is not known, and for a body that is not what it claims to be or decodes to more
 * than `mostBytes`.
 */
export async function decodeChunks(chunks: readonly Uint8Array[], encoding: string, mostBytes: number): Promise<Uint8Array[] | undefined> {
  let decoded: Uint8Array[] | undefined = [...chunks]
  for (const coding of codings(encoding)) {
    const decoder = contentDecoders.get(coding)
    if (decoder === undefined || decoded === undefined) return undefined
    decoded = await through(decoder(decoded.find(({ length }) => length > 0) ?? new Uint8Array()), decoded, mostBytes)
  }
  return decoded
}

/** The last one applied is undone first (RFC 9110). */
function codings(encoding: string): string[] {
  const names = encoding.split(',').map((name) => name.trim().toLowerCase())
  return names.filter((name) => name !== '' && name !== 'identity').reverse()
}

async function through(decoder: Transform, chunks: readonly Uint8Array[], mostBytes: number): Promise<Uint8Array[] | undefined> {
  const decoded: Uint8Array[] = []
  let piece: Uint8Array[] = []
  let size = 0
  const failed = new Promise<true>((resolve) => {
    decoder.on('error', () => resolve(true))
    decoder.on('data', (data: Buffer) => {
      piece.push(data)
      size += data.length
      if (size > mostBytes) resolve(true)
    })
  })
  for (const chunk of chunks) {
    const written = new Promise<false>((resolve) => decoder.write(chunk, () => resolve(false)))
    if (await Promise.race([failed, written])) break
    decoded.push(Buffer.concat(piece))
    piece = []
  }
  // A stream that was cut never ends; what it said until then is there.
  const broken = await Promise.race([failed, new Promise<false>((resolve) => setImmediate(resolve, false))])
  decoder.destroy()
  if (broken) return undefined
  const last = decoded.pop()
  return last === undefined ? [] : [...decoded, Buffer.concat([last, ...piece])]
}
