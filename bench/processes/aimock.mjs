import { LLMock } from '@copilotkit/aimock'
import { fixtureMatches } from '../lib/fixture-set.mjs'
import { textOf, token } from '../lib/text.mjs'
import { answerBench } from './answer-bench.mjs'

/** @type {import('../lib/server-process.mjs').Workload} */
const { fixtures = 0, tokens = 20, perSecond } = JSON.parse(process.argv[2] ?? '{}')

const options = perSecond === undefined ? undefined : { streamingProfile: { tps: perSecond } }
const mock = new LLMock({ port: 0, chunkSize: token.length })
for (const match of fixtureMatches(fixtures)) {
  const pattern = 'regex' in match ? new RegExp(match.regex) : Object.values(match)[0]
  mock.onMessage(/** @type {string | RegExp} */ (pattern), { content: textOf(tokens) }, options)
}
if (fixtures === 0) mock.onMessage(/^/, { content: textOf(tokens) }, options)
await mock.start()
answerBench({ port: mock.port, stop: () => mock.stop() })
