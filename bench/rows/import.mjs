import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { bench, root } from '../lib/folders.mjs'
import { interleave } from '../lib/interleave.mjs'
import { median, spread } from '../lib/statistics.mjs'

const run = promisify(execFile)

/** Packages that take long to load and that most tests never need. */
const heavy = /\/node_modules\/(?:yargs|@faker-js\/faker|pino|chokidar|yaml)\//

const packages = [
  { name: 'mock-copilot', folder: root },
  { name: '@copilotkit/aimock', folder: bench },
]

/** @type {import('../lib/figure.mjs').Row} */
export const importing = {
  name: 'import',
  async measure({ quick }) {
    const [ours = [], theirs = []] = await interleave(quick ? 2 : 11, packages, importMs)
    const loaded = (await loadedBy('mock-copilot')).filter((url) => heavy.test(url))
    return [
      {
        what: "import 'mock-copilot'",
        value: median(ours),
        spread: spread(ours),
        unit: 'ms',
        budget: { most: 40 },
        measured: { 'mock-copilot': median(ours), aimock: median(theirs) },
        measuredIn: 'ms',
      },
      {
        what: 'modules of yargs, faker, pino, chokidar and yaml among those it loads',
        value: loaded.length,
        unit: 'modules',
        budget: { most: 0 },
        steady: true,
        measured: { 'mock-copilot': loaded.length },
        measuredIn: '',
      },
    ]
  },
}

/** @param {{ name: string, folder: string }} subject */
async function importMs({ name, folder }) {
  const script = `const startedMs = performance.now(); await import('${name}'); console.log(performance.now() - startedMs)`
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder })
  return Number(stdout)
}

/**
 * The URLs of every script that importing a package loads; V8's coverage lists them, on every version of Node.
 *
 * @param {string} name
 * @returns {Promise<string[]>}
 */
async function loadedBy(name) {
  const folder = await mkdtemp(path.join(tmpdir(), 'mock-copilot-bench-'))
  try {
    const env = { ...process.env, NODE_V8_COVERAGE: folder }
    await run(process.execPath, ['--input-type=module', '--eval', `await import('${name}')`], { cwd: root, env })
    const [file] = await readdir(folder)
    const { result } = JSON.parse(await readFile(path.join(folder, /** @type {string} */ (file)), 'utf8'))
    return result.map(({ url }) => url)
  } finally {
    await rm(folder, { recursive: true })
  }
}
