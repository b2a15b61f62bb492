// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * Who answers.
 */
export type HandlerData =
  EchoHandler | TextHandler | FixturesHandler | SyntheticHandler | SequenceHandler | FirstOfHandler

/**
 * Answers with the prompt itself.
 */
export interface EchoHandler {
  kind: 'echo'
}
/**
 * Answers everything with this text; several texts are the choices of one answer.
 */
export interface TextHandler {
  kind: 'text'
  text: string | [string, ...string[]]
}
/**
 * Answers with the fixture that matches best; without paths, with the fixtures that ship with the package.
 */
export interface FixturesHandler {
  kind: 'fixtures'
  /**
   * Files or folders, relative to the file this stands in.
   *
   * @minItems 1
   */
  paths?: [string, ...string[]]
}
/**
 * Makes up plausible code in the request's language.
 */
export interface SyntheticHandler {
  kind: 'synthetic'
  /**
   * Makes the code repeatable whatever the proxy's own seed is.
   */
  seed?: number
}
/**
 * Answers the first request with the first step, the second with the second, and so on, then with nothing.
 */
export interface SequenceHandler {
  kind: 'sequence'
  /**
   * @minItems 1
   */
  steps: [string | HandlerData, ...(string | HandlerData)[]]
}
/**
 * Asks the handlers in order; the first that has an answer wins.
 */
export interface FirstOfHandler {
  kind: 'firstOf'
  /**
   * @minItems 1
   */
  handlers: [HandlerData, ...HandlerData[]]
}
