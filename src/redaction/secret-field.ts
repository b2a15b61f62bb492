import { looksDrawn } from './looks-drawn.ts'
import { isNameAndPassword } from './name-and-password.ts'
import { isPlaceholder } from './placeholders.ts'

type Rule = readonly [rule: string, name: RegExp, holds?: (value: string) => boolean]

/** What no name of a field in front of it makes a secret: nothing, a placeholder of ours, a variable, a mark of a tokenizer. */
const notYetFilledIn = /^(?:\s*|\*+|null|undefined|\$\{[^}]*\}|\$\w+|\{\{[^}]*\}\}|<[^<>]*>|%\w+%)$/

const oneWord = (least: number) => (value: string) => value.length >= least && /^[\x21-\x7e]+$/.test(value)
const withDigit = (value: string) => oneWord(16)(value) && /\d/.test(value)

const rules: readonly Rule[] = [
  ['device-code', /^device-?code$/],
  ['user-code', /^user-?code$/],
  ['email', /email$/, (value) => value.length <= 320 && /^[^@]+(?:@|%40)[^@]+$/.test(value)],
  ['password', /(?:^|-)(?:passw(?:or)?d|passphrase)$/],
  // Also the working directory.
  ['password', /(?:^|-)pwd$/, (value) => !/^(?:[A-Za-z]:)?[\\/]/.test(value)],
  // Also what a test did.
  ['password', /(?:^|-)pass$/, looksDrawn],
  ['secret', /(?:^|-)secret(?:-?(?:access)?-?key)?$/],
  ['api-key', /(?:^|-)(?:api|private|access|account|shared-access|signing|encryption|subscription|master)-?key$/, oneWord(4)],
  ['authorization', /^(?:proxy-)?authorization$/, oneWordAfterScheme],
  ['authorization', /(?:^|-)auth$/, isNameAndPassword],
  ['cookie', /^(?:set-)?cookie$/, (value) => value.includes('=')],
  ['credential', /(?:^|-)credential$/, oneWord(8)],
  // "token" alone is also what log probabilities call a word, and "nextToken" where a list goes on.
  [
    'token',
    /^-?(?:[a-z]+-)*(?:access|refresh|id|auth|oauth|bearer|session|api|github|copilot|security|csrf|client|bot)-?token$/,
    oneWord(8),
  ],
  ['token', /token$/, withDigit],
]
const onlyInQueries: readonly Rule[] = [
  ['signature', /^(?:x-amz-|x-goog-)?sig(?:nature)?$/, oneWord(8)],
  ['api-key', /^key$/, withDigit],
]

function oneWordAfterScheme(value: string): boolean {
  return oneWord(4)(value.replace(/^[\w-]+ +/, ''))
}

/** The rule by which the value of a field is secret because of the field's name, in whatever case and spelling. */
export function isSecretField(name: string, value: string, inQuery = false): string | undefined {
  if (notYetFilledIn.test(value) || isPlaceholder(value)) return undefined
  const words = name
    .replace(/([a-z\d])(?=[A-Z])/g, '$1-')
    .replaceAll('_', '-')
    .toLowerCase()
  const among = inQuery ? [...rules, ...onlyInQueries] : rules
  const known = among.find(([, pattern, holds]) => pattern.test(words) && (holds?.(value) ?? true))?.[0]
  return known ?? (/[_-]token$/i.test(name) && oneWord(8)(value) ? 'token' : undefined)
}
