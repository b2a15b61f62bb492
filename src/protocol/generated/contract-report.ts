// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * What the clients of one proxy honoured of the contract that a Copilot client has with its services, judged from the requests they sent.
 */
export interface ContractReport {
  /**
   * How many requests were looked at.
   */
  requests: number
  /**
   * How many more came that the journal no longer keeps; what they would have shown is not seen.
   */
  evicted: number
  checks: ContractCheck[]
}
export interface ContractCheck {
  /**
   * Such as retry-after; it stays the same.
   */
  id: string
  /**
   * What a client is held to, in words.
   */
  what: string
  /**
   * Broken where it was broken once.
   */
  verdict: 'honoured' | 'broken' | 'not seen'
  /**
   * How often it was honoured.
   */
  honoured: number
  /**
   * How often it was broken.
   */
  broken: number
  /**
   * At most ten of each kind, those that broke it first.
   */
  evidence: ContractEvidence[]
}
export interface ContractEvidence {
  honoured: boolean
  /**
   * What was seen, in words; it holds no secret.
   */
  said: string
  /**
   * The requests that show it, in the order in which they came.
   */
  requests: ContractRequest[]
}
export interface ContractRequest {
  /**
   * The request's number in the journal.
   */
  number: number
  /**
   * When it arrived: milliseconds since 1970 on the proxy's clock.
   */
  atMs: number
}
