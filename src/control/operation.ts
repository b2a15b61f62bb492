import type { Awaitable } from '../core/awaitable.ts'
import type { ControlAnswers } from '../protocol/generated/control-answers.ts'
import type { ControlRequest } from '../protocol/generated/control-request.ts'
import type { Controlled, ControlledProxy, ControlledSession } from './controlled.ts'
import type { Overrides } from './overrides.ts'

type Name = ControlRequest['operation']
export type BodyOf<N extends Name> = Extract<ControlRequest, { operation: N }>['body']

/** What an operation is given. */
export interface Asked<Body = unknown> {
  readonly proxy: ControlledProxy
  /** The session that the path names, or else the proxy itself. */
  readonly target: Controlled
  readonly session: ControlledSession | undefined
  readonly overrides: Overrides
  /** What stood at `{override}` in the path. */
  readonly override: string
  /** Valid by the schema of the operation. */
  readonly body: Body
  /** Aborted when the client has gone or the server stops. */
  readonly signal: AbortSignal
}

/** One thing that can be asked of the control API. */
export interface Operation {
  /** What schemas/control-answers.schema.json calls its answer. */
  readonly name: keyof ControlAnswers
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Behind `/__mock-copilot`, and for all but the proxy's own also behind `/__mock-copilot/sessions/{session}`. */
  readonly path: string
  readonly of: 'proxy' | 'session' | 'both'
  /** What it does, in one sentence. */
  readonly summary: string
  /** True where schemas/control-request.schema.json has a body of its name. */
  readonly takesBody: boolean
  /** Of the answer; 200 by default. */
  readonly status?: number
  answer(asked: Asked): Awaitable<unknown>
}

type Told = Pick<Operation, 'path' | 'summary'> & Partial<Pick<Operation, 'of' | 'status'>>

/** An operation that is asked with a body. */
export function post<N extends Name>(name: N, told: Told, answer: (asked: Asked<BodyOf<N>>) => Awaitable<unknown>): Operation {
  return { of: 'both', ...told, name, method: 'POST', takesBody: true, answer: (asked) => answer(asked as Asked<BodyOf<N>>) }
}

/** One that is asked without. */
export function bare(method: Operation['method'], name: keyof ControlAnswers, told: Told, answer: Operation['answer']): Operation {
  return { of: 'both', ...told, name, method, takesBody: false, answer }
}
