/** Reads members of somebody's JSON by their names, never one that an object inherits; `undefined` where it is not of that kind. */
export const own = { value, text, number, list }

function value(parent: unknown, name: string): unknown {
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, name)
    ? (parent as Record<string, unknown>)[name]
    : undefined
}

function text(parent: unknown, name: string): string | undefined {
  const found = value(parent, name)
  return typeof found === 'string' ? found : undefined
}

function number(parent: unknown, name: string): number | undefined {
  const found = value(parent, name)
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}

function list(parent: unknown, name: string): readonly unknown[] {
  const found = value(parent, name)
  return Array.isArray(found) ? found : []
}
