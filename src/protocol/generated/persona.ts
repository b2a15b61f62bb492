// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * An account as Copilot knows it: who it is, what it may do, what it has left, and how the server refuses it.
 */
export interface Persona {
  $schema?: string
  /**
   * What --persona calls it; kebab-case.
   */
  name: string
  description: string
  /**
   * The GitHub login; mock-octocat by default.
   */
  login?: string
  /**
   * The sku of minted tokens, such as copilot_for_business_seat; it decides which host a token is good for.
   */
  sku: string
  /**
   * copilot_plan of /copilot_internal/user.
   */
  plan: 'free' | 'individual' | 'individual_pro' | 'business' | 'enterprise' | 'max'
  /**
   * Fields of the token answer that differ from the default.
   */
  token?: {
    [k: string]: unknown | undefined
  }
  /**
   * Fields of the user answer that differ from the default.
   */
  user?: {
    [k: string]: unknown | undefined
  }
  /**
   * What is limited; a quota that is not named is unlimited.
   */
  quotas?: {
    completions?: Quota
    chat?: Quota
    premium_interactions?: Quota
  }
  /**
   * How minting a token is refused, instead of being granted.
   */
  refusal?: {
    status: number
    body: {
      [k: string]: unknown | undefined
    }
  }
}
export interface Quota {
  /**
   * What a month has.
   */
  entitlement: number
  /**
   * What is left at the start; all of it by default.
   */
  remaining?: number
  /**
   * true: requests go on when nothing is left, and count as overage.
   */
  overagePermitted?: boolean
}
