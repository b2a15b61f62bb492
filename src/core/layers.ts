import { badHandler } from './bad-handler.ts'
import { firstOf } from './first-of.ts'
import type { Handler } from './handler.ts'
import { isMiddleware, type Middleware } from './middleware.ts'
import { partShown } from './part-shown.ts'
import { pipe } from './pipe.ts'

/** What `use` takes: middleware wraps whatever answers, a handler is asked before the ones already there. */
export type Layer = Middleware | Handler

/** A handler with overrides that come and go; the one put on last is the outermost. */
export class Layers {
  readonly #base: Handler
  readonly #layers: (readonly Layer[])[] = []
  #answer: Handler

  constructor(base: Handler) {
    this.#base = base
    this.#answer = base
  }

  get answer(): Handler {
    return this.#answer
  }

  /** Puts an override on; disposing of what comes back takes exactly this one off again. Throws `BAD_HANDLER`, having put nothing on. */
  use(...layer: readonly Layer[]): Disposable {
    checkLayer(layer)
    this.#layers.push(layer)
    this.#compose()
    return { [Symbol.dispose]: () => this.#remove(layer) }
  }

  /** The same overrides over another handler. */
  over(base: Handler): Handler {
    return this.#layers.reduce<Handler>(
      (below, layer) => pipe(...layer.filter(isMiddleware), firstOf(...layer.filter(isHandler), below)),
      base,
    )
  }

  clear(): void {
    this.#layers.length = 0
    this.#compose()
  }

  #remove(layer: readonly Layer[]): void {
    const at = this.#layers.indexOf(layer)
    if (at === -1) return
    this.#layers.splice(at, 1)
    this.#compose()
  }

  #compose(): void {
    this.#answer = this.over(this.#base)
  }
}

function isHandler(part: Layer): part is Handler {
  return !isMiddleware(part)
}

function checkLayer(layer: readonly unknown[]): void {
  if (layer.length === 0)
    throw badHandler('use', 'it has no parts', 'Pass faults, other middleware or a handler, as in use(faults.reset(), echo())')
  const wrong = layer.findIndex((part) => typeof part !== 'function')
  if (wrong === -1) return
  const found = partShown(layer[wrong])
  throw badHandler(
    'use',
    `part ${wrong + 1} must be a handler or middleware, but is ${found}`,
    'Pass what this package makes, or a function of your own',
  )
}
