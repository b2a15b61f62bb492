import { expect } from 'vitest'
import type { CopilotMatchers } from './matchers/copilot-matchers.ts'
import { matchers } from './matchers.ts'

declare module 'vitest' {
  interface Matchers<T> extends CopilotMatchers<T> {}
}

expect.extend(matchers)

export type { Checks } from './checks/checks.ts'
export type { CopilotMatchers } from './matchers/copilot-matchers.ts'
export { type CopilotFixtures, test } from './vitest/test.ts'
export { expect }
