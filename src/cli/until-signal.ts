import type { ExitCode } from './exit-codes.ts'

const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const satisfies Partial<Record<NodeJS.Signals, ExitCode>>

/** Resolves to the exit code of the first signal that asks the process to end; a second one ends it at once, as it does without this. */
export function untilSignal(): Promise<ExitCode> {
  return new Promise((resolve) => {
    const listeners = Object.entries(signals).map(([signal, exitCode]) => {
      const listener = (): void => {
        for (const { signal, listener } of listeners) process.off(signal, listener)
        resolve(exitCode)
      }
      process.on(signal, listener)
      return { signal, listener }
    })
  })
}
