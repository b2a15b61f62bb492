/** How a text is looked at: at `gram` characters from every `stride`-th on. */
export interface Sampling {
  readonly gram: 4 | 8
  readonly stride: 1 | 4 | 8
}

/** The coarsest first: it looks at the fewest places of a text, and needs the longest literals. */
const samplings: readonly Sampling[] = [
  { gram: 8, stride: 8 },
  { gram: 8, stride: 4 },
  { gram: 4, stride: 4 },
  { gram: 4, stride: 1 },
]

/** The samplings that find a literal of this length wherever it stands. */
export function samplingsFor(length: number): readonly Sampling[] {
  return samplings.filter(({ gram, stride }) => length >= gram + stride - 1)
}
