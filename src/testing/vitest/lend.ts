import type { TestContext } from 'vitest'
import { afterFailure } from '../checks/after-failure.ts'
import type { Checks } from '../checks/checks.ts'
import { ErrorWatch } from '../checks/error-watch.ts'
import { LeftBehind } from '../checks/left-behind.ts'
import { type Checked, problemsOf } from '../checks/problems-of.ts'
import { seedInWords } from '../checks/seed-in-words.ts'

interface Test extends Pick<TestContext, 'task' | 'onTestFailed'> {
  readonly checks: Checks
}

interface Lent extends Checked {
  readonly seed: number | string
  stop(): Promise<void>
  on(event: 'error', listener: (error: Error) => void): unknown
  off(event: 'error', listener: (error: Error) => void): unknown
}

/** Gives a test a proxy or a session: made before it, looked through and stopped after it. */
export async function lend<T extends Lent>(
  proxy: T,
  { checks, task, onTestFailed }: Test,
  use: (proxy: T) => Promise<void>,
): Promise<void> {
  onTestFailed(() => console.error(seedInWords(proxy.seed)))
  using watch = new ErrorWatch(proxy)
  let problems: string[]
  try {
    await use(proxy)
    problems = await problemsOf(proxy, task.result?.state === 'fail' ? { ...checks, ...afterFailure } : checks, watch.errors)
  } finally {
    await proxy.stop()
  }
  if (problems.length > 0) throw new LeftBehind(problems)
}
