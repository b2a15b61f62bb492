import type { Edit } from '../../redaction/apply-edits.ts'

/**
 * Where places in a text, in bytes from its beginning and in order, are after some edits. One inside a part that was replaced keeps its
 * share of it.
 */
export function moveCuts(cuts: readonly number[], text: string, edits: readonly Edit[], encoding: 'utf8' | 'latin1'): number[] {
  const bytes = (part: string): number => Buffer.byteLength(part, encoding)
  const moved: number[] = []
  let chars = 0
  let before = 0
  let after = 0
  const moveUpTo = (end: number, endAfter: number): void => {
    for (let cut = cuts[moved.length]; cut !== undefined && cut <= end; cut = cuts[moved.length]) {
      const share = end === before ? 1 : (cut - before) / (end - before)
      moved.push(after + Math.round(share * (endAfter - after)))
    }
    before = end
    after = endAfter
  }
  const skip = (length: number): void => moveUpTo(before + length, after + length)
  for (const { start, end, replacement } of edits) {
    skip(bytes(text.slice(chars, start)))
    moveUpTo(before + bytes(text.slice(start, end)), after + bytes(replacement))
    chars = end
  }
  skip(bytes(text.slice(chars)))
  return moved
}
