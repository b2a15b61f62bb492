import { shown } from './shown.ts'

/** A handler or middleware, or what came in its place; a list may hold functions, of which JSON shows nothing. */
export function partShown(part: unknown): string {
  return Array.isArray(part) ? 'a list; spread it with three dots' : shown(part)
}
