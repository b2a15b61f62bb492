import { readFileSync, statSync } from 'node:fs'
import { badImport } from './bad-import.ts'

const mostBytes = 256 * 1024 * 1024

/** The text of a file that somebody else wrote. Throws `BAD_IMPORT` for one that cannot be read, or has more than 256 MB. */
export function readForeignText(file: string): string {
  const size = attempt(file, () => statSync(file)).size
  if (size > mostBytes) throw badImport(file, `it has ${size} bytes, and at most ${mostBytes} are read`, 'Split it.')
  return attempt(file, () => readFileSync(file, 'utf8')).replace(/^\ufeff/, '')
}

function attempt<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw badImport(file, (error as Error).message, 'Name a file that may be read.', error)
  }
}
