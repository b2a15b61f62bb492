import { nearestName } from '../core/nearest-name.ts'

interface Asked {
  /** The command line. */
  readonly args: readonly string[]
  /** Those there are. */
  readonly commands: readonly string[]
  readonly flags: readonly string[]
  /** What the command takes beside flags: what each is, by its name. */
  readonly positionals: Readonly<Record<string, string>>
}

/** What yargs says is wrong with a command line, in our own words where its own are odd, and always one line of whole sentences. */
export function yargsWords(message: string, asked: Asked): string {
  const [, option, given, choices] = /Argument: (.+), Given: (.+), Choices: (.+)/.exec(message) ?? []
  if (option !== undefined) return `--${option} must be one of ${choices?.replaceAll('"', '')}, but is ${given}.`
  const [, missing] = /^Not enough arguments following: (.+)$/.exec(message) ?? []
  if (missing !== undefined) return `--${missing} is given without a value.`
  const [, required] = /^Missing required arguments?: (.+)$/.exec(message) ?? []
  if (required !== undefined) return `--${required.replaceAll(', ', ' and --')} must be given.`
  const [, unknown] = /^Unknown arguments?: (.+)$/.exec(message) ?? []
  if (unknown !== undefined) return `${message}${meant(unknown.split(', '), asked)}`
  if (message.startsWith('Not enough non-option arguments')) return missingIn(asked)
  return `${message.replace(/\s*\n\s*/g, ' ')}.`
}

function missingIn({ args: [command = ''], positionals }: Asked): string {
  const [[name, description] = ['a part', '']] = Object.entries(positionals)
  return `${command} is given no ${name}${description === '' ? '' : ` (${description[0]?.toLowerCase()}${description.slice(1)})`}.`
}

function meant(unknown: readonly string[], { args, commands, flags }: Asked): string {
  const likely = unknown.flatMap((name) => {
    const isFlag = args.some((arg) => arg.startsWith(`--${name}`))
    const nearest = nearestName(name, isFlag ? flags : commands)
    return nearest === undefined ? [] : [isFlag ? `--${nearest}` : nearest]
  })
  return likely.length === 0 ? '.' : `, did you mean ${likely.join(', ')}?`
}
