import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MockCopilotError, scenario } from '../../../src/index.ts'
import type { ScenarioFile } from '../../../src/protocol/generated/scenario.ts'
import { checkScenario } from '../../../src/scenarios/check-scenario.ts'
import { scenarioNames, shippedScenario } from '../../../src/scenarios/shipped-scenarios.ts'
import { fakeContext } from '../fake-context.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mock-copilot-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function put(name: string, content: string): string {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

/** What answers a prompt: the first choice's text, or the status. */
async function answer(source: string | ScenarioFile, prompt = 'p'): Promise<unknown> {
  const request = { prompt }
  const reply = await scenario(source).onCompletion(request, fakeContext(request))
  const { body, status = 200 } = reply as { status?: number; body: { choices: { text: string }[] } }
  return status === 200 ? body.choices[0]?.text : status
}

function refusal(source: unknown): string {
  try {
    scenario(source as ScenarioFile)
  } catch (error) {
    expect(error).toBeInstanceOf(MockCopilotError)
    expect(error).toMatchObject({ code: 'BAD_SCENARIO' })
    return (error as Error).message
  }
  return expect.unreachable('It was taken for a scenario.')
}

describe('a scenario', () => {
  it('may be given as it is', async () => {
    expect(await answer({ description: 'd', pipe: [{ kind: 'text', text: 'hello' }] })).toBe('hello')
  })

  it('puts faults, latencies and quirks around its handler, the first step outermost', async () => {
    const pipe: ScenarioFile['pipe'] = [
      { firstTokenMs: 5 },
      { kind: 'fixed', ms: 5 },
      { kind: 'splitChoices' },
      { kind: 'status', status: 503 },
      { kind: 'echo' },
    ]
    expect(await answer({ description: 'd', pipe })).toBe(503)
  })

  it('takes settings of the proxy along, and nothing else', () => {
    const settings = { seed: 3, maxTokens: 7, rateLimitPerMinute: 9, models: [{ id: 'm' }], persona: 'free' }
    const config = scenario({ ...settings, name: 'n', description: 'd', pipe: [{ kind: 'echo' }] })
    expect(config).toEqual({ ...settings, onCompletion: expect.any(Function) })
  })

  it('may be a JSON file', async () => {
    expect(await answer(put('hello.json', '{ "description": "d", "pipe": [{ "kind": "text", "text": "hello" }] }'))).toBe('hello')
  })

  it('may be a YAML file', async () => {
    expect(await answer(put('hello.yaml', 'description: d\npipe:\n  - { kind: text, text: hello }\n'))).toBe('hello')
  })

  it('names fixtures and personas from the folder of its file', async () => {
    put('fixtures/one.yaml', 'fixtures: [{ match: { prompt: p }, reply: from the fixture }]')
    const file = put('with.yaml', 'description: d\npersona: ./me.json\npipe: [{ kind: fixtures, paths: [fixtures] }]')
    expect(await answer(file)).toBe('from the fixture')
    expect(scenario(file).persona).toBe(path.join(folder, 'me.json'))
  })

  it('aims a fault with a match', async () => {
    const pipe: ScenarioFile['pipe'] = [{ kind: 'status', status: 500, when: { prompt: { contains: 'now' } } }, { kind: 'echo' }]
    expect([await answer({ description: 'd', pipe }, 'later'), await answer({ description: 'd', pipe }, 'now')]).toEqual(['later', 500])
  })

  it('is not changed by what becomes of the object it was made of', async () => {
    const handler = { kind: 'text' as const, text: 'before' }
    const { onCompletion } = scenario({ description: 'd', pipe: [handler] })
    handler.text = 'after'
    const request = { prompt: 'p' }
    expect(await onCompletion(request, fakeContext(request))).toMatchObject({ body: { choices: [{ text: 'before' }] } })
  })
})

it.each(scenarioNames())('%s, which ships, is valid', (name) => {
  const { data } = shippedScenario(name)
  expect(checkScenario(name, data)).toBe(data)
  expect(scenario(name).onCompletion).toBeTypeOf('function')
})

describe('a scenario that cannot be used is refused', () => {
  const echo = { kind: 'echo' }
  const refused: [string, unknown, string][] = [
    ['without a pipe', { description: 'd' }, "the whole must have required property 'pipe'"],
    ['without a description', { pipe: [echo] }, "the whole must have required property 'description'"],
    ['with a setting that does not exist', { description: 'd', pipe: [echo], prot: 1 }, 'the whole must not have the field "prot"'],
    ['with an empty pipe', { description: 'd', pipe: [] }, 'the pipe does not end with a handler'],
    ['with a fault at the end', { description: 'd', pipe: [{ kind: 'reset' }] }, 'the pipe does not end with a handler'],
    [
      'with a handler before the end',
      { description: 'd', pipe: [echo, echo] },
      'pipe[0] is a handler, and nothing behind it would be asked',
    ],
    [
      'with a step that does not exist',
      { description: 'd', pipe: [{ kind: 'resett' }, echo] },
      'pipe[0] has a kind that does not exist: "resett"',
    ],
    ['with a step that is none', { description: 'd', pipe: [7, echo] }, 'pipe[0] has none of the allowed types'],
    [
      'with a fault that lacks an option',
      { description: 'd', pipe: [{ kind: 'status' }, echo] },
      "pipe[0] must have required property 'status'",
    ],
    [
      'with an option out of its range',
      { description: 'd', pipe: [{ kind: 'status', status: 429, retryAfter: -1 }, echo] },
      'pipe[0].retryAfter must be >= 0',
    ],
    [
      'with a quirk that has another option',
      { description: 'd', pipe: [{ kind: 'splitChoices', ms: 1 }, echo] },
      'pipe[0] must not have the field "ms"',
    ],
    [
      'with a latency that has another option',
      { description: 'd', pipe: [{ kind: 'pace', ms: 1 }, echo] },
      'pipe[0] must not have the field "ms"',
    ],
    [
      'with a place that is none',
      { description: 'd', pipe: [{ kind: 'reset', at: 'soon' }, echo] },
      'pipe[0].at has none of the allowed types',
    ],
    [
      'with a place out of its range',
      { description: 'd', pipe: [{ kind: 'reset', at: { event: -1 } }, echo] },
      'pipe[0].at.event must be >= 0',
    ],
    [
      'with a bad fault in a cycle',
      { description: 'd', pipe: [{ kind: 'cycle', steps: [{ kind: 'bom', times: 0 }] }, echo] },
      'pipe[0].steps[0].times must be >= 1',
    ],
    [
      'with a handler that does not exist in another',
      { description: 'd', pipe: [{ kind: 'firstOf', handlers: [{ kind: 'ecco' }] }] },
      'pipe[0].handlers[0] has a kind that does not exist: "ecco"',
    ],
    [
      'with an option that only the fault itself knows to be wrong',
      { description: 'd', pipe: [{ kind: 'uniform', minMs: 9, maxMs: 1 }, echo] },
      'pipe[0]: Failed to ',
    ],
    [
      'with a match that could hold the server',
      { description: 'd', pipe: [{ kind: 'reset', when: { prompt: { regex: '(a+)+$' } } }, echo] },
      'pipe[0]: prompt.regex ',
    ],
  ]

  it.each(refused)('%s', (_, source, problem) => {
    expect(refusal(source)).toContain(`Failed to load the scenario scenario(): ${problem}`)
  })

  it('by its file, with what to do', () => {
    const file = put('broken.json', '{ "description": "d", "pipe": 3 }')
    expect(refusal(file)).toBe(`Failed to load the scenario ${file}: pipe must be array. Mend it as schemas/scenario.schema.json says.`)
  })

  it('where its file cannot be parsed', () => {
    expect(refusal(put('broken.yaml', 'pipe: ['))).toContain('broken.yaml')
  })

  it('where there is no such file', () => {
    expect(refusal('./gone.json')).toContain('gone.json')
  })

  it('where none that ships has its name, with those that do', () => {
    expect(refusal('flakey')).toMatch(/^Failed to load the scenario "flakey": .* Choose one of auth-expired, default, .*flaky/)
  })
})
