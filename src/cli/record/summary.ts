import { counted } from '../../core/counted.ts'
import type { RecorderReport, ReportedExchange } from '../../recorder/recorder-report.ts'

const mostNamed = 3

/** What became of the recordings, in lines for people: how many there are, and whatever is not as it was meant to be. */
export function summary(report: RecorderReport, problems: readonly Error[], prunes: boolean): string[] {
  const { mode, recorded, unused, written, notRecorded, unreached } = report
  const isWhole = unreached.length === 0
  const counts = [
    `${recorded.length} recorded`,
    `${counted(written.length, 'file')} written`,
    // Where nobody was reached, nobody knows what would have been used.
    ...(isWhole ? [`${unused.length} unused${prunes ? ', removed' : ''}`] : []),
  ]
  const told = new Set(notRecorded.map(({ reason }) => reason))
  return [
    `mock-copilot ${mode}: ${counts.join(', ')}`,
    ...unreached.map(
      ({ url, cause, times }) =>
        `Failed to reach the real service: ${url} was asked ${counted(times, 'time')} and never answered (${cause}). ${whatToDo(report)}`,
    ),
    ...notRecorded.map(({ asked, reason }) => `  not ${mode === 'verify' ? 'compared' : 'recorded'}  ${asked}: ${reason}`),
    ...(isWhole ? unusedLines(unused, recorded) : []),
    ...problems.flatMap(({ message }) => (told.has(message) ? [] : [message])),
  ]
}

function whatToDo({ mode }: RecorderReport): string {
  const advice = 'Start it, or say with --upstream where it is.'
  if (mode === 'verify') return `Nothing was compared with it. ${advice}`
  return mode === 'refresh' ? `What is recorded was left as it is. ${advice}` : advice
}

/** A file for each line: a group's has many exchanges. */
function unusedLines(unused: readonly ReportedExchange[], recorded: readonly ReportedExchange[]): string[] {
  return [...new Set(unused.map(({ file }) => file))].map((file) => {
    const exchanges = unused.filter((one) => one.file === file)
    const all = recorded.filter((one) => one.file === file).length
    const asked = [...new Set(exchanges.map(({ request: { method, path } }) => `${method} ${path}`))]
    const named = [...asked.slice(0, mostNamed), ...(asked.length > mostNamed ? ['…'] : [])].join(', ')
    return `  unused  ${file}: ${all > 1 ? `${exchanges.length} of ${all}, ` : ''}${named}`
  })
}
