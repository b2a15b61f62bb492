import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { inject } from 'vitest'

/** Runs a module of plain JavaScript where only the installed package is at hand; gives what it printed. */
export async function runInConsumer(code: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: inject('consumer'),
    env: { PATH: process.env.PATH, ...env },
  })
  return stdout
}
