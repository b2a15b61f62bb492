import type { Context } from '../../src/core/context.ts'
import { silentLog } from '../../src/core/log.ts'
import { createRandom } from '../../src/core/random.ts'
import type { Reply } from '../../src/core/reply.ts'
import { State } from '../../src/core/state.ts'
import { VirtualClock } from '../../src/core/virtual-clock.ts'
import type { CopilotCompletionRequest } from '../../src/protocol/generated/completion-request.ts'
import { writeCompletion } from '../../src/protocol/write-completion.ts'

/** A context without a socket, on a virtual clock; what a test cares about is passed in. */
export function fakeContext(request: CopilotCompletionRequest, overrides: Partial<Context> = {}): Context {
  const context: Context = {
    id: 'test-request',
    number: 1,
    endpoint: 'completions',
    path: '/v1/completions',
    message: false,
    headers: new Headers(),
    body: request,
    signal: new AbortController().signal,
    clock: new VirtualClock(),
    random: createRandom(1, 1),
    state: new State(),
    log: silentLog,
    trace: { faults: [] },
    write: (answer): Reply => ('choices' in answer ? writeCompletion(answer as never, request, context) : (answer as Reply)),
    ...overrides,
  }
  return context
}
