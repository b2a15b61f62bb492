import type { ContractReport } from '../../protocol/generated/contract-report.ts'
import { asJunit } from './as-junit.ts'
import { asText } from './as-text.ts'

/** How a report can be written. */
export const formats = {
  text: asText,
  json: (report: ContractReport): string => `${JSON.stringify(report, undefined, 2)}\n`,
  junit: asJunit,
} as const
