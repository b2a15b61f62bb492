const deepest = 64

/** True where a parsed value nests deeper than anything a client sends; what walks it by recursion later could overflow the stack. */
export function tooDeep(value: unknown): boolean {
  let level: object[] = isObject(value) ? [value] : []
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > deepest) return true
    const inner: object[] = []
    for (const container of level) {
      for (const key in container) {
        const child = (container as Record<string, unknown>)[key]
        if (isObject(child)) inner.push(child)
      }
    }
    level = inner
  }
  return false
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
