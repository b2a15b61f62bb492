import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestProxy, faults, latency, type Session, type TestProxy, type VirtualClock } from '../../src/index.ts'
import type { TokenAnswer } from '../../src/protocol/generated/token.ts'
import { type TemporaryFolder, temporaryFolder } from './recorder/temporary-folder.ts'
import { complete, textsOf } from './running.ts'

/** Tests that run at once, and how often all of them do: 1,000 repetitions. */
const parallel = 50
const rounds = 20
const prompt = 'what every test asks'

let proxy: TestProxy
/** The real service, which answers each user otherwise. */
let upstream: TestProxy
let folder: TemporaryFolder

beforeAll(async () => {
  folder = await temporaryFolder()
  upstream = await createTestProxy({ onCompletion: ({ user }) => ({ choices: [{ text: `recorded for ${user}` }] }) })
  proxy = await createTestProxy({ seed: 'shared', unscoped: 'refuse', maxSessions: parallel })
})
afterAll(async () => {
  await Promise.all([proxy.stop(), upstream.stop()])
  await folder[Symbol.asyncDispose]()
})

/** What one test sees of its session; nothing in it may depend on the others, or on the round. */
interface Seen {
  readonly ids: readonly (string | null)[]
  readonly leaks: readonly string[]
}

/** One test: fixtures, faults, a clock, a limit, an account, recordings and a journal of its own, asked in every way there is. */
async function oneTest(number: number): Promise<Seen> {
  const own = `answer of test ${number}`
  const failing = 500 + (number % 10)
  const user = `user-${number}`
  const spare = number % 3
  const session = await proxy.session({
    id: `test-${number}`,
    clock: 'virtual',
    fixtures: { name: own, match: { prompt }, reply: own },
    persona: 'free',
    rateLimitPerMinute: 5 + spare,
  })
  const leaks: string[] = []
  const holds = (fact: string, seen: unknown, wanted: unknown): void => {
    if (JSON.stringify(seen) !== JSON.stringify(wanted))
      leaks.push(`test ${number}: ${fact} is ${JSON.stringify(seen)}, not ${JSON.stringify(wanted)}`)
  }
  const ask = (url: string, headers: Record<string, string> = {}) => complete(url, { prompt, user }, { headers })
  const startMs = session.clock.now()

  const fault = session.use(faults.status(failing, { times: 1 }))
  const first = await ask(session.url)
  holds('the status of its fault', first.status, failing)
  fault[Symbol.dispose]()

  const minted = (await (await fetch(`${session.url}/copilot_internal/v2/token`)).json()) as TokenAnswer
  const answers = await Promise.all([
    ask(session.url),
    ask(proxy.url, { 'x-mock-copilot-session': session.id }),
    ask(proxy.url, { authorization: `Bearer ${minted.token}` }),
  ])
  for (const answer of answers) holds('its answer', await textsOf(answer), [own])

  const limited = await Promise.all(Array.from({ length: spare + 1 }, () => ask(session.url)))
  holds('who is limited', limited.map(({ status }) => status).sort(), [...Array.from({ length: spare }, () => 200), 429])

  // The minute fills its bucket again.
  await session.clock.advance('1m')
  holds('what became of its delayed request', await delayed(session, () => ask(minted.endpoints.proxy)), [own])

  const asked = 5 + spare + 1 + 1
  const entries = session.requests.all()
  holds(
    'the numbers in its journal',
    entries.map(({ number }) => number),
    Array.from({ length: asked }, (_, i) => i + 1),
  )
  holds('who asked', [...new Set(entries.flatMap(({ body }) => (body === undefined ? [] : [body.user])))], [user])
  holds(
    'what its faults were',
    entries.flatMap((entry) => entry.faults),
    [`status ${failing}`],
  )
  holds('who answered', [...new Set(entries.flatMap(({ answeredBy }) => answeredBy ?? []))], [own])
  holds('what its month has left', session.account.snapshots().completions.remaining, 2000 - (asked - 2))
  holds('its clock', session.clock.now() - startMs, 120_000)
  await session.stop()
  holds('its timers', session.clock.pending, 0)
  holds('who answers when it is over', (await ask(session.url)).status, 404)

  const other = `user-${(number + 1) % parallel}`
  const recorder = { dir: path.join(folder.path, String(number)), environment: {}, timing: 'fast' } as const
  for (const mode of ['record', 'replay'] as const) {
    await using recording = await proxy.session({
      id: `test-${number}`,
      recorder: { ...recorder, mode, ...(mode === 'record' && { upstream: upstream.url }) },
    })
    holds(`its answer in the mode ${mode}`, await textsOf(ask(recording.url)), [`recorded for ${user}`])
    const { recorded, written, unused } = await recording.recordings()
    holds(
      `whose its recordings are in the mode ${mode}`,
      recorded.map(({ file, request }) => [path.dirname(file), JSON.stringify(request.body).includes(`"${user}"`)]),
      [[recorder.dir, true]],
    )
    holds(`what is left of them in the mode ${mode}`, unused, [])
    if (mode === 'record')
      holds(
        'where it records',
        [...new Set(written.map((file) => path.dirname(file)))],
        written.map(() => recorder.dir),
      )
    else holds('what another has recorded', (await complete(recording.url, { prompt, user: other })).status, 404)
  }
  return { ids: [session.token, first.headers.get('x-request-id'), ...entries.map(({ id }) => id).sort()], leaks }
}

/** Answered when its own clock moves, and not before. */
async function delayed(session: Session<VirtualClock>, ask: () => Promise<Response>): Promise<string[]> {
  using _ = session.use(latency.fixed(60_000))
  const before = session.getRequestCount()
  let isAnswered = false
  const answer = ask().finally(() => {
    isAnswered = true
  })
  while (session.getRequestCount() === before || session.clock.pending < 2) await new Promise((resolve) => setImmediate(resolve))
  if (isAnswered) return ['answered too early']
  await session.clock.advance('1m')
  return textsOf(answer)
}

it(`${parallel} tests at once on one server never see each other, in ${parallel * rounds} repetitions`, async () => {
  const leaks: string[] = []
  const known = new Map<number, string>()
  for (let round = 0; round < rounds; round++) {
    const seen = await Promise.all(Array.from({ length: parallel }, (_, number) => oneTest(number)))
    for (const [number, { ids, leaks: found }] of seen.entries()) {
      leaks.push(...found)
      const first = known.get(number) ?? JSON.stringify(ids)
      known.set(number, first)
      if (first !== JSON.stringify(ids)) leaks.push(`test ${number} drew other ids in round ${round}: ${ids}, not ${first}`)
    }
    expect(leaks).toEqual([])
  }
  expect(new Set(known.values()).size).toBe(parallel)
  expect(proxy.sessions()).toEqual([])
  expect(proxy.requests.all(({ status }) => status !== 404)).toEqual([])
  expect(upstream.requests.count()).toBe(parallel * rounds)
  expect(await whoIsRecorded()).toEqual(Array.from({ length: parallel }, (_, number) => [String(number), [`user-${number}`]]))
}, 120_000)

/** The users that the files of each test tell of. */
async function whoIsRecorded(): Promise<[string, string[]][]> {
  const folders = (await readdir(folder.path)).sort((a, b) => Number(a) - Number(b))
  return Promise.all(
    folders.map(async (name): Promise<[string, string[]]> => {
      const files = await readdir(path.join(folder.path, name))
      const texts = await Promise.all(files.map((file) => readFile(path.join(folder.path, name, file), 'utf8')))
      return [name, [...new Set(texts.flatMap((text) => text.match(/user-\d+/g) ?? []))]]
    }),
  )
}
