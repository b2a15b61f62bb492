import { describe, expect, it } from 'vitest'
import { faults, pipe, text } from '../../src/index.ts'
import { rawPost, sendRaw } from './raw-client.ts'
import { complete, running } from './running.ts'

describe('the Date of an answer', () => {
  it('is that of a virtual clock, so that retry-after lies in the future', async () => {
    const { proxy } = await running({ persona: 'free-exhausted', clock: 'virtual' })
    const { headers } = await complete(proxy.url)
    expect(headers.get('date')).toBe('Thu, 01 Jan 2026 00:00:00 GMT')
    expect(Date.parse(headers.get('retry-after') as string)).toBeGreaterThan(Date.parse(headers.get('date') as string))
    await proxy.clock.advance('25m')
    expect((await complete(proxy.url)).headers.get('date')).toBe('Thu, 01 Jan 2026 00:25:00 GMT')
  })

  it('is that of its own session', async () => {
    const { proxy } = await running()
    const session = await proxy.session({ clock: 'virtual', onCompletion: text('t') })
    expect((await complete(session.url, { stream: true })).headers.get('date')).toBe('Thu, 01 Jan 2026 00:00:00 GMT')
    expect(Date.parse((await complete(proxy.url)).headers.get('date') as string)).toBeGreaterThan(Date.now() - 60_000)
  })

  it('lets two runs with the same seed send the same bytes, headers included', async () => {
    const answers = await Promise.all(
      [1, 2].map(async () => {
        const onCompletion = pipe(faults.status(429, { retryAfter: 2, times: 1 }), text('t'))
        const { proxy } = await running({ seed: 7, clock: 'virtual', onCompletion })
        const post = (body: object): string => rawPost('/v1/completions', JSON.stringify({ prompt: 'p', ...body }))
        const all = await sendRaw(proxy.port, `${post({})}${post({})}${post({ stream: true })}`, {
          until: (sent) => sent.endsWith('0\r\n\r\n'),
        })
        return all.text
      }),
    )
    expect(answers[0]).toContain('date: Thu, 01 Jan 2026')
    expect(answers[0]).toBe(answers[1])
  })

  it('is a reply’s own where that has one', async () => {
    const { proxy } = await running({ clock: 'virtual', onCompletion: () => ({ headers: { date: 'yesterday' }, body: '' }) })
    expect((await complete(proxy.url)).headers.get('date')).toBe('yesterday')
  })
})
