import { describe, expect, it } from 'vitest'
import { CopilotProxy, type CopilotProxyConfig, echo, faults, MockCopilotError, VirtualClock } from '../../src/index.ts'

const good: CopilotProxyConfig = { port: 0, host: '127.0.0.1', maxTokens: 10, onCompletion: echo() }
const refusal = (config: unknown): string => {
  try {
    new CopilotProxy(config as CopilotProxyConfig)
  } catch (error) {
    expect(error).toBeInstanceOf(MockCopilotError)
    expect(error).toMatchObject({ code: 'BAD_CONFIG' })
    return (error as Error).message
  }
  return 'accepted'
}

describe('the options of a proxy', () => {
  it('are readable with every default filled in', () => {
    expect(new CopilotProxy(good).config).toMatchObject({
      requireAuth: false,
      maxTokensLimit: 8192,
      rateLimitPerMinute: 60,
      journal: { maxEntries: 1000 },
      trustProxy: false,
    })
    expect(new CopilotProxy({ ...good, journal: { maxEntries: 5 } }).config.journal).toMatchObject({
      maxEntries: 5,
      maxBytes: 16 * 1024 * 1024,
    })
  })

  it('may be left undefined', () => {
    expect(refusal({ ...good, authToken: undefined, clock: undefined, models: undefined })).toBe('accepted')
  })

  it.each<[string, object]>([
    ['port', { port: 65_536 }],
    ['port', { port: '4010' }],
    ['host', { host: '' }],
    ['maxTokens', { maxTokens: 0 }],
    ['maxTokensLimit', { maxTokensLimit: 1.5 }],
    ['rateLimitPerMinute', { rateLimitPerMinute: -1 }],
    ['onCompletion', { onCompletion: 'echo' }],
    ['onCompletion', { onCompletion: faults.reset() }],
    ['authToken', { authToken: '' }],
    ['authToken', { authToken: 5 }],
    ['authToken', { authToken: 'two\nlines' }],
    ['authToken', { authToken: 'é' }],
    ['adminToken', { adminToken: ' a' }],
    ['requireAuth', { requireAuth: 'yes' }],
    ['models', { models: ['gpt-4o'] }],
    ['models', { models: 'x' }],
    ['seed', { seed: Number.NaN }],
    ['clock', { clock: 5 }],
    ['clock', { clock: {} }],
    ['trustProxy', { trustProxy: true }],
    ['journal', { journal: { maxEntry: 1 } }],
    ['journal', { journal: { maxEntries: 0 } }],
    ['logger', { logger: {} }],
    ['publicUrl', { publicUrl: 'mock.example' }],
    ['persona', { persona: 5 }],
    ['deviceFlow', { deviceFlow: 'by-hand' }],
    ['limits', { limits: 5 }],
    ['endpoints', { endpoints: 5 }],
    ['strictHeaders', { strictHeaders: 1 }],
    ['apiPort', { apiPort: -1 }],
    ['graceMs', { graceMs: Number.POSITIVE_INFINITY }],
  ])('name %s where it has a value it cannot have: %j', (name, option) => {
    expect(refusal({ ...good, ...option })).toMatch(
      new RegExp(`^Failed to configure the proxy: ${name} must .* but is .*\\. Change that option\\.$`),
    )
  })

  it('say which there are where one is misspelled or missing', () => {
    expect(refusal({ ...good, onCompletions: echo() })).toMatch(/there is no option onCompletions\. The options are port, host,/)
    expect(refusal({ ...good, onCompletion: undefined })).toMatch(/onCompletion is missing/)
    expect(refusal(undefined)).toMatch(/must be an object/)
    expect(refusal(null)).toMatch(/must be an object/)
  })

  it('take a clock and a logger of one’s own', () => {
    const log = () => {}
    expect(refusal({ ...good, clock: new VirtualClock(), logger: { debug: log, info: log, warn: log, error: log } })).toBe('accepted')
  })
})
