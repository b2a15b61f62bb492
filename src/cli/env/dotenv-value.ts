import { MockCopilotError } from '../../core/errors.ts'

const quotes = ["'", '`', '"']

/**
 * A value as `node --env-file` and the package dotenv both read it back. Neither knows an escaped quote, and both read `\n` between
 * double quotes as a line break; dotenv takes a backslash before the last quote for part of a longer value.
 *
 * @throws MockCopilotError `BAD_CONFIG` for the rare value that no spelling leaves as it is
 */
export function dotenvValue(name: string, value: string): string {
  if (/^[\w.:/@%+=,~-]*$/.test(value)) return value
  const quote = value.endsWith('\\') ? undefined : quotes.find((each) => !value.includes(each) && (each !== '"' || !value.includes('\\')))
  if (quote !== undefined) return quote + value + quote
  if (/^[^\s'"`#][^#]*$/.test(value) && value.trimEnd() === value) return value
  throw new MockCopilotError(
    'BAD_CONFIG',
    `Failed to write ${name} for a file of variables: no spelling of its value is read back as it is. Choose a value without quotation marks, # and backslashes.`,
  )
}
