/** Every code an error of this package can carry, with what it stands for. */
export const errorCodes = {
  PORT_IN_USE: 'The port is taken by another program.',
  CANNOT_BIND: 'The host or port cannot be listened on.',
  ALREADY_RUNNING: 'start() was called on a proxy that runs already.',
  NOT_RUNNING: 'Something was asked that only a running proxy has.',
  BAD_CONFIG: 'An option has a value it cannot have.',
  OLD_NODE: 'A package that is used together with this one needs a newer Node.',
  BAD_DELAY: 'A delay is negative, not a number, or longer than a timer can be.',
  BAD_DURATION: 'A duration is neither milliseconds nor a text such as 25m.',
  BAD_FIXTURES: 'A fixture file cannot be read or breaks its schema.',
  BAD_SCENARIO: 'A scenario cannot be found, read, or breaks its schema.',
  BAD_REQUEST: 'What was given is no request that can be explained or answered.',
  BAD_HANDLER: 'A handler, or a pipe of handlers and middleware, was made of something it cannot be made of.',
  BAD_FAULT: 'A fault or latency has an option it cannot have.',
  BAD_RECORDING: 'A recording cannot be read, breaks its schema, or is of another version.',
  BAD_IMPORT: 'A file of another tool cannot be read, or is not what it was said to be.',
  SECRET_FOUND: 'A recording would have held a secret, so it was not written.',
  CANNOT_WRITE: 'A file could not be written, such as a recording, a report or the ready file.',
  CANNOT_PRINT: 'Standard output takes no more, as on a full disk.',
  BAD_PERSONA: 'A persona cannot be found, read, or breaks its schema.',
  BAD_ANSWER: 'A handler gave back something that is neither a response nor a reply.',
  BAD_PART: 'A handler or middleware that came as data cannot be read.',
  CANNOT_CONNECT: 'No server in another process could be controlled there.',
  NOT_DATA: 'A function was to be sent to a server in another process.',
  BAD_QUERY: 'A question to the journal names a field or a count it cannot have.',
  JOURNAL_EVICTED: 'The journal dropped entries or a part of a body, so the question cannot be answered truthfully.',
  UNEXPECTED_REQUEST: 'More requests came than never() or atMost() allows.',
  SESSION_TAKEN: 'A session with this id, or with this token, is open already.',
  NO_SESSION: 'The session was ended, or never made.',
  NO_SIGN_IN: 'No device sign-in with this user code waits to be approved or denied.',
  TOO_MANY_SESSIONS: 'As many sessions are open as the proxy may have.',
  WAIT_TIMEOUT: 'No matching request came in time.',
} as const

export type ErrorCode = keyof typeof errorCodes

/**
 * What this package throws. The message reads `Failed to <verb> <what>: <reason>. <what to do>`.
 *
 * @example
 * ```ts
 * try {
 *   await proxy.start()
 * } catch (error) {
 *   if (error instanceof MockCopilotError && error.code === 'PORT_IN_USE') console.error(error.message)
 * }
 * ```
 */
export class MockCopilotError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.name = 'MockCopilotError'
    this.code = code
  }
}
