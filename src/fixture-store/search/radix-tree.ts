import type { Subject } from '../../match/subject.ts'
import type { Search, Usable } from './search.ts'

/** Which end of a text its literals are compared with. */
export type Side = 'start' | 'end'

interface Node {
  /** What must come next, read from the tree's side on; written in the order of the text. */
  label: string
  /** The length of all labels down to this one. */
  depth: number
  /** The smallest rank at this node or below. */
  best: number
  /** What is asked of a text that has come so far. */
  here: Search | undefined
  children: Map<number, Node> | undefined
}

/**
 * Literals that texts start with, or end with, sharing what they have in common: all of them that fit a text stand
 * on one path, so that finding them takes as long for a hundred thousand as for ten.
 */
export class RadixTree {
  readonly #fromEnd: boolean
  readonly #root: Node = node('', 0)

  constructor(side: Side) {
    this.#fromEnd = side === 'end'
  }

  get best(): number {
    return this.#root.best
  }

  /** Adds a literal; each is added once. */
  add(literal: string, search: Search): void {
    let at = this.#root
    at.best = Math.min(at.best, search.best)
    while (at.depth < literal.length) {
      at = this.#step(at, literal)
      at.best = Math.min(at.best, search.best)
    }
    at.here = search
  }

  /** @param from - where in the text to begin; only for trees that compare the start */
  find(text: string, subject: Subject, limit: number, usable: Usable, from = 0): number {
    let found = limit
    for (let at: Node | undefined = this.#root; at !== undefined && at.best < found; at = this.#next(at, text, from)) {
      if (at.here !== undefined && at.here.best < found) found = at.here.find(subject, found, usable)
    }
    return found
  }

  #next({ children, depth }: Node, text: string, from: number): Node | undefined {
    if (children === undefined || from + depth >= text.length) return undefined
    const child = children.get(this.#code(text, from + depth))
    if (child === undefined || from + child.depth > text.length) return undefined
    return text.startsWith(child.label, this.#fromEnd ? text.length - child.depth : from + depth) ? child : undefined
  }

  /** One node further towards a literal, made or split where there is none yet. */
  #step(at: Node, literal: string): Node {
    at.children ??= new Map()
    const code = this.#code(literal, at.depth)
    const child = at.children.get(code)
    if (child === undefined) {
      const leaf = node(this.#slice(literal, at.depth, literal.length), literal.length)
      at.children.set(code, leaf)
      return leaf
    }
    const shared = this.#sharedDepth(child, at.depth, literal)
    if (shared === child.depth) return child
    const middle = node(this.#slice(literal, at.depth, shared), shared)
    middle.best = child.best
    child.label = this.#fromEnd ? child.label.slice(0, child.depth - shared) : child.label.slice(shared - at.depth)
    middle.children = new Map([[this.#code(child.label, 0), child]])
    at.children.set(code, middle)
    return middle
  }

  #sharedDepth(child: Node, from: number, literal: string): number {
    const end = Math.min(child.depth, literal.length)
    let depth = from
    while (depth < end && this.#code(child.label, depth - from) === this.#code(literal, depth)) depth++
    return depth
  }

  #code(text: string, depth: number): number {
    return text.charCodeAt(this.#fromEnd ? text.length - 1 - depth : depth)
  }

  #slice(text: string, from: number, to: number): string {
    return this.#fromEnd ? text.slice(text.length - to, text.length - from) : text.slice(from, to)
  }
}

function node(label: string, depth: number): Node {
  return { label, depth, best: Number.POSITIVE_INFINITY, here: undefined, children: undefined }
}
