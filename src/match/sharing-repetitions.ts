import type { AST } from '@eslint-community/regexpp'
import type { Overlap } from './overlap.ts'
import type { RegexNode } from './parse-regex.ts'

/** Repetitions that can hand characters to each other; a failing search tries every way to share a text out among them. */
interface Chain {
  /** What the last of them reads. */
  readonly atoms: readonly string[]
  readonly raws: readonly string[]
  readonly weight: number
}

/** Chains that could go on, by the source of their last repetition. */
type Open = ReadonlyMap<string, Chain>

/** Above this many times a counted repetition is as dangerous as one without end. */
const fewTimes = 8
/** Two repetitions that share a text are common and bearable. */
const tooHeavy = 3
const unbounded = 1
const optional = 1 / 4

/**
 * Finds repetitions that together take a high power of a text's length, such as `.*.*.*x` or `(?:.*a){5}`. A chain goes
 * on from one repetition to a later one that reads some of the same characters, and ends where something in between must
 * be read that the earlier one cannot read.
 */
export function sharingRepetitions(pattern: AST.Pattern, overlap: Overlap): readonly string[] | undefined {
  let found: readonly string[] | undefined

  const meets = (one: readonly string[], other: readonly string[]): boolean => one.some((a) => other.some((b) => overlap(a, b)))
  const after = (atoms: readonly string[], open: Open): Open => new Map([...open].filter(([, chain]) => meets(chain.atoms, atoms)))
  const extended = (open: Open, { element, raw }: AST.Quantifier, weight: number): Open => {
    const atoms = [...new Set(atomsOf(element))]
    const heaviest = [...open.values()].filter((chain) => meets(chain.atoms, atoms)).reduce(heavier, nothing)
    const chain = { atoms, raws: [...heaviest.raws, raw], weight: heaviest.weight + weight }
    if (chain.weight >= tooHeavy) found ??= chain.raws.filter((part) => part !== '')
    return union(open, new Map([[raw, chain]]))
  }
  const repeated = (node: AST.Quantifier, open: Open): Open => {
    const { element, min, max } = node
    if (max > fewTimes) return extended(min > 0 ? after(atomsOf(element), open) : open, node, unbounded)
    let read = open
    for (let i = 0; i < min; i++) read = reading(element, read)
    for (let i = min; i < max; i++) read = extended(union(read, reading(element, read)), node, optional)
    return read
  }
  const either = (alternatives: readonly AST.Alternative[], open: Open): Open =>
    alternatives.map((alternative) => reading(alternative, open)).reduce(union)
  /** The chains that are open behind a node, given those before it. */
  const reading = (node: RegexNode, open: Open): Open => {
    switch (node.type) {
      case 'Alternative':
        return node.elements.reduce((read, element) => reading(element, read), open)
      case 'Group':
      case 'CapturingGroup':
        return either(node.alternatives, open)
      case 'Quantifier':
        return repeated(node, open)
      case 'Assertion':
        if ('alternatives' in node) either(node.alternatives, new Map())
        return open
      case 'Backreference':
        return open
      default:
        return after([node.raw], open)
    }
  }
  for (const alternative of pattern.alternatives) reading(alternative, startOf(alternative))
  return found
}

/** Where nothing anchors it a search begins at every character, which is one more repetition for a leading one to share with. */
function startOf({ elements: [first] }: AST.Alternative): Open {
  const leading = first?.type === 'Quantifier' && first.max > fewTimes && !('alternatives' in first.element) ? first.element.raw : undefined
  return leading === undefined ? new Map() : new Map([['', { atoms: [leading], raws: [''], weight: unbounded }]])
}

const nothing: Chain = { atoms: [], raws: [], weight: 0 }

function union(one: Open, other: Open): Open {
  const both = new Map(one)
  for (const [raw, chain] of other) both.set(raw, heavier(both.get(raw) ?? nothing, chain))
  return both
}

function heavier(one: Chain, other: Chain): Chain {
  return other.weight > one.weight ? other : one
}

function atomsOf(node: RegexNode): string[] {
  switch (node.type) {
    case 'Alternative':
      return node.elements.flatMap(atomsOf)
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap(atomsOf)
    case 'Quantifier':
      return atomsOf(node.element)
    case 'Assertion':
      return []
    default:
      return [node.raw]
  }
}
