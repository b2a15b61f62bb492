import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { root } from '../lib/folders.mjs'
import { importMs } from '../lib/import-ms.mjs'
import { interleave } from '../lib/interleave.mjs'
import { loadedBy } from '../lib/loaded-by.mjs'
import { modulesIn } from '../lib/modules-in.mjs'
import { median, spread } from '../lib/statistics.mjs'

/** Each with what it is for, which it cannot do without. */
const doors = [
  { name: 'mock-copilot/msw', folder: root },
  { name: 'msw', folder: root },
  { name: 'mock-copilot/nock', folder: root },
  { name: 'nock', folder: root },
]

/** vitest cannot be imported outside a run of its own: a module that has its names stands in for it. */
const stub = 'data:text/javascript,export const test={extend(){}};export const expect={extend(){}}'
const hook = `export const resolve = (name, context, next) => name === 'vitest' ? { url: ${JSON.stringify(stub)}, shortCircuit: true } : next(name, context)`
const hookUrl = JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)
const register = `import { register } from 'node:module'; register(${hookUrl})`
const withoutVitest = ['--import', `data:text/javascript,${encodeURIComponent(register)}`]

/** @type {import('../lib/figure.mjs').Row} */
export const importingDoors = {
  name: 'import-doors',
  async measure({ quick }) {
    const [ours = [], msw = [], oursForNock = [], nock = []] = await interleave(quick ? 2 : 11, doors, importMs)
    const fromVitest = await loadedBy("await import('mock-copilot/vitest')", withoutVitest)
    const fromMsw = await loadedBy("(await import('mock-copilot/msw')).copilotHandlers({})")
    return [
      added("import 'mock-copilot/msw', beside msw alone", ours, msw),
      added("import 'mock-copilot/nock', beside nock alone", oursForNock, nock),
      none(
        'modules of the command line that mock-copilot/vitest loads',
        (await modulesIn(fromVitest)).filter((name) => name.startsWith('dist/cli/')),
      ),
      none('modules with a server in them that mock-copilot/msw loads', await serversAmong(fromMsw)),
    ]
  },
}

/**
 * @param {string} what
 * @param {readonly number[]} ours
 * @param {readonly number[]} alone
 * @returns {import('../lib/figure.mjs').Figure}
 */
function added(what, ours, alone) {
  const differences = ours.map((ms, i) => ms - /** @type {number} */ (alone[i]))
  return {
    what,
    value: median(differences),
    spread: spread(differences),
    unit: 'ms more',
    measured: { 'mock-copilot': median(ours) },
    measuredIn: 'ms',
  }
}

/**
 * @param {string} what
 * @param {readonly string[]} modules
 * @returns {import('../lib/figure.mjs').Figure}
 */
function none(what, { length }) {
  return { what, value: length, unit: 'modules', budget: { most: 0 }, steady: true, measured: { 'mock-copilot': length }, measuredIn: '' }
}

/** @param {readonly string[]} urls */
async function serversAmong(urls) {
  const ours = urls.filter((url) => url.startsWith('file:') && url.includes('/dist/') && !url.includes('/node_modules/'))
  const texts = await Promise.all(ours.map((url) => readFile(fileURLToPath(url), 'utf8')))
  return ours.filter((_, i) => /from ['"]node:(?:http|net)['"]/.test(/** @type {string} */ (texts[i])))
}
