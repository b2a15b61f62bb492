import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/**
 * Ends a run with the plain line `N passed, N failed`, for whoever reads the log by machine. A file that cannot be loaded and
 * an error outside every test count as failed; a run without a single test fails, because it proves nothing.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    let passed = 0
    let failed = unhandledErrors.length
    for (const module of modules) {
      failed += module.errors().length
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed++
        if (state === 'failed') failed++
      }
    }
    if (passed + failed === 0 || failed > 0) process.exitCode = 1
    console.log(`${passed} passed, ${failed} failed`)
  }
}
