/**
 * @param {readonly number[]} values
 * @param {number} share from 0 (the least) to 1 (the greatest)
 */
export function percentile(values, share) {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
}

/** @param {readonly number[]} values */
export function median(values) {
  return percentile(values, 0.5)
}

/**
 * @param {readonly number[]} values
 * @returns {[least: number, greatest: number]}
 */
export function spread(values) {
  return [percentile(values, 0), percentile(values, 1)]
}
