import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { root } from './folders.mjs'

const run = promisify(execFile)

/**
 * The URLs of every script that a program loads; V8's coverage lists them, on every version of Node.
 *
 * @param {string} program as a module
 * @param {readonly string[]} [nodeOptions]
 * @returns {Promise<string[]>}
 */
export async function loadedBy(program, nodeOptions = []) {
  const folder = await mkdtemp(path.join(tmpdir(), 'mock-copilot-bench-'))
  try {
    const env = { ...process.env, NODE_V8_COVERAGE: folder }
    await run(process.execPath, [...nodeOptions, '--input-type=module', '--eval', program], { cwd: root, env })
    const reports = await Promise.all((await readdir(folder)).map((file) => readFile(path.join(folder, file), 'utf8')))
    return reports.flatMap((report) => JSON.parse(report).result.map(({ url }) => url))
  } finally {
    await rm(folder, { recursive: true })
  }
}
