import { badOption } from '../core/check-number.ts'

/** Throws `BAD_FAULT` for a `when` that cannot be asked; left out, it need not be. */
export function checkWhen(owner: string, when: unknown): void {
  if (when !== undefined && typeof when !== 'function') throw badOption(owner, 'when', when, 'must be a function')
}
