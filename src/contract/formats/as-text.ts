import { counted } from '../../core/counted.ts'
import type { ContractCheck, ContractReport } from '../../protocol/generated/contract-report.ts'

/** A report for people: a line a check, with its evidence below; times count from the first request that shows anything. */
export function asText({ requests, evicted, checks }: ContractReport): string {
  const from = Math.min(...checks.flatMap(({ evidence }) => evidence.flatMap((each) => each.requests.map(({ atMs }) => atMs))))
  const width = Math.max(...checks.map(({ id }) => id.length))
  const lines = checks.flatMap((check) => [titleOf(check, width), ...check.evidence.map((each) => evidenceOf(each, from))])
  const missing = evicted === 0 ? '' : `, and not ${evicted} more that the journal has dropped`
  return `${[`What clients honoured, judged by ${counted(requests, 'request')}${missing}:`, ...lines].join('\n')}\n`
}

function titleOf({ id, what, verdict, honoured, broken }: ContractCheck, width: number): string {
  const counts = verdict === 'not seen' ? '' : ` (honoured ${honoured}, broken ${broken})`
  return `${verdict.padEnd(8)}  ${id.padEnd(width)}  ${what}${counts}`
}

function evidenceOf({ honoured, said, requests }: ContractCheck['evidence'][number], from: number): string {
  const times = requests.map(({ number, atMs }) => `#${number} at ${Math.round(atMs - from)} ms`).join(', ')
  return `          ${honoured ? '+' : '-'} ${said} [${times}]`
}
