import { unknownVariables } from './unknown-variables.ts'

/** Tells on standard error of variables that were probably misspelled, where no log does. */
export function warnOfVariables(): void {
  for (const warning of unknownVariables(process.env)) process.stderr.write(`mock-copilot: ${warning}\n`)
}
