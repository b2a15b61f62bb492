import { MockCopilotError } from '../core/errors.ts'

/** Why the server cannot listen, and what to do about it. */
export function bindError(error: NodeJS.ErrnoException, port: number, host: string): MockCopilotError {
  if (error.code === 'EADDRINUSE') {
    return new MockCopilotError(
      'PORT_IN_USE',
      `Failed to listen on ${host}:${port}: another program uses this port. Choose another port, or 0 for any free one.`,
      { cause: error },
    )
  }
  return new MockCopilotError(
    'CANNOT_BIND',
    `Failed to listen on ${host}:${port}: ${error.message}. Check host and port; 127.0.0.1 and port 0 always work.`,
    { cause: error },
  )
}
