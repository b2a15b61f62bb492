/** What is used of it; the package itself is installed only when the bench runs. */
declare module '@copilotkit/aimock' {
  export class LLMock {
    constructor(options: { port: number; chunkSize?: number })
    readonly port: number
    onMessage(pattern: string | RegExp, response: { content: string }, options?: { streamingProfile?: { tps: number } }): this
    start(): Promise<unknown>
    stop(): Promise<void>
  }
}
