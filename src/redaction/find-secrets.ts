import { base64Runs } from './base64-runs.ts'
import { jsonEscapes } from './json-escapes.ts'
import { percentEncoding } from './percent-encoding.ts'
import type { FindSpans, SecretSpan } from './secret-span.ts'
import type { Steps } from './steps.ts'
import type { Decode, Piece, View } from './view.ts'

/** A secret and the pieces of the text that say it, in one encoding or another. */
export interface FoundSecret {
  readonly rule: string
  /** The secret itself, decoded. */
  readonly secret: string
  readonly pieces: readonly Piece[]
  /** What has to stand in the place of the first piece, the others being taken out. */
  readonly write: (placeholder: string) => string
}

const escapes: readonly Decode[] = [jsonEscapes, percentEncoding]
/** Encodings inside of encodings, outermost first: a percent-encoded base64 in the JSON arguments of a tool in JSON. */
const decoders: readonly (readonly Decode[])[] = [[...escapes, base64Runs()], [...escapes, base64Runs(false)], escapes, escapes]

/** Finds secrets as they stand and encoded, in the order of the text and without overlap. */
export function* findSecrets(text: string, rules: readonly FindSpans[], depth = 0): Steps<FoundSecret[]> {
  const found: FoundSecret[] = []
  for (const find of rules) for (const span of yield* find(text)) found.push(plain(text, span))
  for (const decode of decoders[depth] ?? []) {
    for (const view of yield* decode(text)) {
      for (const inner of yield* findSecrets(view.text, rules, depth + 1)) found.push(throughView(view, inner))
    }
  }
  return found.length < 2 ? found : withoutOverlap(found)
}

function plain(text: string, { start, end, rule }: SecretSpan): FoundSecret {
  return { rule, secret: text.slice(start, end), pieces: [{ start, end }], write: (placeholder) => placeholder }
}

export function throughView(view: View, { rule, secret, pieces, write }: FoundSecret): FoundSecret {
  const [first] = pieces as [Piece, ...Piece[]]
  return {
    rule,
    secret,
    pieces: pieces.flatMap(({ start, end }) => view.locate(start, end)),
    write: (placeholder) => view.write(write(placeholder), first.start, first.end),
  }
}

/** Of secrets that share text the longest stays, and takes all that the others had: decoding shows more of one than its raw text does. */
function withoutOverlap(found: FoundSecret[]): FoundSecret[] {
  const kept: FoundSecret[] = []
  const before = (a: FoundSecret, b: FoundSecret): number => startOf(a) - startOf(b) || endOf(b) - endOf(a)
  for (const next of found.sort(before)) {
    const last = kept.at(-1)
    if (last === undefined || startOf(next) >= endOf(last)) {
      kept.push(next)
      continue
    }
    if (endOf(next) <= endOf(last)) continue
    const longest = endOf(next) - startOf(next) > endOf(last) - startOf(last) ? next : last
    kept[kept.length - 1] = { ...longest, pieces: [{ start: startOf(last), end: endOf(next) }] }
  }
  return kept
}

function startOf({ pieces }: FoundSecret): number {
  return pieces[0]?.start ?? 0
}

function endOf({ pieces }: FoundSecret): number {
  return pieces.at(-1)?.end ?? 0
}
