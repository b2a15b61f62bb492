import type { Variables } from '../../testing/client-env/client-settings.ts'
import { dotenvValue } from './dotenv-value.ts'

/** How each shell sets variables; `json` is for programs. */
export const shells = {
  sh: lines((name, value) => `export ${name}=${quoted(value, `'\\''`)}`),
  fish: lines((name, value) => `set -gx ${name} ${quoted(value.replaceAll('\\', '\\\\'), `\\'`)}`),
  powershell: lines((name, value) => `$Env:${name} = ${quoted(value, `''`)}`),
  /** For a file of variables, such as .env. */
  dotenv: lines((name, value) => `${name}=${dotenvValue(name, value)}`),
  /** For the file that `GITHUB_ENV` names: a value is all that follows, quotes too. */
  'github-env': lines((name, value) => `${name}=${value}`),
  json: (variables: Variables): string => JSON.stringify(variables, undefined, 2),
} as const

export type Shell = keyof typeof shells

function lines(line: (name: string, value: string) => string): (variables: Variables) => string {
  return (variables) =>
    Object.entries(variables)
      .map(([name, value]) => line(name, value))
      .join('\n')
}

/** @param quote - how a quote is written within quotes */
function quoted(text: string, quote: string): string {
  return `'${text.replaceAll("'", quote)}'`
}
