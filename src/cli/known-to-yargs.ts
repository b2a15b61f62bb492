import type { Argv } from 'yargs'

/** What yargs knows of its command line; its types do not tell. */
interface Knowing {
  getOptions(): { readonly key: object; readonly array: readonly string[]; readonly boolean: readonly string[] }
  getGroups(): Readonly<Record<string, readonly string[]>>
  getInternalMethods(): {
    getCommandInstance(): { getCommands(): readonly string[] }
    getUsageInstance(): { getDescriptions(): Readonly<Record<string, string | undefined>> }
  }
}

export interface Known {
  readonly commands: readonly string[]
  /** As they stand on a command line, without dashes; those of the command that was named, once it was found. */
  readonly flags: readonly string[]
  /** What the command that was named takes beside flags: what each is, by its name. */
  readonly positionals: Readonly<Record<string, string>>
  readonly lists: ReadonlySet<string>
  readonly switches: ReadonlySet<string>
}

/** The names that a parser knows at this moment. */
export function knownToYargs(parser: Argv): Known {
  const knowing = parser as unknown as Knowing
  const { key, array, boolean } = knowing.getOptions()
  const { 'Positionals:': positionals = [] } = knowing.getGroups()
  const inside = knowing.getInternalMethods()
  const descriptions = inside.getUsageInstance().getDescriptions()
  return {
    commands: inside.getCommandInstance().getCommands(),
    flags: Object.keys(key).filter((name) => name.length > 1 && !positionals.includes(name)),
    positionals: Object.fromEntries(positionals.map((name) => [name, descriptions[name] ?? ''])),
    lists: new Set(array),
    switches: new Set(boolean),
  }
}
