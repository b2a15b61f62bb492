import { CopilotProxy, fixtures as fixturesOf, latency, middleware, pipe } from '../../dist/index.js'
import { fixtureMatches } from '../lib/fixture-set.mjs'
import { textOf } from '../lib/text.mjs'
import { answerBench } from './answer-bench.mjs'

/** @type {import('../lib/server-process.mjs').Workload} */
const { fixtures = 0, tokens = 20, perSecond, counted: isCounted = false } = JSON.parse(process.argv[2] ?? '{}')
const reply = textOf(tokens)

let live = 0
/** Counts the streams whose frames are still being asked for. */
const counting = middleware(
  (next) => async (request, context) => {
    const written = await next(request, context)
    return written !== undefined && 'frames' in written ? { ...written, frames: counted(written.frames) } : written
  },
  'counting',
)

function* counted(frames) {
  live++
  try {
    yield* frames
  } finally {
    live--
  }
}

const stored = () => fixturesOf({ fixtures: fixtureMatches(fixtures).map((prompt) => ({ match: { prompt }, reply })) })
const answer = fixtures > 0 ? stored() : () => ({ choices: [{ text: reply }] })
const paced = perSecond === undefined ? [] : [latency.pace({ tokensPerSecond: perSecond })]

const proxy = new CopilotProxy({
  port: 0,
  host: '127.0.0.1',
  authToken: 'bench-token',
  rateLimitPerMinute: 1_000_000_000,
  maxTokens: 500,
  onCompletion: pipe(...(isCounted ? [counting] : []), ...paced, answer),
})
await proxy.start()
answerBench({ port: proxy.port, stop: () => proxy.stop(), live: () => live })
