import { describe, expect, it } from 'vitest'
import { Account } from '../../../src/account/account.ts'
import { loadPersona, personaNames } from '../../../src/account/load-persona.ts'
import { VirtualClock } from '../../../src/core/virtual-clock.ts'
import type { Persona } from '../../../src/protocol/generated/persona.ts'

const small: Persona = {
  name: 'small',
  description: 'Two completions a month.',
  sku: 'free_limited_copilot',
  plan: 'free',
  quotas: { completions: { entitlement: 2 } },
}

describe('a month’s quota', () => {
  it('counts down, then refuses, then is full again with the new month', async () => {
    const clock = new VirtualClock(Date.UTC(2026, 0, 31, 12))
    const account = new Account({ persona: small }, clock, 1)
    expect([1, 2, 3].map(() => account.spend(['completions']))).toEqual([undefined, undefined, 'completions'])
    expect(account.snapshots().completions).toMatchObject({ entitlement: 2, remaining: 0, percent_remaining: 0, unlimited: false })
    await clock.advance('12h')
    expect(account.snapshots().completions).toMatchObject({ remaining: 2, percent_remaining: 100 })
    expect(account.spend(['completions'])).toBeUndefined()
  })

  it('takes nothing of the other quotas when one is used up', () => {
    const account = new Account(
      { persona: { ...small, quotas: { chat: { entitlement: 0 }, completions: { entitlement: 5 } } } },
      new VirtualClock(),
      1,
    )
    expect(account.spend(['completions', 'chat'])).toBe('chat')
    expect(account.snapshots().completions.remaining).toBe(5)
  })

  it('goes on as overage where that is permitted', () => {
    const account = new Account(
      { persona: { ...small, quotas: { completions: { entitlement: 1, overagePermitted: true } } } },
      new VirtualClock(),
      1,
    )
    expect([1, 2, 3].map(() => account.spend(['completions']))).toEqual([undefined, undefined, undefined])
    expect(account.snapshots().completions).toMatchObject({ remaining: 0, overage_count: 2 })
  })

  it('is told in Copilot’s headers', () => {
    const account = new Account({ persona: small }, new VirtualClock(Date.UTC(2026, 8, 15)), 1)
    account.spend(['completions'])
    const headers = account.quotaHeaders()
    expect(headers['x-quota-snapshot-completions']).toBe('ent=2&ov=0.0&ovPerm=false&rem=50.0&rst=2026-10-01T00%3A00%3A00Z')
    expect(headers['x-quota-snapshot-chat']).toMatch(/^ent=-1&/)
    expect(Object.keys(headers)).toEqual(
      expect.arrayContaining(['x-quota-snapshot-premium_interactions', 'x-quota-snapshot-premium_models']),
    )
  })

  it('is what it was at the start after reset, whoever the account became', () => {
    const account = new Account({ persona: small }, new VirtualClock(), 1)
    account.become('free-exhausted')
    expect(account.spend(['completions'])).toBe('completions')
    account.reset()
    expect(account.persona.name).toBe('small')
    expect(account.spend(['completions'])).toBeUndefined()
  })
})

describe('the shipped personas', () => {
  it.each(personaNames())('%s is valid and bears its file’s name', (name) => expect(loadPersona(name).name).toBe(name))

  it('are named where one is asked for that does not exist', () => {
    expect(() => loadPersona(null as never)).toThrow('Failed to load the persona given: it is empty.')
    expect(() => loadPersona('emperor')).toThrow(/there is none of that name.*free-exhausted/)
    expect(() => loadPersona({ ...small, plan: 'royal' } as never)).toThrow(/plan must be one of free/)
  })
})
