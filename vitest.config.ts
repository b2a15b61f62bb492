import { defineConfig, type TestProjectConfiguration } from 'vitest/config'

const setupFiles = './test/support/nothing-unhandled.ts'
/** Pure code: files share a process, which no module's state can notice. */
const together = { setupFiles, isolate: false, maxWorkers: 2, sequence: { groupOrder: 0 } }
/** What is bound by the clock, or is a server and its clients at once, has the machine for itself. */
const alone = (groupOrder: number) => ({ setupFiles, maxWorkers: 1, sequence: { groupOrder } })

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

const projects: TestProjectConfiguration[] = [
  { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], ...together } },
  { test: { name: 'property', include: ['test/property/**/*.test.ts'], testTimeout: 60_000, ...together } },
  { test: { name: 'socket', include: ['test/socket/**/*.test.ts'], exclude: [commandLine], alias, testTimeout: 30_000, ...alone(1) } },
  { test: { name: 'cli', include: [commandLine], globalSetup: './test/support/fresh-build.ts', testTimeout: 30_000, ...alone(1) } },
  {
    test: {
      name: 'clients',
      include: ['test/clients/**/*.test.ts'],
      exclude: process.env.ALL_CLIENTS === undefined ? ['test/clients/copilot-cli.test.ts'] : [],
      globalSetup: './test/support/fresh-build.ts',
      testTimeout: 60_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 10_000 } },
      ...alone(2),
    },
  },
  {
    test: {
      name: 'dist',
      include: ['test/dist/**/*.test.ts'],
      globalSetup: ['./test/support/fresh-build.ts', './test/dist/install-tarball.ts'],
      // Runners of their own and the compiler run in these.
      testTimeout: 120_000,
      ...alone(3),
      // Most of them wait for npm or a compiler, and what limits of time they have are wide.
      maxWorkers: 2,
    },
  },
]

export default defineConfig({ test: { reporters: ['default', './test/support/tally-reporter.ts'], projects } })
