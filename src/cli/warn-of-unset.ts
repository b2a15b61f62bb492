/** A variable that is misspelled would let what it holds be written: tells on standard error of those that are not set. */
export function warnOfUnset(flag: string, variables: readonly string[] = []): void {
  for (const name of variables.filter((name) => !process.env[name])) {
    process.stderr.write(`mock-copilot: The environment variable ${name} of ${flag} is not set, so no value of it is kept out.\n`)
  }
}
