// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * The token, or why there is none yet; always with status 200.
 */
export type AccessTokenAnswer =
  | {
      access_token: string
      token_type: 'bearer'
      scope: string
    }
  | {
      error: 'authorization_pending' | 'slow_down' | 'expired_token' | 'access_denied' | 'incorrect_device_code'
      error_description: string
      /**
       * With slow_down: seconds to wait between two polls from now on.
       */
      interval?: number
    }
/**
 * JSON-RPC 2.0; a notification has no answer.
 */
export type McpAnswer =
  | {
      jsonrpc: '2.0'
      id: string | number | null
      result: {
        [k: string]: unknown | undefined
      }
    }
  | {
      jsonrpc: '2.0'
      id: string | number | null
      error: {
        code: number
        message: string
      }
    }

/**
 * What the endpoints say that answer by themselves, each under its name; those with a schema file of their own are not here.
 */
export interface PlainAnswers {
  'access-token': AccessTokenAnswer
  'agent-sessions': {
    /**
     * @maxItems 0
     */
    sessions: []
    total_count: number
    page_size: number
    page_number: number
  }
  agents: {
    /**
     * @maxItems 0
     */
    agents: []
  }
  chunks: {
    chunks: {
      /**
       * SHA-256 of the text, in hex.
       */
      hash: string
      text: string
      line_range: {
        start: number
        end: number
      }
      embedding?: {
        embedding: number[]
      }
    }[]
    embedding_model: string
  }
  'code-search': {
    /**
     * @maxItems 0
     */
    results: []
    embedding_model: string
  }
  /**
   * @minItems 1
   */
  'content-exclusion': [
    {
      /**
       * @maxItems 0
       */
      rules: []
      /**
       * ISO 8601.
       */
      last_updated_at: string
    },
    ...{
      /**
       * @maxItems 0
       */
      rules: []
      /**
       * ISO 8601.
       */
      last_updated_at: string
    }[]
  ]
  'copilot-billing': {
    seat: {
      plan: {
        plan_type: string
      }
    }
  }
  'device-code': DeviceCodeAnswer
  'dotcom-embedding-models': {
    models: {
      id: string
      active: boolean
    }[]
  }
  'dotcom-embeddings': {
    embedding_model: string
    embeddings: {
      embedding: number[]
    }[]
  }
  /**
   * Lists that the language server reads unguarded.
   */
  experiments: {
    Features: string[]
    Flights: {
      [k: string]: unknown | undefined
    }
    Configs: {
      [k: string]: unknown | undefined
    }[]
    AssignmentContext: string
  }
  'github-user': GitHubUserAnswer
  graphql: {
    message: string
  }
  health: {
    status: 'ok'
  }
  mcp: McpAnswer
  'mcp-registry': {
    /**
     * @maxItems 0
     */
    servers: []
    metadata: {
      [k: string]: unknown | undefined
    }
  }
  'memory-enabled': {
    enabled: boolean
  }
  'memory-recent': {
    /**
     * @maxItems 0
     */
    memories: []
  }
  'model-intent': {
    predicted_label: string
    confidence: number
    latency_ms: number
    candidate_models: string[]
    scores: {
      [k: string]: unknown | undefined
    }
  }
  'model-policy': {
    state: 'enabled' | 'disabled' | 'unconfigured'
    terms: string
  }
  'model-session': ModelSessionAnswer
  'openai-models': OpenAIModelsAnswer
  ping: {
    /**
     * ISO 8601.
     */
    now: string
    status: 'ok'
    ns1: string
  }
  skills: {
    /**
     * @maxItems 0
     */
    skills: []
  }
  'snippy-files': {
    /**
     * @maxItems 0
     */
    file_matches: []
    page_info: {
      has_next_page: boolean
      cursor: string
    }
    license_stats: {
      count: {
        [k: string]: unknown | undefined
      }
    }
  }
  'snippy-match': {
    /**
     * @maxItems 0
     */
    snippets: []
  }
  telemetry: {}
}
export interface DeviceCodeAnswer {
  /**
   * For the client to poll with.
   */
  device_code: string
  /**
   * For the person to type.
   */
  user_code: string
  /**
   * The page to type it in.
   */
  verification_uri: string
  /**
   * Seconds.
   */
  expires_in: number
  /**
   * Seconds to wait between two polls.
   */
  interval: number
}
export interface GitHubUserAnswer {
  login: string
  id: number
  type: 'User'
  name: string
}
export interface ModelSessionAnswer {
  available_models: string[]
  selected_model: string
  session_token: string
  /**
   * Unix seconds.
   */
  expires_at: number
  discounted_costs: {
    [k: string]: unknown | undefined
  }
}
export interface OpenAIModelsAnswer {
  object: 'list'
  data: OpenAIModel[]
}
export interface OpenAIModel {
  id: string
  object: 'model'
  /**
   * Unix seconds.
   */
  created?: number
  owned_by?: string
  [k: string]: unknown | undefined
}
