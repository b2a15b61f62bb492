import { describe, expect, it } from 'vitest'
import { CopilotProxy, type CopilotProxyConfig, echo, faults, MockCopilotError, VirtualClock } from '../../src/index.ts'

const good: CopilotProxyConfig = { port: 0, host: '127.0.0.1', maxTokens: 10, onCompletion: echo() }
const limit = { per: 'user', requests: 1, window: '1m' }
const endpoint = { name: 'own', method: 'GET', paths: ['/own'], credential: 'none', answer: () => ({ body: 'x' }) }
const completions = {
  name: 'own',
  method: 'POST',
  paths: ['/own'],
  credential: 'copilot',
  read: () => ({ prompt: '' }),
  write: () => ({ body: '' }),
}
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
    ['journal', { journal: 5 }],
    ['journal.maxEntries', { journal: { maxEntries: 0 } }],
    ['logger', { logger: {} }],
    ['publicUrl', { publicUrl: 'mock.example' }],
    ['publicUrl', { publicUrl: 'http://a/b?c' }],
    ['publicUrl', { publicUrl: 'http://a/b#c' }],
    ['persona', { persona: 5 }],
    ['deviceFlow', { deviceFlow: 'by-hand' }],
    ['limits', { limits: 5 }],
    ['limits[0]', { limits: [null] }],
    ['limits[1].per', { limits: [limit, { ...limit, per: 'users' }] }],
    ['limits[0].requests', { limits: [{ ...limit, requests: 0 }] }],
    ['limits[0].window', { limits: [{ ...limit, window: 'soon' }] }],
    ['limits[0].window', { limits: [{ ...limit, window: 0 }] }],
    ['limits[0].code', { limits: [{ ...limit, code: 'a\nb' }] }],
    ['limits[0].retryAfter', { limits: [{ ...limit, retryAfter: 'dates' }] }],
    ['endpoints', { endpoints: 5 }],
    ['endpoints[0]', { endpoints: [null] }],
    ['endpoints[0].method', { endpoints: [{ ...endpoint, method: 'PUT' }] }],
    ['endpoints[0].method', { endpoints: [{ ...endpoint, method: 'get' }] }],
    ['endpoints[0].credential', { endpoints: [{ ...endpoint, credential: 'bogus' }] }],
    ['endpoints[0].paths', { endpoints: [{ ...endpoint, paths: [] }] }],
    ['endpoints[0].paths[0]', { endpoints: [{ ...endpoint, paths: ['no-slash'] }] }],
    ['endpoints[0].paths[0]', { endpoints: [{ ...endpoint, paths: ['/a?b=c'] }] }],
    ['endpoints[0].body', { endpoints: [{ ...endpoint, body: 'bogus' }] }],
    ['endpoints[0].answer', { endpoints: [{ ...endpoint, answer: {} }] }],
    ['endpoints[0].upgrade', { endpoints: [{ ...endpoint, upgrade: 1 }] }],
    ['endpoints[0].read', { endpoints: [{ ...completions, read: 1 }] }],
    ['endpoints[0].quotas[0]', { endpoints: [{ ...completions, quotas: ['bogus'] }] }],
    ['endpoints[0].fallback', { endpoints: [{ ...completions, fallback: 'x' }] }],
    ['recorder', { recorder: 'r' }],
    ['recorder.dir', { recorder: { dir: '' } }],
    ['recorder.mode', { recorder: { dir: 'r', mode: 'records' } }],
    ['recorder.upstream', { recorder: { dir: 'r', upstream: 3 } }],
    ['recorder.timing', { recorder: { dir: 'r', timing: 3 } }],
    ['recorder.redact', { recorder: { dir: 'r', redact: 'x' } }],
    ['recorder.redact[0]', { recorder: { dir: 'r', redact: [null] } }],
    ['recorder.redact[0].find', { recorder: { dir: 'r', redact: [{ name: 'a', find: 3 }] } }],
    ['recorder.normalise', { recorder: { dir: 'r', normalise: {} } }],
    ['recorder.normalise[0].replace', { recorder: { dir: 'r', normalise: [{ replace: 'x' }] } }],
    ['recorder.normalise[0].where', { recorder: { dir: 'r', normalise: [{ where: 'path', replace: String }] } }],
    ['recorder.secretVariables', { recorder: { dir: 'r', secretVariables: 'TOKEN' } }],
    ['recorder.errors', { recorder: { dir: 'r', errors: 'no' } }],
    ['recorder.compare', { recorder: { dir: 'r', compare: 'shapes' } }],
    ['sessionRecorder.prune', { sessionRecorder: { dir: 'r', prune: 1 } }],
    ['strictHeaders', { strictHeaders: 1 }],
    ['apiPort', { apiPort: -1 }],
    ['graceMs', { graceMs: Number.POSITIVE_INFINITY }],
  ])('name %s where it has a value it cannot have: %j', (name, option) => {
    expect(refusal({ ...good, ...option })).toMatch(
      new RegExp(`^Failed to configure the proxy: ${name.replace(/[[\].]/g, '\\$&')} must .* but is .*\\. Change that option\\.$`),
    )
  })

  it.each<[string, object]>([
    ['recorder must have only dir, upstream, .*, but has redacts; did you mean redact', { recorder: { dir: 'r', redacts: [] } }],
    ['recorder must be an object with a dir, .*, but has no dir', { recorder: { redact: [] } }],
    [
      'recorder.redact\\[0\\] must have only name and find, but has fnd; did you mean find',
      { recorder: { dir: 'r', redact: [{ name: 'a', find: /a/, fnd: /b/ }] } },
    ],
    [
      'recorder.normalise\\[0\\] must have only where and replace, but has were; did you mean where',
      { recorder: { dir: 'r', normalise: [{ replace: String, were: /b/ }] } },
    ],
    ['sessionRecorder must have only dir, .*, but has Dir; did you mean dir', { sessionRecorder: { dir: 'r', Dir: 'r' } }],
    ['journal must have only maxEntries, maxBytes and maxBodyBytes, but has maxEntry', { journal: { maxEntry: 1 } }],
    ['limits\\[0\\] must have only per, .*, but has windows; did you mean window', { limits: [{ ...limit, windows: '1h' }] }],
    ['limits\\[0\\] must be a limit such as .*, but has no per', { limits: [{ requests: 1, window: '1m' }] }],
    ['endpoints\\[0\\] must have only name, .*, but has quota; did you mean quotas', { endpoints: [{ ...completions, quota: [] }] }],
    ['endpoints\\[0\\] must be an endpoint with name, .*, but has no credential', { endpoints: [{ ...endpoint, credential: undefined }] }],
    ['endpoints\\[0\\] must be an endpoint with name, .*, but has no write', { endpoints: [{ ...completions, write: undefined }] }],
  ])('name what is no option of theirs or missing in them: %s', (problem, option) => {
    expect(refusal({ ...good, ...option })).toMatch(new RegExp(`^Failed to configure the proxy: ${problem}\\. Change that option\\.$`))
  })

  it('take a recorder, limits and endpoints with all that they may have', () => {
    const rule = { name: 'ticket', find: /T-\d+/ }
    const recorder = {
      dir: 'r',
      redact: [rule, { name: 'x', find: 'y' }, { name: 'z', find: () => [] }],
      normalise: [{ where: /^path$/, replace: String }],
    }
    const other = { upstream: { api: 'https://api.example' }, group: 'g', timing: 'x2', ignore: ['a'], environment: {}, mode: undefined }
    expect(refusal({ ...good, recorder: { ...recorder, ...other }, sessionRecorder: recorder })).toBe('accepted')
    expect(refusal({ ...good, limits: [limit, { ...limit, code: 'own', retryAfter: 'date', per: 'model', window: 500 }] })).toBe('accepted')
    class Own {
      name = 'own'
      method = 'GET'
      paths = ['/own']
      credential = 'none'
      answer() {
        return { body: this.name }
      }
    }
    expect(refusal({ ...good, endpoints: [endpoint, { ...completions, quotas: ['chat'], fallback: { choices: [] } }, new Own()] })).toBe(
      'accepted',
    )
  })

  it('say which there are where one is misspelled or missing', () => {
    expect(refusal({ ...good, onCompletions: echo() })).toMatch(
      /there is no option onCompletions; did you mean onCompletion\. The options are port, host,/,
    )
    expect(refusal({ ...good, zebra: 1 })).toMatch(/there is no option zebra\. The options are/)
    expect(refusal({ ...good, fixtures: './fixtures' })).toMatch(/no option fixtures; give onCompletion: fixtures\('.\/fixtures'\), or/)
    expect(refusal({ ...good, scenario: 'flaky' })).toMatch(/no option scenario; spread it, as in \{ \.\.\.scenario\('flaky'\) \}, or/)
    expect(refusal({ ...good, onCompletion: undefined })).toMatch(/onCompletion is missing/)
    expect(refusal(undefined)).toMatch(/must be an object/)
    expect(refusal(null)).toMatch(/must be an object/)
  })

  it('take a clock and a logger of one’s own', () => {
    const log = () => {}
    expect(refusal({ ...good, clock: new VirtualClock(), logger: { debug: log, info: log, warn: log, error: log } })).toBe('accepted')
  })
})
