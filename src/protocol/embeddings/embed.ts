const gramLength = 3

/**
 * A unit vector for a text: equal texts have equal ones, and the more three-letter runs two texts share, the nearer
 * theirs are (feature hashing: each run adds 1 or -1 at a place that its hash chooses).
 */
export function embed(text: string, dimensions: number): Float32Array {
  const sums = new Float64Array(dimensions)
  const bounded = `\u0002${text}\u0003`
  const last = Math.max(0, bounded.length - gramLength)
  for (let start = 0; start <= last; start++) {
    const hash = hashOf(bounded, start)
    const place = (hash >>> 1) % dimensions
    sums[place] = (sums[place] as number) + ((hash & 1) === 0 ? 1 : -1)
  }
  // In very few dimensions the runs can cancel each other out.
  if (sums.every((sum) => sum === 0)) sums[0] = 1
  const length = Math.sqrt(sums.reduce((total, sum) => total + sum * sum, 0))
  return Float32Array.from(sums, (sum) => sum / length)
}

/** FNV-1a over one run, then mixed so that every bit of it counts in the last one, which chooses the sign. */
function hashOf(text: string, start: number): number {
  let hash = 0x811c9dc5
  const end = Math.min(start + gramLength, text.length)
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
