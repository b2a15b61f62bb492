import { counted } from '../core/counted.ts'
import type { RecordedRequest } from '../protocol/generated/recording.ts'
import { type Difference, findDifferences } from './find-difference.ts'

interface Candidate {
  /** Such as `recordings/models-1a2b.yaml`. */
  readonly file: string
  readonly request: RecordedRequest
}

const mostCompared = 1_000
const mostShown = 60

/** Why nothing recorded answers a request, in words: the nearest recording, and the first place where it asks something else. */
export function explainMiss(request: RecordedRequest, candidates: readonly Candidate[]): string {
  const asked = `${request.method} ${request.path}`
  const alike = candidates.filter(({ request: { method, path } }) => method === request.method && path === request.path)
  const compared = (alike.length > 0 ? alike : candidates)
    .slice(0, mostCompared)
    .map(({ file, request: recorded }) => ({ file, differences: findDifferences(recorded, request) }))
    .sort((one, other) => one.differences.length - other.differences.length)
  const [nearest] = compared
  const [first, ...others] = nearest?.differences ?? []
  if (nearest === undefined || first === undefined) return `No recording answers ${asked}: there is none. Record it with --mode missing.`
  return [
    `No recording answers ${asked}. ${nearestOf(candidates.length)} is ${nearest.file}, which differs in ${first.where}:`,
    ...sides(first),
    ...(others.length > 0 ? [`and in ${counted(others.length, 'other place')}.`] : []),
    'Record it with --mode missing, or have what changes on every run normalised.',
  ].join('\n')
}

function nearestOf(count: number): string {
  return count === 1 ? 'The only one' : `The nearest of ${count}`
}

function sides({ one, other }: Difference): string[] {
  const start = typeof one === 'string' && typeof other === 'string' ? sameStart(one, other) : 0
  return [`   recorded ${shown(one, start)}`, `   asked    ${shown(other, start)}`]
}

function sameStart(one: string, other: string): number {
  let i = 0
  while (i < one.length && one[i] === other[i]) i++
  return Math.max(0, i - 20)
}

/** A long text is shown from a little before where it begins to differ. */
function shown(value: unknown, start: number): string {
  if (value === undefined) return 'nothing'
  if (typeof value !== 'string') return cropped(JSON.stringify(value))
  return `${start > 0 ? '…' : ''}${cropped(JSON.stringify(value.slice(start)))}`
}

function cropped(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text
}
