/** How a text is looked at: at `gram` characters from every `stride`-th on. */
export interface Sampling {
  readonly gram: 1 | 2 | 3 | 4 | 8
  readonly stride: 1 | 2 | 4 | 8
}

/** The coarsest first: it looks at the fewest places of a text, and needs the longest literals. */
const samplings: readonly Sampling[] = [
  { gram: 8, stride: 8 },
  { gram: 8, stride: 4 },
  { gram: 8, stride: 2 },
  { gram: 4, stride: 4 },
  { gram: 4, stride: 2 },
  { gram: 4, stride: 1 },
  { gram: 3, stride: 1 },
  { gram: 2, stride: 1 },
]
const finest: Sampling = { gram: 1, stride: 1 }

/** The coarsest sampling, up to this stride, that finds a literal of this length, one character at least, wherever it stands. */
export function samplingFor(length: number, coarsest: Sampling['stride'] = 8): Sampling {
  return samplings.find(({ gram, stride }) => stride <= coarsest && length >= gram + stride - 1) ?? finest
}
