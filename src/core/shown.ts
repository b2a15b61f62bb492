const mostShown = 200

/** A value of any kind in the words of an error: as JSON where it has that form, and never so long that it hides the error. */
export function shown(value: unknown): string {
  if (typeof value === 'function') return value.name === '' ? 'a function' : `the function ${value.name}`
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'number' || value instanceof RegExp) return String(value)
  const text = json(value) ?? String(value)
  return text.length > mostShown ? `${text.slice(0, mostShown)}...` : text
}

function json(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    // A circle, or a getter that throws.
    return Object.prototype.toString.call(value)
  }
}
