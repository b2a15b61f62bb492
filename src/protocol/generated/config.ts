// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * The options of the command line, as a config file gives them. Flags beat environment variables, those beat this file, and this file beats the scenario.
 */
export interface CliConfig {
  $schema?: string
  /**
   * Port to listen on; 0 takes any free one.
   */
  port?: number
  /**
   * Address to listen on; the default keeps other machines out.
   */
  host?: string
  /**
   * A shipped scenario by its name, or the path of a scenario file.
   */
  scenario?: string
  /**
   * Fixture files or folders, asked before anything else answers.
   */
  fixtures?: string[]
  /**
   * When the pieces of recordings among the fixtures come: exact, as they did; fast, at once; or a speed such as x10.
   */
  timing?: string
  /**
   * Answer everything (that no fixture matches) with this text.
   */
  reply?: string
  /**
   * The token a request must carry; without one, any token and none at all will do.
   */
  token?: string
  /**
   * Enforce authentication; without a token every request is then unauthorized.
   */
  requireAuth?: boolean
  /**
   * Who every client is taken for: the name of a persona that ships, or a JSON or YAML file.
   */
  persona?: string
  /**
   * Refuse, with Copilot's own words, requests that lack the headers its services demand.
   */
  strictHeaders?: boolean
  /**
   * Refuse, with Copilot's own words, chats for a model that is not offered, or cannot answer them.
   */
  strictModels?: boolean
  /**
   * Who approves device sign-ins: the server, at once, or a person, on the page /login/device.
   */
  deviceApproval?: 'at-once' | 'by-hand'
  /**
   * A second port, 0 for any free one, that endpoints.api leads to, as with Copilot's own hosts.
   */
  apiPort?: number
  /**
   * The URL that clients are told in endpoints, where they reach the server by another name.
   */
  publicUrl?: string
  /**
   * What becomes of requests that belong to no session: answered, or refused with a 400.
   */
  unscoped?: 'allow' | 'refuse'
  /**
   * Whether there is a control API; --no-control turns it off on this machine's own addresses too.
   */
  control?: boolean
  /**
   * The token of the control API. Default: on this machine's own addresses a random one that standard error shows, on others no such API.
   */
  adminToken?: string
  /**
   * A folder with a folder of recordings for each session that is made over the control API and asks for one; they are replayed.
   */
  sessionRecordings?: string
  /**
   * How long sessions that are made over the control API may lie idle before they end, in milliseconds; 0 is for ever.
   */
  sessionIdleTimeoutMs?: number
  /**
   * Requests a minute from one client address; 0 is off.
   */
  rateLimit?: number
  /**
   * The max_tokens of a request that has none.
   */
  maxTokens?: number
  /**
   * Larger max_tokens are clamped to this.
   */
  maxTokensLimit?: number
  /**
   * Makes ids and chance repeatable: a number or a text. Default: a new one for each run.
   */
  seed?: number | string
  /**
   * Load fixtures and the scenario again when their files change.
   */
  watch?: boolean
  /**
   * What standard error shows: one line a request for people, the same as JSON, or nothing.
   */
  log?: 'pretty' | 'json' | 'silent'
  /**
   * A file to write the URL to once the server is ready; removed when it stops.
   */
  readyFile?: string
  /**
   * A file for what the clients honoured of their contract, written when the server stops: .txt, .json, or .xml for JUnit.
   */
  report?: string
  /**
   * The report's format, where the file's name does not say.
   */
  reportFormat?: 'text' | 'json' | 'junit'
}
