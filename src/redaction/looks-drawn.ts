const shortest = 6

/** Sentences and what was redacted already; numbers; names of types, encodings and algorithms; what a reader is to replace; where something is. */
const harmless = [
  /\s|<redacted:/,
  /^[-+]?(?:0x[\da-f]+|[\d._]+(?:e[-+]?\d+)?n?)$/i,
  /^(?:u?int|float|bytes|varchar|base|utf-?|(?:hmac-?)?sha-?|aes-?|rsa-?|ed|secp|argon|oauth|pbkdf)\d+[a-z]{0,4}\d{0,2}$/i,
  /^(?:Big)?(?:Ui|I)nt\d+(?:Clamped)?Array$|^Float\d+Array$/,
  /^(?:your|change-?me)|x{6}|\*{3}|\.\.\.|\$\{|\{\{/i,
  /^(?:~|\.{1,2}|(?:\/(?:etc|run|var|home|Users|usr|tmp|opt|mnt|root|app|srv|secrets))|[A-Za-z]:\\)[\\/]/,
  /^(?:[a-z][a-z\d+.-]{0,20}:\/\/|arn:)/i,
]

/**
 * True for a word that somebody made up as a secret, or had made up by lot: letters and digits in one, or letters of both kinds around
 * a sign. Words of a language, types and places are none.
 */
export function looksDrawn(value: string): boolean {
  if (value.length < shortest || !/[A-Za-z]/.test(value)) return false
  if (!/\d/.test(value) && !(/[a-z]/.test(value) && /[A-Z]/.test(value) && /[A-Za-z][!@#$%^&*?+~]+[A-Za-z]/.test(value))) return false
  return !harmless.some((pattern) => pattern.test(value))
}
