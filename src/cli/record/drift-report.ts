import type { Drift, Drifted } from '../../recorder/drift/find-drift.ts'
import type { RecorderReport } from '../../recorder/recorder-report.ts'

export const reportKinds = ['text', 'json', 'github'] as const

type ReportKind = (typeof reportKinds)[number]

const mostShown = 80

/** Where a real service answers otherwise than it was recorded: for people, for programs, or as annotations of a GitHub workflow. */
export function driftReport({ drifted, unreached }: RecorderReport, kind: ReportKind): string {
  if (kind === 'json') return `${JSON.stringify({ drifted, unreached }, undefined, 2)}\n`
  const lines =
    kind === 'text'
      ? drifted.flatMap(inWords)
      : [
          ...unreached.map(({ url, cause }) => `::error title=${property('Not reached')}::${escaped(`${url} never answered (${cause})`)}`),
          ...drifted.flatMap(annotations),
        ]
  return lines.map((line) => `${line}\n`).join('')
}

function inWords({ file, asked, drifts }: Drifted): string[] {
  if (file === undefined) return [`${asked}: nothing is recorded`]
  return [`${asked} (${file})`, ...drifts.map((drift) => `  ${told(drift)}`)]
}

function annotations({ file, asked, drifts }: Drifted): string[] {
  if (file === undefined) return [`::warning title=${property('Not recorded')}::${escaped(`${asked}: nothing is recorded`)}`]
  return drifts.map((drift) => `::error file=${property(file)},title=${property(`Drift in ${asked}`)}::${escaped(told(drift))}`)
}

function told({ field, kind, recorded, live }: Drift): string {
  if (kind === 'added') return `${field} is new: ${shown(live)}`
  if (kind === 'removed') return `${field} is gone: it was ${shown(recorded)}`
  return `${field} ${kind === 'type' ? 'has another type' : 'differs'}: recorded ${shown(recorded)}, now ${shown(live)}`
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text
}

/** As GitHub's workflow commands are escaped. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
