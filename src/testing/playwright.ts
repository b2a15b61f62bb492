import { expect as base } from '@playwright/test'
import { matchers } from './matchers.ts'

/** Playwright's `expect`, which can also be asked of a proxy. */
export const expect = base.extend(matchers)

export type { Checks } from './checks/checks.ts'
export { type CopilotFixtures, type CopilotWorkerFixtures, test } from './playwright/test.ts'
