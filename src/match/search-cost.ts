import type { AST } from '@eslint-community/regexpp'
import type { CharSet, CharSets } from './char-sets.ts'
import { along, constant, type Growth, linear, most, product, sum } from './growth.ts'
import type { RegexNode } from './parse-regex.ts'

/** What a failing search does with a part of an expression, from one place in the text on. */
interface Part {
  /** The atoms that it may begin with. */
  readonly first: CharSet
  readonly nullable: boolean
  /** At how many places it can end. */
  readonly ways: Growth
  /** The atoms that it begins with, one behind the other, and whether there is nothing else in it. */
  readonly run: readonly CharSet[]
  readonly isFixed: boolean
  /** How many characters are read on all these ways, but for those of the run. */
  readonly reads: Growth
  /** How many are read by the lookarounds in it, which go over what was or will be read once more. */
  readonly looks: Growth
}

/** Above this many repetitions a counted group is as bad as one without end. */
const fewTimes = 8
/** How much longer an atom takes that needs a table of Unicode. */
const slowAtoms: Growth = [4]
/** A longer run is no more looked into. */
const longestRun = 1_000
/** A lookbehind reads what lies in front of it, wherever that begins. */
const backwards: Growth = [6]

const nothing: Part = { first: 0n, nullable: true, ways: constant, run: [], isFixed: true, reads: [0], looks: [0] }

/**
 * An upper bound of the steps that a search of a whole text takes, and the repetitions that are to blame. It holds for
 * expressions without an ambiguous loop: there, a repetition leads on in one way unless it can end before a character that
 * it could read as well, and then in as many ways as the text has characters.
 */
export function searchCost(pattern: AST.Pattern, { flags }: RegExp, sets: CharSets): { growth: Growth; blamed: string[] } {
  const blamed: string[] = []

  const meet = (one: CharSet, other: CharSet): boolean => (one & other) !== 0n
  const behind = (part: Part, follow: CharSet): CharSet => (part.nullable ? part.first | follow : part.first)

  const sequence = (left: Part, right: Part): Part => ({
    first: behind(left, right.first),
    nullable: left.nullable && right.nullable,
    ways: product(left.ways, right.ways),
    run: left.isFixed ? [...left.run, ...right.run].slice(0, longestRun) : left.run,
    isFixed: left.isFixed && right.isFixed,
    reads: left.isFixed ? right.reads : along(left.reads, product(left.ways, readsOf(right))),
    looks: sum(left.looks, product(left.ways, right.looks)),
  })
  /**
   * Where a run is tried at each character of a text, hardly more of it fits on the average than what begins anew in it: all of
   * `aaa`, one character of `bar`.
   */
  const readsOf = ({ run: [first, ...others], reads }: Part): Growth =>
    first === undefined ? reads : sum(reads, [1 + others.filter((other) => meet(first, other)).length])
  /** Those that can begin alike are tried one after the other; of the rest one goes on. */
  const either = (parts: readonly Part[], follow: CharSet): Part => {
    if (parts.length === 1) return parts[0] as Part
    const starts = parts.map((part) => behind(part, follow))
    const rivals = parts.map((_, i) => parts.filter((_, j) => i === j || meet(starts[i] as CharSet, starts[j] as CharSet)))
    const all = (of: (part: Part) => Growth): Growth => rivals.map((alike) => alike.map(of).reduce(sum)).reduce(most)
    return {
      first: parts.reduce((all, { first }) => all | first, 0n),
      nullable: parts.some(({ nullable }) => nullable),
      ways: all(({ ways }) => ways),
      run: [],
      isFixed: false,
      reads: all(readsOf),
      looks: all(({ looks }) => looks),
    }
  }
  const perhaps = (part: Part, follow: CharSet): Part => either([part, nothing], follow)
  const repeated = (node: AST.Quantifier, follow: CharSet, back: boolean): Part => {
    const { element, min, max, raw } = node
    const body = measure(element, firstOf(element, back) | follow, back)
    const again = hasQuantifier(element) ? body.first | readBy(element) : body.first
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
      run: [],
      isFixed: false,
      reads: times,
      looks: product(times, body.looks),
    }
  }
  const around = ({ alternatives, kind }: AST.LookaroundAssertion): Part => {
    const body = alternativesOf(alternatives, 0n, kind === 'lookbehind')
    const looks = sum(readsOf(body), body.looks)
    return {
      ...nothing,
      first: looks.length > 1 ? sets.all : 0n,
      looks: kind === 'lookbehind' ? product(looks, backwards) : looks,
    }
  }
  const alternativesOf = (alternatives: readonly AST.Alternative[], follow: CharSet, back: boolean): Part =>
    either(
      alternatives.map((alternative) => measure(alternative, follow, back)),
      follow,
    )
  const measure = (node: RegexNode, follow: CharSet, back: boolean): Part => {
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
        return {
          ...nothing,
          first: groups.reduce((all, group) => all | readBy(group), 0n),
          isFixed: false,
          reads: groups.some(hasQuantifier) ? linear : constant,
        }
      }
      default:
        return { ...nothing, first: sets.of(node.raw), nullable: false, run: [sets.of(node.raw)] }
    }
  }
  /** Every character that it may read, lookarounds aside. */
  const readBy = (node: RegexNode): CharSet => {
    switch (node.type) {
      case 'Alternative':
        return node.elements.reduce((all, element) => all | readBy(element), 0n)
      case 'Group':
      case 'CapturingGroup':
        return node.alternatives.reduce((all, alternative) => all | readBy(alternative), 0n)
      case 'Quantifier':
        return readBy(node.element)
      case 'Assertion':
        return 0n
      default:
        return sets.of(node.raw)
    }
  }
  const firsts = new Map<RegexNode, CharSet>()
  /** Kept, because loops in loops would be measured again and again. */
  const firstOf = (node: RegexNode, back: boolean): CharSet => {
    const first = firsts.get(node) ?? measure(node, 0n, back).first
    firsts.set(node, first)
    return first
  }

  const whole = alternativesOf(pattern.alternatives, 0n, false)
  const isAnchored =
    !flags.includes('m') && pattern.alternatives.every(({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start')
  const growth = product(sum(readsOf(whole), whole.looks), isAnchored ? constant : linear)
  return { growth: /[uv]/.test(flags) ? product(growth, slowAtoms) : growth, blamed }
}

function isAtomic({ type }: RegexNode): boolean {
  return type === 'Character' || type === 'CharacterSet' || type === 'CharacterClass' || type === 'ExpressionCharacterClass'
}

function hasQuantifier(node: RegexNode): boolean {
  if (node.type === 'Quantifier' || node.type === 'Backreference') return true
  return node.type === 'Alternative' ? node.elements.some(hasQuantifier) : 'alternatives' in node && node.alternatives.some(hasQuantifier)
}
