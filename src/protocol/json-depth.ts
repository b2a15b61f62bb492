const deepest = 64

/** True where a parsed value nests deeper than anything a client sends; what walks it by recursion later could overflow the stack. */
export function tooDeep(value: unknown, depth = 1): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth > deepest) return true
  if (Array.isArray(value)) return value.some((inner) => tooDeep(inner, depth + 1))
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key]
    if (typeof inner === 'object' && tooDeep(inner, depth + 1)) return true
  }
  return false
}
