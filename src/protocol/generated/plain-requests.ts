// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * What clients send to the endpoints that answer by themselves, each under its name. None of it is required beyond what an answer cannot do without.
 */
export interface PlainRequests {
  'access-token'?: AccessTokenRequest
  chunks?: {
    content?: string
    path?: string
    embed?: boolean
    embedding_model?: string
    [k: string]: unknown | undefined
  }
  'device-code'?: DeviceCodeRequest
  'device-decision'?: DeviceDecision
  mcp?: McpRequest
  'model-intent'?: {
    prompt?: string
    available_models?: string[]
    [k: string]: unknown | undefined
  }
  'model-policy'?: ModelPolicyRequest
  'model-session'?: ModelSessionRequest
}
/**
 * JSON or a form.
 */
export interface AccessTokenRequest {
  client_id?: string
  device_code: string
  grant_type?: string
  client_secret?: string
  [k: string]: unknown | undefined
}
/**
 * JSON or a form.
 */
export interface DeviceCodeRequest {
  client_id?: string
  scope?: string
  [k: string]: unknown | undefined
}
/**
 * The form of the page /login/device.
 */
export interface DeviceDecision {
  user_code: string
  decision: 'approve' | 'deny'
  [k: string]: unknown | undefined
}
/**
 * JSON-RPC 2.0.
 */
export interface McpRequest {
  jsonrpc?: '2.0'
  id?: string | number | null
  method: string
  params?: {
    [k: string]: unknown | undefined
  }
  [k: string]: unknown | undefined
}
export interface ModelPolicyRequest {
  state: 'enabled' | 'disabled' | 'unconfigured'
  [k: string]: unknown | undefined
}
export interface ModelSessionRequest {
  auto_mode?: {
    model_hints?: string[]
    [k: string]: unknown | undefined
  }
  [k: string]: unknown | undefined
}
