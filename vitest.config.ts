import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    reporters: ['default', './test/support/tally-reporter.ts'],
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      { test: { name: 'property', include: ['test/property/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'socket', include: ['test/socket/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'clients', include: ['test/clients/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { name: 'dist', include: ['test/dist/**/*.test.ts'], globalSetup: 'test/dist/install-tarball.ts', testTimeout: 30_000 } },
    ],
  },
})
