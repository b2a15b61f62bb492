import type { Checks } from './checks.ts'

/** Of a test that has failed, only what may have been the reason is worth telling. */
export const afterFailure: Checks = { leftOverFixtures: false, openStreams: false }
