import { isAsymmetric } from './is-asymmetric.ts'

/** True where a value has everything a pattern names; what the pattern leaves out is free. */
export function agrees(pattern: unknown, value: unknown): boolean {
  // search, unlike test, does not remember where a global expression stopped the last time.
  if (pattern instanceof RegExp) return isText(value) && String(value).search(pattern) !== -1
  if (isAsymmetric(pattern)) return pattern.asymmetricMatch(value)
  if (Array.isArray(pattern))
    return Array.isArray(value) && value.length === pattern.length && pattern.every((part, i) => agrees(part, value[i]))
  if (!isObject(pattern)) return pattern === value
  return (
    isObject(value) && Object.entries(pattern).every(([name, part]) => agrees(part, Object.hasOwn(value, name) ? value[name] : undefined))
  )
}

function isText(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
