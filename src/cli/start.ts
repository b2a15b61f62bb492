import type { ExitCode } from './exit-codes.ts'
import { greet } from './greet.ts'
import { Server } from './server.ts'
import type { Flags } from './settings.ts'
import { unknownVariables } from './unknown-variables.ts'
import { untilSignal } from './until-signal.ts'

/** Serves until a signal comes, and resolves to the exit code. Throws for options that cannot be used and a port that cannot be bound. */
export async function start(flags: Flags): Promise<ExitCode> {
  const signal = untilSignal()
  const server = await Server.open(flags)
  try {
    const { log } = server
    for (const warning of unknownVariables(process.env)) log.warn({}, warning)
    await greet(server)
    void server.answers.warmUp()
    return await signal
  } finally {
    await server.close()
  }
}
