import type { RecordedResponse } from '../../protocol/generated/recording.ts'
import { isMoment } from '../normalise/is-moment.ts'
import { answerFields } from './answer-fields.ts'

/** One field in which an upstream answers otherwise than it did. */
export interface Drift {
  /** Such as `body.choices[0].finish_reason`. */
  readonly field: string
  readonly kind: 'added' | 'removed' | 'changed' | 'type'
  /** `undefined` where the field was added. */
  readonly recorded: unknown
  /** `undefined` where it was removed. */
  readonly live: unknown
}

/** A request whose live answer differs. */
export interface Drifted {
  /** `undefined` where nothing was recorded for it. */
  readonly file: string | undefined
  /** Such as `GET /models`. */
  readonly asked: string
  readonly drifts: readonly Drift[]
}

export interface Comparison {
  /** `shape` compares what is there and of what type; `values`, the default, also what it says. */
  readonly compare?: 'values' | 'shape' | undefined
  /** Fields that may differ; one that ends with `*` stands for all that begin so. Default: none. */
  readonly ignore?: readonly string[] | undefined
}

/** What every answer has anew: only its type is compared. */
const always = new Set([
  'completed_at',
  'created',
  'created_at',
  'encrypted_content',
  'expires_at',
  'id',
  'item_id',
  'obfuscation',
  'request_id',
  'response_id',
  'system_fingerprint',
  'token',
  'tracking_id',
])

/** Where a live answer differs from the recorded one, in the order of the recorded fields. */
export function findDrift(
  recorded: RecordedResponse,
  live: RecordedResponse,
  { compare = 'values', ignore = [] }: Comparison = {},
): Drift[] {
  const [before, now] = [answerFields(recorded), answerFields(live)]
  const drifts: Drift[] = []
  for (const field of new Set([...before.keys(), ...now.keys()])) {
    if (ignore.some((pattern) => covers(pattern, field))) continue
    const [old, young] = [before.get(field), now.get(field)]
    const kind = !now.has(field) ? 'removed' : !before.has(field) ? 'added' : changeOf(field, old, young, compare)
    if (kind !== undefined) drifts.push({ field, kind, recorded: old, live: young })
  }
  return drifts
}

function changeOf(field: string, recorded: unknown, live: unknown, compare: 'values' | 'shape'): 'changed' | 'type' | undefined {
  if (typeOf(recorded) !== typeOf(live)) return 'type'
  const last = field.slice(field.lastIndexOf('.') + 1)
  if ((compare === 'shape' && !/^(?:status|cut)$/.test(field)) || always.has(last)) return undefined
  if (isMomentNamed(last, recorded) && isMomentNamed(last, live)) return undefined
  return JSON.stringify(recorded) === JSON.stringify(live) ? undefined : 'changed'
}

const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/

function isMomentNamed(name: string, value: unknown): boolean {
  return typeof value === 'number' ? isMoment(name, value) : typeof value === 'string' && iso.test(value)
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

function covers(pattern: string, field: string): boolean {
  return pattern.endsWith('*') ? field.startsWith(pattern.slice(0, -1)) : field === pattern
}
