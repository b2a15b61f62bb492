import { MockCopilotError } from '../core/errors.ts'

/**
 * Writes to standard output. Resolves when it is written, and where nobody reads any more, as behind `| head -1`: then there is
 * nobody to miss it. Throws `CANNOT_PRINT` where it is lost, as on a full disk.
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error === undefined || error === null || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve()
      else reject(cannotPrint(error))
    })
  })
}

function cannotPrint(error: Error): MockCopilotError {
  return new MockCopilotError(
    'CANNOT_PRINT',
    `Failed to write to standard output: ${error.message}. Lead it to where there is room, or to a terminal.`,
    { cause: error },
  )
}
