/** Anything that answers web-standard requests, such as a `CopilotProxy`, a session of one, or `connect()`'s. */
export interface Fetches {
  fetch(request: Request): Promise<Response>
}
