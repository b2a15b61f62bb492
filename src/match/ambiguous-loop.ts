import type { AST } from '@eslint-community/regexpp'
import type { CharSet, CharSets } from './char-sets.ts'
import type { RegexNode } from './parse-regex.ts'

/** Above this many repetitions a counted one is as dangerous as one without end. */
const fewTimes = 8
const mostAtoms = 1_000
/** Classes of the v flag that read more than a character. */
const strings = /\\q\{|\\p\{(?:RGI_|Basic_Emoji|Emoji_Keycap)/

interface Atom {
  readonly reads: CharSet
  /** What may be read after it, inside the loop. */
  next: CharSet
}

interface Part {
  readonly nullable: boolean
  readonly first: readonly Atom[]
  readonly last: readonly Atom[]
}

const once: Part = { nullable: false, first: [], last: [] }
const nothing: Part = { nullable: true, first: [], last: [] }

/**
 * Finds a repetition that can read one text in several ways, which is what makes a regular expression take exponential
 * time. A loop has only one way where each atom in it determines the next by its first character (Glushkov's
 * construction; Brüggemann-Klein and Wood call such expressions one-unambiguous).
 */
export function ambiguousLoop(pattern: AST.Pattern, sets: CharSets): string | undefined {
  let found: string | undefined
  let atoms = 0
  const loops: string[] = []

  const join = (left: Part, right: Part): void => {
    if (loops.length === 0 || found !== undefined) return
    for (const from of left.last) {
      for (const to of right.first) {
        if ((from.next & to.reads) !== 0n) found ??= loops.at(-1)
        from.next |= to.reads
      }
    }
  }
  const sequence = (left: Part, right: Part): Part => {
    join(left, right)
    return {
      nullable: left.nullable && right.nullable,
      first: left.nullable ? [...left.first, ...right.first] : left.first,
      last: right.nullable ? [...right.last, ...left.last] : right.last,
    }
  }
  const either = (alternatives: readonly AST.Alternative[]): Part => {
    const parts = alternatives.map(part)
    return {
      nullable: parts.some(({ nullable }) => nullable),
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
    }
  }
  const atom = (raw: string): Part => {
    if (loops.length === 0) return once
    if (++atoms > mostAtoms || strings.test(raw)) found ??= loops.at(-1)
    const only: Atom = { reads: sets.of(raw), next: 0n }
    return { nullable: false, first: [only], last: [only] }
  }
  const repeated = (node: AST.Quantifier): Part => {
    const part = node.max > fewTimes ? loop(node) : counted(node)
    if (part.nullable && node.min > 1) found ??= node.raw
    return part
  }
  const counted = ({ element, min, max }: AST.Quantifier): Part => {
    if (loops.length === 0) return { ...once, nullable: part(element).nullable || min === 0 }
    const optional = (left: number): Part =>
      left === 0 || found !== undefined ? nothing : { ...sequence(part(element), optional(left - 1)), nullable: true }
    let all = optional(max - min)
    for (let i = 0; i < min && found === undefined; i++) all = sequence(part(element), all)
    return all
  }
  const loop = ({ element, min, raw }: AST.Quantifier): Part => {
    loops.push(raw)
    const body = part(element)
    join(body, body)
    loops.pop()
    return { ...body, nullable: body.nullable || min === 0 }
  }
  const part = (node: RegexNode): Part => {
    switch (node.type) {
      case 'Alternative':
        return node.elements.reduceRight<Part>((rest, element) => sequence(part(element), rest), nothing)
      case 'Group':
      case 'CapturingGroup':
        return either(node.alternatives)
      case 'Quantifier':
        return repeated(node)
      case 'Assertion':
        if ('alternatives' in node) either(node.alternatives)
        return nothing
      default:
        return atom(node.raw)
    }
  }
  either(pattern.alternatives)
  return found
}
