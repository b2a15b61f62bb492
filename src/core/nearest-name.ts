/** The name that was probably meant: the one that takes the fewest changes, if these are few enough to be a slip. */
export function nearestName(given: string, names: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.floor(given.length / 3))
  let nearest: { readonly name: string; readonly changes: number } | undefined
  for (const name of names) {
    const changes = changesBetween(given, name)
    if (changes <= most && changes < (nearest?.changes ?? Number.POSITIVE_INFINITY)) nearest = { name, changes }
  }
  return nearest?.name
}

/** Characters left out, put in, exchanged for another or for their neighbour (optimal string alignment). */
function changesBetween(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (isSame ? 0 : 1),
        isSwapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[], i: number): number {
  return row[i] as number
}
