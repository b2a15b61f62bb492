import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { CopilotProxy, echo } from '../../dist/index.js'
import { answerBench } from './answer-bench.mjs'

/** @type {import('../lib/server-process.mjs').Workload} */
const { upstream, mode = 'passthrough', recordings } = JSON.parse(process.argv[2] ?? '{}')
const dir = recordings ?? mkdtempSync(path.join(tmpdir(), 'mock-copilot-bench-'))
if (recordings === undefined) process.on('exit', () => rmSync(dir, { recursive: true, force: true }))

const proxy = new CopilotProxy({
  port: 0,
  host: '127.0.0.1',
  maxTokens: 500,
  rateLimitPerMinute: 0,
  onCompletion: echo(),
  recorder: { dir, upstream, mode, environment: {} },
})
await proxy.start()
answerBench({ port: proxy.port, stop: () => proxy.stop() })
