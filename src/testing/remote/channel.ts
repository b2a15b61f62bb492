import { type ErrorCode, errorCodes, MockCopilotError } from '../../core/errors.ts'

interface Failure {
  readonly error?: { readonly message?: string; readonly reason?: string }
}

/** Asks the control API of a server in another process. */
export class Channel {
  readonly #root: string
  readonly #token: string
  readonly #open = new AbortController()

  /** @param url - the server's, without a slash at the end */
  constructor(url: string, token: string) {
    this.#root = `${url}/__mock-copilot`
    this.#token = token
  }

  /** Gives up on what is asked; nothing more can be. */
  close(): void {
    this.#open.abort()
  }

  get(path: string): Promise<unknown> {
    return this.#ask('GET', path)
  }

  post(path: string, body: object = {}): Promise<unknown> {
    return this.#ask('POST', path, body)
  }

  delete(path: string): Promise<unknown> {
    return this.#ask('DELETE', path)
  }

  /** Rejects with the server's own error, or with `CANNOT_CONNECT`. */
  async #ask(method: string, path: string, body?: object): Promise<unknown> {
    const response = await this.#fetch(method, path, body)
    const answer = (await response.json().catch(() => undefined)) as unknown
    if (response.ok && answer !== undefined) return answer
    const { message, reason } = (answer as Failure | undefined)?.error ?? {}
    if (reason !== undefined && Object.hasOwn(errorCodes, reason)) throw new MockCopilotError(reason as ErrorCode, message ?? '')
    throw this.#failed(`it answered ${response.status}${message === undefined ? '' : `: ${message.replace(/\.$/, '')}`}`)
  }

  async #fetch(method: string, path: string, body: object | undefined): Promise<Response> {
    const headers = { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' }
    const { signal } = this.#open
    try {
      return await fetch(this.#root + path, {
        method,
        headers,
        signal,
        redirect: 'error',
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
    } catch (error) {
      if (signal.aborted) throw this.#failed('stop() was called')
      throw this.#failed(`nothing answers there (${(error as Error).cause ?? error})`, error)
    }
  }

  #failed(reason: string, cause?: unknown): MockCopilotError {
    return new MockCopilotError(
      'CANNOT_CONNECT',
      `Failed to control the server at ${this.#root}: ${reason}. Check its URL and its admin token; --log pretty shows both.`,
      { cause },
    )
  }
}
