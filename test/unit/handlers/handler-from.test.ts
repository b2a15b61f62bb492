import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { State } from '../../../src/core/state.ts'
import { handlerFrom } from '../../../src/handlers/handler-from.ts'
import type { HandlerData } from '../../../src/protocol/generated/handler.ts'
import { validate } from '../../../src/protocol/generated/validate-handler.ts'
import { fakeContext } from '../fake-context.ts'

async function answers(data: HandlerData, prompts: readonly string[], base = '.'): Promise<(string | undefined)[]> {
  expect(validate(data)).toBe(true)
  const handler = handlerFrom(data, { base })
  const state = new State()
  const texts = []
  for (const prompt of prompts) {
    const answer = await handler({ prompt }, fakeContext({ prompt }, { state }))
    texts.push(answer !== undefined && 'choices' in answer ? answer.choices[0]?.text : undefined)
  }
  return texts
}

describe('a handler spelled as data', () => {
  it('can echo, say a text, and go through a sequence before another takes over', async () => {
    const data: HandlerData = {
      kind: 'firstOf',
      handlers: [{ kind: 'sequence', steps: ['first', { kind: 'text', text: ['second'] }] }, { kind: 'echo' }],
    }
    expect(await answers(data, ['a', 'b', 'c'])).toEqual(['first', 'second', 'c'])
  })

  it('can make up code', async () => {
    const [code = ''] = await answers({ kind: 'synthetic', seed: 1 }, ['const x'])
    expect(code).not.toBe('')
    expect(await answers({ kind: 'synthetic', seed: 1 }, ['const x'])).toEqual([code])
  })

  it('reads fixtures from where its own file is', async () => {
    const base = mkdtempSync(path.join(tmpdir(), 'mock-copilot-'))
    onTestFinished(() => rmSync(base, { recursive: true }))
    writeFileSync(path.join(base, 'own.json'), JSON.stringify({ fixtures: [{ match: { prompt: 'p' }, reply: 'from the file' }] }))
    expect(await answers({ kind: 'fixtures', paths: ['own.json'] }, ['p', 'q'], base)).toEqual(['from the file', undefined])
  })

  it('knows the fixtures that ship where it names none', async () => {
    const handler = handlerFrom({ kind: 'fixtures' }, { base: '.' })
    expect(handler.name).toBe('fixtures')
  })
})
