import { bench, root } from '../lib/folders.mjs'
import { importMs } from '../lib/import-ms.mjs'
import { interleave } from '../lib/interleave.mjs'
import { loadedBy } from '../lib/loaded-by.mjs'
import { median, spread } from '../lib/statistics.mjs'

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
    const loaded = (await loadedBy("await import('mock-copilot')")).filter((url) => heavy.test(url))
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
