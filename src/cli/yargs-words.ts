/** What yargs says is wrong with a command line, in our own words where its own are odd, and always on one line. */
export function yargsWords(message: string): string {
  const [, option, given, choices] = /Argument: (.+), Given: (.+), Choices: (.+)/.exec(message) ?? []
  if (option !== undefined) return `--${option} must be one of ${choices?.replaceAll('"', '')}, but is ${given}`
  const [, missing] = /^Not enough arguments following: (.+)$/.exec(message) ?? []
  if (missing !== undefined) return `--${missing} is given without a value`
  const [, required] = /^Missing required arguments?: (.+)$/.exec(message) ?? []
  if (required !== undefined) return `--${required.replaceAll(', ', ' and --')} must be given`
  if (message.startsWith('Not enough non-option arguments')) return 'the command is told too little'
  return message.replace(/\s*\n\s*/g, ' ')
}
