// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * What Copilot's own services and GitHub's API say where they refuse a request: quotas, limits, models, and who may have a token.
 */
export type CopilotErrorAnswer = CopilotServiceError | GitHubError

/**
 * Of Copilot's services: the code is a word.
 */
export interface CopilotServiceError {
  error: {
    message: string
    type?: string
    /**
     * Chat clients choose their text by it.
     */
    code: string
    [k: string]: unknown | undefined
  }
}
/**
 * Of GitHub's API.
 */
export interface GitHubError {
  message: string
  documentation_url?: string
  status?: string
  /**
   * What editors show to their user, title and URL as a button.
   */
  error_details?: {
    message: string
    notification_id?: string
    title?: string
    url?: string
    [k: string]: unknown | undefined
  }
  [k: string]: unknown | undefined
}
