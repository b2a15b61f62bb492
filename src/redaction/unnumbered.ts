const placeholder = /(?:<|%3C)redacted(?::|%3A)[a-z0-9-]{1,64}(?::|%3A)\d{1,9}(?:>|%3E)/gi

/**
 * A text whose placeholders all read `<redacted>`. Numbers and rules tell a reader what belongs together in one exchange; between
 * exchanges they depend on what else stood there, and who replays sends back a placeholder that an answer gave it.
 */
export function unnumbered(text: string): string {
  return text.replace(placeholder, '<redacted>')
}
