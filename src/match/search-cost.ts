import type { AST } from '@eslint-community/regexpp'
import { constant, type Growth, linear, most, product, sum } from './growth.ts'
import type { Overlap } from './overlap.ts'
import type { RegexNode } from './parse-regex.ts'

/** What a failing search does with a part of an expression, from one place in the text on. */
interface Part {
  /** The atoms that it may begin with. */
  readonly first: readonly string[]
  readonly nullable: boolean
  /** At how many places it can end. */
  readonly ways: Growth
  /** How many characters are read on all these ways. */
  readonly reads: Growth
  /** How many are read by the lookarounds in it, which go over what was or will be read once more. */
  readonly looks: Growth
}

/** Above this many repetitions a counted group is as bad as one without end. */
const fewTimes = 8
/** Stands for an atom that reads whatever another one reads. */
const anything = ''
/** How much longer an atom takes that needs a table of Unicode. */
const slowAtoms: Growth = [4]
/** A lookbehind reads what lies in front of it, wherever that begins. */
const backwards: Growth = [6]

const nothing: Part = { first: [], nullable: true, ways: constant, reads: constant, looks: [0] }

/**
 * An upper bound of the steps that a search of a whole text takes, and the repetitions that are to blame. It holds for
 * expressions without an ambiguous loop: there, a repetition leads on in one way unless it can end before a character that
 * it could read as well, and then in as many ways as the text has characters.
 */
export function searchCost(pattern: AST.Pattern, { flags }: RegExp, overlap: Overlap): { growth: Growth; blamed: string[] } {
  const blamed: string[] = []

  const meet = (one: readonly string[], other: readonly string[]): boolean =>
    one.some((a) => other.some((b) => a === anything || b === anything || overlap(a, b)))
  const atom = (raw: string): Part => ({ ...nothing, first: [raw], nullable: false })
  const behind = (part: Part, follow: readonly string[]): readonly string[] => (part.nullable ? [...part.first, ...follow] : part.first)

  const sequence = (left: Part, right: Part): Part => ({
    first: behind(left, right.first),
    nullable: left.nullable && right.nullable,
    ways: product(left.ways, right.ways),
    reads: most(left.reads, product(left.ways, right.reads)),
    looks: sum(left.looks, product(left.ways, right.looks)),
  })
  /** Those that can begin alike are tried one after the other; of the rest one goes on. */
  const either = (parts: readonly Part[], follow: readonly string[]): Part => {
    const starts = parts.map((part) => behind(part, follow))
    const all = (of: (part: Part) => Growth): Growth =>
      parts
        .map((_, i) =>
          parts
            .filter((_, j) => i === j || meet(starts[i] as string[], starts[j] as string[]))
            .map(of)
            .reduce(sum),
        )
        .reduce(most)
    return {
      first: [...new Set(parts.flatMap(({ first }) => first))],
      nullable: parts.some(({ nullable }) => nullable),
      ways: all(({ ways }) => ways),
      reads: all(({ reads }) => reads),
      looks: all(({ looks }) => looks),
    }
  }
  const perhaps = (part: Part, follow: readonly string[]): Part => either([part, nothing], follow)
  const repeated = (node: AST.Quantifier, follow: readonly string[], back: boolean): Part => {
    const { element, min, max, raw } = node
    const body = measure(element, [...firstOf(element, back), ...follow], back)
    const again = hasQuantifier(element) ? [...body.first, ...atomsOf(element)] : body.first
    const isOpen = min !== max && meet(again, follow)
    const isAtom = isAtomic(element)
    if (!isAtom && max <= fewTimes) {
      let all = nothing
      for (let i = 0; i < max; i++) all = sequence(i >= max - min ? body : perhaps(body, follow), all)
      return all
    }
    const times = isAtom && max < Number.POSITIVE_INFINITY ? [max] : linear
    if (isOpen && times === linear) blamed.push(raw)
    return {
      first: body.first,
      nullable: body.nullable || min === 0,
      ways: isOpen ? times : constant,
      reads: times,
      looks: product(times, body.looks),
    }
  }
  const around = ({ alternatives, kind }: AST.LookaroundAssertion): Part => {
    const body = alternativesOf(alternatives, [], kind === 'lookbehind')
    const looks = sum(body.reads, body.looks)
    return {
      ...nothing,
      first: looks.length > 1 ? [anything] : [],
      looks: kind === 'lookbehind' ? product(looks, backwards) : looks,
    }
  }
  const alternativesOf = (alternatives: readonly AST.Alternative[], follow: readonly string[], back: boolean): Part =>
    either(
      alternatives.map((alternative) => measure(alternative, follow, back)),
      follow,
    )
  const measure = (node: RegexNode, follow: readonly string[], back: boolean): Part => {
    switch (node.type) {
      case 'Alternative':
        return (back ? node.elements : node.elements.toReversed()).reduce<Part>(
          (rest, element) => sequence(measure(element, behind(rest, follow), back), rest),
          nothing,
        )
      case 'Group':
      case 'CapturingGroup':
        return alternativesOf(node.alternatives, follow, back)
      case 'Quantifier':
        return repeated(node, follow, back)
      case 'Assertion':
        return 'alternatives' in node ? around(node) : nothing
      case 'Backreference': {
        const groups = [node.resolved].flat()
        return { ...nothing, first: groups.flatMap(atomsOf), reads: groups.some(hasQuantifier) ? linear : constant }
      }
      default:
        return atom(node.raw)
    }
  }
  const firstOf = (node: RegexNode, back: boolean): readonly string[] => (isAtomic(node) ? [node.raw] : measure(node, [], back).first)

  const { reads, looks } = alternativesOf(pattern.alternatives, [], false)
  const isAnchored =
    !flags.includes('m') && pattern.alternatives.every(({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start')
  const growth = product(sum(reads, looks), isAnchored ? constant : linear)
  return { growth: /[uv]/.test(flags) ? product(growth, slowAtoms) : growth, blamed }
}

function isAtomic({ type }: RegexNode): boolean {
  return type === 'Character' || type === 'CharacterSet' || type === 'CharacterClass' || type === 'ExpressionCharacterClass'
}

function hasQuantifier(node: RegexNode): boolean {
  if (node.type === 'Quantifier' || node.type === 'Backreference') return true
  return node.type === 'Alternative' ? node.elements.some(hasQuantifier) : 'alternatives' in node && node.alternatives.some(hasQuantifier)
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
    case 'Backreference':
      return [anything]
    default:
      return [node.raw]
  }
}
