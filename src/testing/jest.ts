import { expect } from '@jest/globals'
import type { CopilotMatchers } from './matchers/copilot-matchers.ts'
import { matchers } from './matchers.ts'

declare module 'expect' {
  // @jest/globals
  interface Matchers<R, T> extends CopilotMatchers<T> {}
}

declare global {
  namespace jest {
    // @types/jest
    interface Matchers<R, T> extends CopilotMatchers<T> {}
  }
}

expect.extend(matchers)

export type { CopilotMatchers } from './matchers/copilot-matchers.ts'
export { matchers }
