/** A flag as it stands on a command line, which yargs spells `secretEnv` for programs. */
export function withHyphens(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
}
