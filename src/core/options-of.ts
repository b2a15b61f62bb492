import { badOption } from './check-number.ts'

/** The options that a maker was given, none where it was given nothing; throws `BAD_FAULT` for what is no object of options. */
export function optionsOf(owner: string, given: unknown): object {
  if (given === undefined) return {}
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given
  throw badOption(owner, 'the options', given, 'must be an object')
}
