import type { Steps } from './steps.ts'

/** So many characters are read in one step. */
const stride = 65_536

/** Reads one escape where its first character stands. */
export interface Escape {
  /** The code unit that it stands for; `undefined` for one that stands for nothing. */
  readonly code: number | undefined
  readonly length: number
}

export interface Unescaped {
  readonly text: string
  /** Where each character of `text` begins in the original, and where the last one ends. */
  readonly positions: Uint32Array
}

/** Undoes escapes that begin with one of some characters; `read` gives nothing for one that is none, which then stays as it is. */
export function* undoEscapes(
  text: string,
  start: number,
  end: number,
  first: readonly number[],
  read: (at: number) => Escape | undefined,
): Steps<Unescaped> {
  const codes = new Uint16Array(end - start)
  const positions = new Uint32Array(end - start + 1)
  let count = 0
  let next = start + stride
  for (let at = start; at < end; ) {
    if (at >= next) {
      yield stride
      next += stride
    }
    const code = text.charCodeAt(at)
    const found = first.includes(code) ? read(at) : undefined
    positions[count] = at
    if (found === undefined) codes[count++] = code
    else if (found.code !== undefined) codes[count++] = found.code
    at += found?.length ?? 1
  }
  positions[count] = end
  return { text: Buffer.from(codes.buffer, 0, count * 2).toString('utf16le'), positions: positions.subarray(0, count + 1) }
}
