import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import config from '../../../.dependency-cruiser.mjs'

/** Each file of a small tree with its one import, and the rule that must object to it, if any. */
const tree: Readonly<Record<string, readonly [statement: string, rule?: string]>> = {
  'core/reply.ts': [''],
  'core/needs-types.ts': [`import type { Body } from '../protocol/generated/body.ts'`],
  'core/needs-validator.ts': [`import { validate } from '../protocol/generated/body.ts'`, 'core-takes-only-types-from-generated-code'],
  'core/needs-protocol.ts': [`import type { Sse } from '../protocol/sse.ts'`, 'core-imports-only-itself'],
  'core/one.ts': [`import type { Two } from './two.ts'`, 'no-circles'],
  // A circle is told of once, where it was entered.
  'core/two.ts': [`import type { One } from './one.ts'`],
  'protocol/generated/body.ts': [''],
  'protocol/sse.ts': [`import { reply } from '../core/reply.ts'`],
  'protocol/needs-handler.ts': [`import { echo } from '../handlers/echo.ts'`, 'protocol-imports-only-itself-core'],
  'faults/reset.ts': [`import { sse } from '../protocol/sse.ts'`],
  'handlers/echo.ts': [`import { reset } from '../faults/reset.ts'`],
  'handlers/needs-journal.ts': [
    `import { Journal } from '../journal/journal.ts'`,
    'handlers-imports-only-itself-core-protocol-match-latency-faults-fixture-store-recorder',
  ],
  'handlers/needs-socket.ts': [`import { connect } from 'node:net'`, 'only-wire-opens-sockets'],
  'handlers/needs-web-socket.ts': [`import { WebSocketServer } from 'ws'`, 'only-wire-opens-sockets'],
  'journal/journal.ts': [`import { z } from './nowhere.ts'`, 'everything-resolves'],
  'wire/server.ts': [`import { createServer } from 'node:http'`],
  'wire/needs-pipeline.ts': [`import { Pipeline } from '../pipeline.ts'`, 'wire-imports-only-itself-core-protocol'],
  'pipeline.ts': [`import { echo } from './handlers/echo.ts'`],
  'proxy.ts': [`import type { Server } from 'node:http'`],
  'config.ts': [`import pino from 'pino'`, 'only-cli-loads-command-line-packages'],
  'visit.ts': [`import { main } from './cli/main.ts'`, 'nobody-imports-testing-or-cli'],
  'cli/main.ts': [`import yargs from 'yargs'`],
  'cli/needs-fast-check.ts': [`import { assert } from 'fast-check'`, 'src-needs-no-development-package'],
  'handlers/needs-vitest.ts': [`import { test } from 'vitest'`, 'only-testing-imports-what-tests-have'],
  'testing/vitest.ts': [`import { test } from 'vitest'`],
  'testing/create.ts': [`import { main } from '../cli/main.ts'`, 'testing-and-cli-do-not-meet'],
  'attic/old.ts': [`import { reply } from '../core/reply.ts'`, 'every-room-has-its-place'],
  'index.ts': [`export { create } from './testing/create.ts'`],
  'again.ts': [`import { create } from './index.ts'`, 'nobody-imports-the-index'],
}

let root: string
const objections = new Map<string, string[]>()

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'mock-copilot-rooms-'))
  for (const [name, [statement]] of Object.entries(tree)) {
    const file = path.join(root, 'src', name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, `${statement}\nexport const here = 1\n`)
  }
  await symlink(path.resolve('node_modules'), path.join(root, 'node_modules'))
  await symlink(path.resolve('package.json'), path.join(root, 'package.json'))
  const { forbidden = [], options: { tsConfig: _, ...options } = {} } = config
  const { output } = await cruise(['src'], { ...options, baseDir: root, validate: true, ruleSet: { forbidden } })
  for (const { from, rule } of (output as ICruiseResult).summary.violations) {
    const name = from.replace('src/', '')
    objections.set(name, [...(objections.get(name) ?? []), rule.name])
  }
})

afterAll(() => rm(root, { recursive: true, force: true }))

test.each(Object.entries(tree))('%s may import what the rooms allow and nothing else', (name, [, rule]) => {
  expect(objections.get(name) ?? []).toEqual(rule === undefined ? [] : [rule])
})
