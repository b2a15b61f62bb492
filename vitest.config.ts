import { defineConfig, type TestProjectConfiguration } from 'vitest/config'

const setupFiles = './test/support/nothing-unhandled.ts'
/** Groups of projects run one after the other; in each there is one test file a worker. */
const group = (groupOrder: number, maxWorkers = 2) => ({ setupFiles, maxWorkers, sequence: { groupOrder } })
/** Files share a process, which no module's state can notice. */
const together = { isolate: false }
/** What runs as it is built: built anew where a source is younger. */
const built = { globalSetup: './test/support/fresh-build.ts' }

/** A folder with other majors of msw and nock, in whose place the doors are tested through those: `npm run test:node-versions`. */
const newer = process.env.NEWER_DOORS
const alias =
  newer === undefined
    ? []
    : [
        { find: /^msw$/, replacement: `${newer}/node_modules/msw/lib/core/index.js` },
        { find: /^msw\/node$/, replacement: `${newer}/node_modules/msw/lib/node/index.js` },
        { find: /^nock$/, replacement: `${newer}/node_modules/nock/dist/index.js` },
      ]

const commandLine = 'test/socket/cli-*.test.ts'
/** What counts milliseconds, memory, timers or the work of its process has the machine, and a process, for itself. */
const measuring =
  'test/socket/{abandoned-streams,costly-input,many-proxies,recorder/fidelity,slow-clients,stalled-readers,teardown}.test.ts'

// Times of waiting are long because a virtual machine may stand still for half a minute, in which no test can do anything.
const projects: TestProjectConfiguration[] = [
  { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], ...together, ...group(0) } },
  { test: { name: 'property', include: ['test/property/**/*.test.ts'], testTimeout: 60_000, ...together, ...group(0) } },
  {
    test: {
      name: 'socket',
      include: ['test/socket/**/*.test.ts'],
      exclude: [commandLine, measuring],
      alias,
      testTimeout: 90_000,
      ...built,
      ...together,
      ...group(1),
    },
  },
  { test: { name: 'cli', include: [commandLine], testTimeout: 90_000, ...built, ...group(1) } },
  { test: { name: 'measuring', include: [measuring], testTimeout: 90_000, ...built, ...group(2, 1) } },
  {
    test: {
      name: 'clients',
      include: ['test/clients/**/*.test.ts'],
      exclude: process.env.ALL_CLIENTS === undefined ? ['test/clients/copilot-cli.test.ts'] : [],
      testTimeout: 120_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 30_000 } },
      ...built,
      ...group(3),
    },
  },
  {
    test: {
      name: 'dist',
      include: ['test/dist/**/*.test.ts'],
      globalSetup: [built.globalSetup, './test/dist/install-tarball.ts'],
      // Runners of their own and the compiler run in these.
      testTimeout: 120_000,
      ...group(4),
    },
  },
]

export default defineConfig({ test: { reporters: ['default', './test/support/tally-reporter.ts'], projects } })
