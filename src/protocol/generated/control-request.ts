// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * What the control API is asked to do; the body of its HTTP request is `body`.
 */
export type ControlRequest =
  | MakeSession
  | PutOverride
  | PutFixtures
  | PutScenario
  | SearchRequests
  | WaitForRequest
  | WaitUntilSettled
  | AdvanceClock
  | ApproveDevice
  | DenyDevice
  | RevokeTokens
  | BecomePersona

export interface MakeSession {
  operation: 'makeSession'
  body: {
    /**
     * What stands in its URL. Default: made from the proxy's seed.
     */
    id?: string
    /**
     * Makes ids and chance repeatable.
     */
    seed?: number | string
    /**
     * virtual: time stands still until it is advanced. Default: as the proxy has it.
     */
    clock?: 'virtual' | 'real'
    /**
     * A scenario that ships, by its name, or the scenario itself as schemas/scenario.schema.json has it.
     */
    scenario?:
      | string
      | {
          [k: string]: unknown | undefined
        }
    /**
     * Fixtures that are asked before onCompletion.
     */
    fixtures?: {
      [k: string]: unknown | undefined
    }[]
    /**
     * Who answers, spelled as parts are.
     */
    onCompletion?: {
      [k: string]: unknown | undefined
    }
    /**
     * A persona that ships, by its name, or the persona itself as schemas/persona.schema.json has it.
     */
    persona?:
      | string
      | {
          [k: string]: unknown | undefined
        }
    /**
     * Ends the session once nothing used it for so many milliseconds of the server's time; 0 is never. Default: as the server has it, half an hour.
     */
    idleTimeoutMs?: number
    /**
     * Answer from recordings, or record, in a folder of this session beneath the one that the server keeps for sessions.
     */
    recorder?: {
      /**
       * The folder's name: up to 64 letters, digits, - and _; never a path.
       */
      dir: string
      /**
       * replay, or else what the server was started for. Default: the mode the server was started with.
       */
      mode?: 'replay' | 'record' | 'missing' | 'verify' | 'refresh' | 'passthrough'
      /**
       * One file of this name for all that is recorded. Default: a file for each request.
       */
      group?: string
      /**
       * When recorded pieces come: exact, fast, or a speed such as x10. Default: as the server has it.
       */
      timing?: string
    }
    /**
     * How device sign-ins go.
     */
    deviceFlow?: {
      approval?:
        | ('at-once' | 'by-hand')
        | {
            afterPolls: number
          }
        | {
            /**
             * Milliseconds, or a text such as 25m.
             */
            after: number | string
          }
      expiresInSeconds?: number
      intervalSeconds?: number
    }
    /**
     * Limits as Copilot has them, on completions and chats.
     */
    limits?: ControlLimit[]
    /**
     * What /models and /v1/models list.
     */
    models?: {
      id: string
      [k: string]: unknown | undefined
    }[]
    /**
     * The max_tokens of a request that has none.
     */
    maxTokens?: number
    /**
     * Larger max_tokens are clamped to this.
     */
    maxTokensLimit?: number
    /**
     * Requests a minute from one client address, to every endpoint; 0 is off.
     */
    rateLimitPerMinute?: number
    /**
     * The token a request must carry.
     */
    authToken?: string
    /**
     * Enforce authentication even without a token.
     */
    requireAuth?: boolean
    /**
     * Refuse requests that lack the headers Copilot's services demand.
     */
    strictHeaders?: boolean
    /**
     * Refuse chats for models that cannot answer them.
     */
    strictModels?: boolean
    /**
     * How much the journal keeps.
     */
    journal?: {
      maxEntries?: number
      maxBytes?: number
      maxBodyBytes?: number
    }
  }
}
export interface ControlLimit {
  per: 'user' | 'model'
  requests: number
  /**
   * Such as 1m or 58h.
   */
  window: string
  /**
   * What the 429 says.
   */
  code?: string
  /**
   * How Retry-After is spelled; seconds by default.
   */
  retryAfter?: 'seconds' | 'date'
}
export interface PutOverride {
  operation: 'putOverride'
  body: {
    /**
     * Middleware wraps whatever answers; a handler is asked before those already there.
     *
     * Items: A fault, latency, quirk or handler as scenario files spell it; also { kind: pipe, steps } and { kind: fixtures, fixtures }, whose fixtures stand there themselves.
     */
    parts: {
      [k: string]: unknown | undefined
    }[]
  }
}
export interface PutFixtures {
  operation: 'putFixtures'
  body: {
    /**
     * Fixtures, each as a fixture file has it.
     */
    fixtures: {
      [k: string]: unknown | undefined
    }[]
  }
}
export interface PutScenario {
  operation: 'putScenario'
  body: {
    /**
     * A scenario that ships, by its name, or the scenario itself as schemas/scenario.schema.json has it.
     */
    scenario:
      | string
      | {
          [k: string]: unknown | undefined
        }
  }
}
export interface SearchRequests {
  operation: 'searchRequests'
  body: {
    /**
     * Which requests are meant: those that agree with every field given.
     */
    query?: {
      /**
       * Without query; in a session, without /s/<id>.
       */
      path?: string
      /**
       * The endpoint's name, such as completions.
       */
      endpoint?: string
      method?: string
      status?: number
      /**
       * False while a request is still being answered.
       */
      complete?: boolean
      cancelled?: boolean
      /**
       * The fixture or handler that answered.
       */
      answeredBy?: string
      /**
       * One of the faults that fired.
       */
      fault?: string
      /**
       * Part of the JSON body.
       */
      body?: {
        [k: string]: unknown | undefined
      }
      /**
       * Real values, by names in any case.
       */
      headers?: {
        [k: string]: string | undefined
      }
    }
    /**
     * Tell the real values of headers too. Default: false.
     */
    secrets?: boolean
  }
}
export interface WaitForRequest {
  operation: 'waitForRequest'
  body: {
    /**
     * Which requests are meant: those that agree with every field given.
     */
    query?: {
      /**
       * Without query; in a session, without /s/<id>.
       */
      path?: string
      /**
       * The endpoint's name, such as completions.
       */
      endpoint?: string
      method?: string
      status?: number
      /**
       * False while a request is still being answered.
       */
      complete?: boolean
      cancelled?: boolean
      /**
       * The fixture or handler that answered.
       */
      answeredBy?: string
      /**
       * One of the faults that fired.
       */
      fault?: string
      /**
       * Part of the JSON body.
       */
      body?: {
        [k: string]: unknown | undefined
      }
      /**
       * Real values, by names in any case.
       */
      headers?: {
        [k: string]: string | undefined
      }
    }
    /**
     * How many matching requests must have been answered.
     */
    count?: number
    /**
     * Of real time, at most a minute.
     */
    timeoutMs?: number
    secrets?: boolean
  }
}
export interface WaitUntilSettled {
  operation: 'waitUntilSettled'
  body: {
    /**
     * Of real time, at most a minute.
     */
    timeoutMs?: number
  }
}
export interface AdvanceClock {
  operation: 'advanceClock'
  body: {
    /**
     * Milliseconds, or a text such as 25m.
     */
    duration: number | string
  }
}
export interface ApproveDevice {
  operation: 'approveDevice'
  body: {
    /**
     * Of the sign-in that is meant. Default: every one that waits.
     */
    userCode?: string
  }
}
export interface DenyDevice {
  operation: 'denyDevice'
  body: {
    /**
     * Of the sign-in that is meant. Default: every one that waits.
     */
    userCode?: string
  }
}
export interface RevokeTokens {
  operation: 'revokeTokens'
  body: {
    /**
     * The token that is meant. Default: every Copilot token minted so far.
     */
    token?: string
  }
}
export interface BecomePersona {
  operation: 'becomePersona'
  body: {
    /**
     * A persona that ships, by its name, or the persona itself as schemas/persona.schema.json has it.
     */
    persona:
      | string
      | {
          [k: string]: unknown | undefined
        }
  }
}
