import { credentialShapes } from './credential-shapes.ts'
import { fieldShape } from './field-shape.ts'
import type { SecretShape } from './secret-shape.ts'
import type { FindSpans, SecretSpan } from './secret-span.ts'
import { tokenShapes } from './token-shapes.ts'

/** Finds every secret that is known by its look, in one walk over the text from trigger to trigger. */
export const findShapes: FindSpans = (text) => walk(text, shapes, triggers)

/** The rule whose shape the whole text has; what a header or a field holds is better named after that. */
export function shapeOf(text: string): string | undefined {
  const [span] = walk(text, tokenShapes, tokenTriggers)
  return span?.start === 0 && span.end === text.length ? span.rule : undefined
}

const shapes: readonly SecretShape[] = [...tokenShapes, ...credentialShapes, fieldShape]
const triggers = triggersOf(shapes)
const tokenTriggers = triggersOf(tokenShapes)

function triggersOf(among: readonly SecretShape[]): RegExp {
  return new RegExp(among.map(({ trigger }) => `(${trigger})`).join('|'), 'gi')
}

function walk(text: string, among: readonly SecretShape[], trigger: RegExp): SecretSpan[] {
  const spans: SecretSpan[] = []
  trigger.lastIndex = 0
  for (let found = trigger.exec(text); found !== null; found = trigger.exec(text)) {
    const shape = among[found.findIndex((group, i) => i > 0 && group !== undefined) - 1] as SecretShape
    const sighting = shape.read(text, found.index)
    trigger.lastIndex = Math.max(sighting?.resume ?? 0, found.index + 1)
    if (sighting?.secret === undefined) continue
    for (const { start, end } of sighting.beside ?? []) spans.push({ start, end, rule: shape.rule })
    const { start, end, rule } = sighting.secret
    const value = rule ?? (shape.rule === 'authorization' ? 'authorization' : undefined)
    spans.push({ start, end, rule: value === undefined ? shape.rule : (shapeOf(text.slice(start, end)) ?? value) })
  }
  return spans
}
