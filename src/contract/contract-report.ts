import type { ContractCheck, ContractReport } from '../protocol/generated/contract-report.ts'
import type { Check, Finding } from './check.ts'
import { abortOnTyping } from './checks/abort-on-typing.ts'
import { backOff } from './checks/back-off.ts'
import { deviceInterval } from './checks/device-interval.ts'
import { deviceSlowDown } from './checks/device-slow-down.ts'
import { headers } from './checks/headers.ts'
import { idleDeadline } from './checks/idle-deadline.ts'
import { mintOnce } from './checks/mint-once.ts'
import { noPointlessRetry } from './checks/no-pointless-retry.ts'
import { retryAfter } from './checks/retry-after.ts'
import { stop } from './checks/stop.ts'
import type { History } from './history.ts'

const checks: readonly Check[] = [
  retryAfter,
  mintOnce,
  noPointlessRetry,
  backOff,
  idleDeadline,
  abortOnTyping,
  stop,
  headers,
  deviceInterval,
  deviceSlowDown,
]
const mostEvidence = 10

/** What clients honoured, as far as their requests show it. @param evicted - how many requests are no longer there to be looked at */
export function contractReport(history: History, evicted: number): ContractReport {
  return { requests: history.entries.length, evicted, checks: checks.map((check) => judged(check, history)) }
}

function judged({ id, what, find }: Check, history: History): ContractCheck {
  const findings = find(history)
  const broken = findings.filter(({ honoured }) => !honoured)
  const honoured = findings.filter((finding) => finding.honoured)
  const verdict = broken.length > 0 ? 'broken' : honoured.length > 0 ? 'honoured' : 'not seen'
  const evidence = [...broken.slice(0, mostEvidence), ...honoured.slice(0, mostEvidence)].map(asEvidence)
  return { id, what, verdict, honoured: honoured.length, broken: broken.length, evidence }
}

function asEvidence({ honoured, said, entries }: Finding): ContractCheck['evidence'][number] {
  return { honoured, said, requests: entries.map(({ number, atMs }) => ({ number, atMs })) }
}
