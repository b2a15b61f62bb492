const shared =
  'import { readFile } from "node:fs/promises"\n\nexport function area(width: number, height: number) {\n  return width * height\n}\n'

/** @param {number} index */
const pathOf = (index) => `src/module-${index}.ts`
/** @param {number} index */
const lastLineOf = (index) => `export function add${index}(a: number, b: number) {`

/**
 * The prompt that the fixture of this number answers, and no other.
 *
 * @param {number} index
 */
export function promptOf(index) {
  return `// Path: ${pathOf(index)}\n${shared}\n${lastLineOf(index)}`
}

/**
 * What each kind of fixture looks for.
 *
 * @type {readonly ((index: number) => { equals: string } | { endsWith: string } | { contains: string } | { regex: string })[]}
 */
const kinds = [
  (index) => ({ equals: promptOf(index) }),
  (index) => ({ endsWith: lastLineOf(index) }),
  (index) => ({ contains: pathOf(index) }),
  (index) => ({ regex: `function\\s+add${index}\\(` }),
]

/**
 * A quarter each of exact, endsWith, contains and regex.
 *
 * @param {number} count
 */
export function fixtureMatches(count) {
  return Array.from({ length: count }, (_, index) => /** @type {typeof kinds[number]} */ (kinds[index % kinds.length])(index))
}

/**
 * Forty prompts, or as many as asked for, as many of each kind, from all over a set of so many fixtures.
 *
 * @param {number} count
 * @param {number} [asked]
 */
export function prompts(count, asked = 40) {
  const most = Math.min(count, asked)
  const step = Math.floor(count / most)
  return Array.from({ length: most }, (_, i) => promptOf(i * step + (step > 1 ? i % kinds.length : 0)))
}
