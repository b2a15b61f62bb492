import { badOption } from './check-number.ts'

/** Throws `BAD_FAULT`, naming the option and what it belongs to, for anything but a text; `undefined` is left to its default. */
export function checkText(owner: string, option: string, value: unknown, most: 'text' | 'text or whole number' = 'text'): void {
  const fits = value === undefined || typeof value === 'string' || (most !== 'text' && Number.isInteger(value))
  if (!fits) throw badOption(owner, option, value, `must be a ${most}`)
}
