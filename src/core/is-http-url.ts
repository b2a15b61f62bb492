export function isHttpUrl(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/./i.test(value) && URL.canParse(value)
}
