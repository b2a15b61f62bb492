import { stat } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTestProxy, latency, pipe, text } from '../../../src/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

const complete = (url: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`${url}/v1/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer ghu_madeupmadeupmadeup1234', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const answer = pipe(latency.fixed(20), text('return a + b'))

describe('a recorder', () => {
  it('passes a completion on, writes it to a file, and answers from it when the service is gone', async () => {
    await using folder = await temporaryFolder()
    const upstream = await createTestProxy({ onCompletion: answer, seed: 1 })
    const seen: string[] = []
    {
      await using proxy = await createTestProxy({ recorder: { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} } })
      const whole = await complete(proxy.url, { prompt: 'function add(' })
      expect(whole.headers.get('x-request-id')).toBe(upstream.requests.all()[0]?.id)
      seen.push(await whole.text())
      seen.push(await (await complete(proxy.url, { prompt: 'function add(', stream: true })).text())
    }
    await upstream.stop()
    const files = await folder.files()
    expect(files).toHaveLength(2)
    for (const file of files) {
      expect(file).toMatch(/^completions-[0-9a-f]{12}\.yaml$/)
      expect((await stat(path.join(folder.path, file))).mode & 0o777).toBe(0o600)
      expect(await folder.read(file)).not.toContain('ghu_')
    }
    await using replay = await createTestProxy({ recorder: { dir: folder.path, environment: {} } })
    expect(await (await complete(replay.url, { prompt: 'function add(' })).text()).toBe(seen[0])
    const streamed = await complete(replay.url, { prompt: 'function add(', stream: true })
    expect(streamed.headers.get('content-type')).toBe('text/event-stream')
    expect(await streamed.text()).toBe(seen[1])
    const missed = await complete(replay.url, { prompt: 'function sub(' })
    expect(missed.status).toBe(404)
    expect(await missed.text()).toMatch(
      /nearest of 2 is .*completions-[0-9a-f]{12}\.yaml, which differs in body\.json\.prompt:.*recorded .*add.*asked .*sub/,
    )
  })
})
