import { requestPath } from './protocol/request-path.ts'

/**
 * The paths of requests, as their own pipeline sees them. A client mostly asks for the same one again; it is then handed out as the
 * very text that was there before, which nobody needs to search or hash anew.
 */
export class Paths {
  /** What may stand before a path, and is no part of it. */
  readonly #prefix: string
  #target: string | undefined
  #path: string | undefined

  constructor(prefix: string) {
    this.#prefix = prefix
  }

  /** `undefined` where the request target is not valid. */
  of(target: string): string | undefined {
    if (target !== this.#target) {
      this.#target = target
      this.#path = withoutPrefix(requestPath(target), this.#prefix)
    }
    return this.#path
  }
}

function withoutPrefix(path: string | undefined, prefix: string): string | undefined {
  if (prefix === '') return path
  if (path?.startsWith(`${prefix}/`)) return path.slice(prefix.length)
  return path === prefix ? '/' : path
}
