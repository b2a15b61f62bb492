import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * How long a new process takes to import a package, in milliseconds.
 *
 * @param {{ name: string, folder: string }} subject
 */
export async function importMs({ name, folder }) {
  const script = `const startedMs = performance.now(); await import('${name}'); console.log(performance.now() - startedMs)`
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder })
  return Number(stdout)
}
