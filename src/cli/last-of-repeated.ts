import type { ArgumentsCamelCase, Argv } from 'yargs'

/** What yargs knows of its options; its types do not tell. */
interface Knowing {
  getOptions(): { readonly array: readonly string[] }
}

/**
 * Of a flag that is given twice and takes one value, the last one counts, so that one can be added to a command that has it;
 * yargs makes a list of them.
 */
export function lastOfRepeated(flags: ArgumentsCamelCase, parser: Argv): void {
  const lists = new Set((parser as unknown as Knowing).getOptions().array)
  for (const [name, value] of Object.entries(flags)) {
    if (name !== '_' && Array.isArray(value) && !lists.has(name) && !lists.has(withHyphens(name)))
      (flags as Record<string, unknown>)[name] = value.at(-1)
  }
}

/** What yargs spells `secretEnv` for programs is listed as it stands on the command line. */
function withHyphens(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
}
