import { credentialShapes } from './credential-shapes.ts'
import { fieldShape } from './field-shape.ts'
import { finished } from './finished.ts'
import type { SecretShape, Sighting } from './secret-shape.ts'
import type { FindSpans, SecretSpan } from './secret-span.ts'
import type { Steps } from './steps.ts'
import { tokenShapes } from './token-shapes.ts'

/** Finds every secret that is known by its look, in one walk over the text from trigger to trigger. */
export const findShapes: FindSpans = (text) => walk(text, shapes, triggers)

/** The rule whose shape the whole text has; what a header or a field holds is better named after that. */
export function shapeOf(text: string): string | undefined {
  const [span] = finished(walk(text, tokenShapes, tokenTriggers))
  return span?.start === 0 && span.end === text.length ? span.rule : undefined
}

const shapes: readonly SecretShape[] = [...tokenShapes, ...credentialShapes, fieldShape]
/** So far a walk goes in one step. */
const stride = 16_384
const longestTrigger = 64
const triggers = triggersOf(shapes)
const tokenTriggers = triggersOf(tokenShapes)

function triggersOf(among: readonly SecretShape[]): RegExp {
  return new RegExp(among.map(({ trigger }) => `(${trigger})`).join('|'), 'gi')
}

function* walk(text: string, among: readonly SecretShape[], trigger: RegExp): Steps<SecretSpan[]> {
  const spans: SecretSpan[] = []
  let looked = 0
  for (let from = 0; from < text.length; ) {
    const until = from + stride
    const found = triggerIn(text, from, until, trigger)
    if (found === undefined) {
      looked += Math.min(until, text.length) - from
      from = until
    } else {
      const shape = among[found.index] as SecretShape
      const sighting = shape.read(text, found.at)
      if (sighting !== undefined) spans.push(...spansOf(text, shape, sighting))
      const next = Math.max(sighting?.resume ?? 0, found.at + 1)
      looked += next - from
      from = next
    }
    if (looked < stride) continue
    yield looked
    looked = 0
  }
  yield looked
  return spans
}

/** The first trigger of a part of a text, and whose it is. */
function triggerIn(
  text: string,
  from: number,
  until: number,
  trigger: RegExp,
): { readonly at: number; readonly index: number } | undefined {
  // What stands before decides where a word begins.
  const start = Math.max(0, from - 1)
  trigger.lastIndex = from - start
  const found = trigger.exec(text.slice(start, until + longestTrigger))
  if (found === null || start + found.index >= until) return undefined
  return { at: start + found.index, index: found.findIndex((group, i) => i > 0 && group !== undefined) - 1 }
}

function spansOf(text: string, shape: SecretShape, { secret, beside = [] }: Sighting): SecretSpan[] {
  if (secret === undefined) return []
  const { start, end, rule } = secret
  const value = rule ?? (shape.rule === 'authorization' ? 'authorization' : undefined)
  const named = value === undefined ? shape.rule : (shapeOf(text.slice(start, end)) ?? value)
  return [{ start, end, rule: named }, ...beside.map((span) => ({ ...span, rule: shape.rule }))]
}
