import { setupServer } from 'msw/node'
import nockLibrary from 'nock'
import ts from 'typescript'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as mockCopilot from '../../src/index.ts'
import { matchers } from '../../src/testing/matchers.ts'
import * as msw from '../../src/testing/msw.ts'
import * as nock from '../../src/testing/nock.ts'
import { globalSetup } from '../../src/testing/vitest/global-setup.ts'
import { blocksOf } from '../support/runners.ts'

const packages: Readonly<Record<string, object>> = {
  'mock-copilot': mockCopilot,
  'mock-copilot/msw': msw,
  'mock-copilot/nock': nock,
  vitest: { expect },
  'mock-copilot/vitest': { expect },
  'mock-copilot/playwright': { expect },
  'mock-copilot/vitest/global-setup': { globalSetup },
  'msw/node': {},
}
expect.extend(matchers)
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<unknown>
const importLine = /^import (?:type )?\{([^}]*)\} from '([^']+)'\n/gm

/** A client such as the examples talk about: it asks again after a 429, a 5xx or a broken connection, four times in all. */
function myClient(url: string, token: string) {
  const once = async (prompt: string): Promise<string> => {
    const response = await fetch(`${url}/v1/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ prompt, stream: true }),
    })
    if (!response.ok) throw new Error(`${response.status}`)
    const events = (await response.text()).split('\n\n').map((event) => event.replace('data: ', ''))
    return events.flatMap((event) => (event.startsWith('{') ? [JSON.parse(event).choices[0].text as string] : [])).join('')
  }
  const complete = async (prompt: string, tries = 4): Promise<string> =>
    once(prompt).catch((error) => (tries > 1 ? complete(prompt, tries - 1) : Promise.reject(error)))
  return { complete: (prompt: string) => complete(prompt) }
}

/** What an example may speak of without having made it; every proxy it makes is stopped after it. Tests it declares are collected. */
async function surroundings(tests: (() => unknown)[]): Promise<Record<string, unknown>> {
  const createTestProxy: typeof mockCopilot.createTestProxy = async (options = {}) => {
    const proxy = await mockCopilot.createTestProxy(options)
    onTestFinished(() => proxy.stop())
    return proxy
  }
  /** A reader's own folder of fixtures; this repository's holds more than fixtures. */
  const own = (source: mockCopilot.FixtureSource) => (source === './fixtures' ? 'fixtures/completions' : source)
  const proxy = await createTestProxy({ adminToken: 'of-this-run' })
  return {
    ...mockCopilot,
    ...msw,
    ...nock,
    createTestProxy,
    /** What a global set-up or `exec` says in the environment. */
    connect: (url = proxy.url, token = 'of-this-run') => mockCopilot.connect(url, token),
    fixtures: (...sources: mockCopilot.FixtureSource[]) => mockCopilot.fixtures(...sources.map(own)),
    recordings: (folder: string, options: Parameters<typeof mockCopilot.recordings>[1]) =>
      mockCopilot.recordings(folder === './recordings' ? 'fixtures/completions' : folder, options),
    loadFixtures: (sources: mockCopilot.FixtureSource[]) => mockCopilot.loadFixtures(sources.map(own)),
    expect,
    test: Object.assign((_name: string, run: (fixtures: object) => unknown) => void tests.push(() => run({ proxy, copilot: proxy })), {
      override: () => {},
    }),
    proxy,
    client: myClient(proxy.url, proxy.token),
    myClient,
    setupServer: interceptingServer,
    copilotScopes: interceptingScopes,
    console: { log: () => {}, error: () => {} },
    editor: { stopTyping: () => void hangUp(proxy) },
  }
}

/** Both interceptors replace the same globals, so that only one may be at work at a time. */
nockLibrary.restore()

const interceptingServer: typeof setupServer = (...handlers) => {
  const server = setupServer(...handlers)
  onTestFinished(() => server.close())
  return server
}

const interceptingScopes: typeof nock.copilotScopes = (...args) => {
  nockLibrary.activate()
  onTestFinished(() => {
    nockLibrary.cleanAll()
    nockLibrary.restore()
  })
  return nock.copilotScopes(...args)
}

async function hangUp(proxy: mockCopilot.CopilotProxy): Promise<void> {
  proxy.use(() => ({ cut: { kind: 'stall' } }))
  const controller = new AbortController()
  const asked = fetch(`${proxy.url}/v1/completions`, { method: 'POST', body: JSON.stringify({ prompt: 'p' }), signal: controller.signal })
  while (proxy.requests.count() === 0) await new Promise((resolve) => setImmediate(resolve))
  controller.abort()
  await asked.catch(() => {})
}

describe('the documentation’s example', () => {
  const all = blocksOf('typescript')

  it('is found wherever there is one', () => {
    expect(all.length).toBeGreaterThan(20)
  })

  it.each(all)('at $where runs', async ({ code }) => {
    const tests: (() => unknown)[] = []
    const names = await surroundings(tests)
    for (const [, list = '', from = ''] of code.matchAll(importLine)) {
      for (const name of list.split(',').map((part) => part.trim().replace(/^type /, ''))) {
        expect(packages[from], `${from} is no package an example may import`).toBeDefined()
        if (name !== '') names[name] ??= (packages[from] as Record<string, unknown>)[name]
      }
    }
    const body = code.replace(importLine, '').replace('export default ', '')
    const { outputText } = ts.transpileModule(`async function example() {\n${body}\n}`, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    })
    const declared = [...body.matchAll(/\b(?:const|let|using) (?:\{ (\w+) \}|\[ ?(\w+) ?\]|(\w+))/g)].map(([, a, b, c]) => a ?? b ?? c)
    const given = Object.keys(names).filter((name) => !declared.includes(name))
    await new AsyncFunction(...given, `${outputText}\nawait example()`)(...given.map((name) => names[name]))
    for (const test of tests) await test()
  })
})
