import type { AST } from '@eslint-community/regexpp'
import { parseRegex, type RegexNode } from '../../match/parse-regex.ts'

/** Literals of which every text that a regular expression matches contains at least one. */
export type Requirement = readonly string[]

const mostAlternatives = 16

/** All that can be said of what a regular expression requires; empty where that is nothing. In lower case for the `i` flag. */
export function requiredLiterals(regex: RegExp): Requirement[] {
  const literal = literalOf(regex)
  const pattern = parseRegex(regex)

  const ofAlternatives = (alternatives: readonly AST.Alternative[]): Requirement[] => {
    if (alternatives.length === 1) return ofSequence(alternatives[0]?.elements ?? [])
    const longest = alternatives.map(({ elements }) => ofSequence(elements).reduce(longer, []))
    const all = longest.flat()
    return longest.every(({ length }) => length > 0) && all.length <= mostAlternatives ? [all] : []
  }
  const ofSequence = (elements: readonly AST.Element[]): Requirement[] => {
    const found: Requirement[] = []
    let run = ''
    const endRun = (): void => {
      if (run !== '') found.push([run])
      run = ''
    }
    const read = (node: RegexNode): void => {
      const character = literal(node)
      if (character !== undefined) {
        run += character
      } else if (node.type === 'Alternative') {
        node.elements.forEach(read)
      } else if (isPlainGroup(node) && node.alternatives.length === 1) {
        node.alternatives.forEach(read)
      } else if (node.type !== 'Assertion') {
        endRun()
        if (isPlainGroup(node)) found.push(...ofAlternatives(node.alternatives))
        if (node.type === 'Quantifier' && node.min > 0) found.push(...ofSequence([node.element]))
      }
    }
    elements.forEach(read)
    endRun()
    return found
  }
  return ofAlternatives(pattern.alternatives)
}

/** Not one that changes the flags, such as `(?i:...)`. */
function isPlainGroup(node: RegexNode): node is AST.CapturingGroup | AST.Group {
  return node.type === 'CapturingGroup' || (node.type === 'Group' && node.modifiers === null)
}

/** The text that a node stands for; case is only folded where that is sure to be a matter of A to Z. */
function literalOf({ flags, ignoreCase }: RegExp): (node: RegexNode) => string | undefined {
  const unsure = !ignoreCase ? /^$/ : /[uv]/.test(flags) ? /[^\0-\x7f]|[ks]/i : /[^\0-\x7f]/
  return (node) => {
    const character = node.type === 'CharacterClass' && !node.negate && node.elements.length === 1 ? node.elements[0] : node
    if (character?.type !== 'Character') return undefined
    const text = String.fromCodePoint(character.value)
    if (unsure.test(text)) return undefined
    return ignoreCase ? text.toLowerCase() : text
  }
}

function longer(one: Requirement, other: Requirement): Requirement {
  return shortest(other) > shortest(one) ? other : one
}

function shortest(requirement: Requirement): number {
  return requirement.length === 0 ? 0 : Math.min(...requirement.map(({ length }) => length))
}
