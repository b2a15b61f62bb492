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

/** Undoes escapes that all begin with one character; `read` gives nothing for one that is none, which then stays as it is. */
export function unescape(
  text: string,
  start: number,
  end: number,
  first: number,
  read: (at: number) => Escape | undefined,
): Unescaped {
  const codes = new Uint16Array(end - start)
  const positions = new Uint32Array(end - start + 1)
  let count = 0
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at)
    const escape = code === first ? read(at) : undefined
    positions[count] = at
    if (escape === undefined) codes[count++] = code
    else if (escape.code !== undefined) codes[count++] = escape.code
    at += escape?.length ?? 1
  }
  positions[count] = end
  return { text: Buffer.from(codes.buffer, 0, count * 2).toString('utf16le'), positions: positions.subarray(0, count + 1) }
}
