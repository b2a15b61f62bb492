import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTestProxy, faults, type RecorderOptions, type RecorderReport, type TestProxy } from '../../../src/index.ts'
import { complete } from '../running.ts'
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.ts'

/** A service that says how often it was asked. */
const counting = () => {
  let count = 0
  return createTestProxy({ seed: 1, onCompletion: () => ({ choices: [{ text: `answer ${++count}` }] }) })
}

async function withRecorder<T>(
  folder: TemporaryFolder,
  options: Partial<RecorderOptions>,
  use: (proxy: TestProxy) => Promise<T>,
): Promise<T> {
  await using proxy = await createTestProxy({ recorder: { dir: folder.path, environment: {}, ...options } })
  return await use(proxy)
}

async function said(proxy: TestProxy, prompt: string): Promise<string> {
  const response = await complete(proxy.url, { prompt })
  const { choices, error } = (await response.json()) as { choices?: { text: string }[]; error?: { message: string } }
  return choices?.[0]?.text ?? `${response.status} ${error?.message}`
}

async function reported(proxy: TestProxy): Promise<RecorderReport> {
  await said(proxy, 'p')
  return proxy.recordings()
}

describe('the modes of a recorder', () => {
  it('record puts new answers in the place of old ones, and keeps several to the same request in their order', async () => {
    await using folder = await temporaryFolder()
    await using upstream = await counting()
    const record: Partial<RecorderOptions> = { upstream: upstream.url, mode: 'record' }
    await withRecorder(folder, record, async (proxy) => [await said(proxy, 'old'), await said(proxy, 'same')])
    await withRecorder(folder, record, async (proxy) => [await said(proxy, 'same'), await said(proxy, 'same')])
    const answers = await withRecorder(folder, {}, async (proxy) => [
      await said(proxy, 'same'),
      await said(proxy, 'same'),
      await said(proxy, 'same'),
      await said(proxy, 'old'),
    ])
    expect(answers).toEqual(['answer 3', 'answer 4', 'answer 4', 'answer 1'])
  })

  it('begins anew with the first answer when the proxy is reset', async () => {
    await using folder = await temporaryFolder()
    await using upstream = await counting()
    await withRecorder(folder, { upstream: upstream.url, mode: 'record' }, async (proxy) => [
      await said(proxy, 'p'),
      await said(proxy, 'p'),
    ])
    await withRecorder(folder, {}, async (proxy) => {
      expect([await said(proxy, 'p'), await said(proxy, 'p')]).toEqual(['answer 1', 'answer 2'])
      proxy.reset()
      expect(await said(proxy, 'p')).toBe('answer 1')
    })
  })

  it('missing answers from recordings and records what is new', async () => {
    await using folder = await temporaryFolder()
    await using upstream = await counting()
    const missing: Partial<RecorderOptions> = { upstream: upstream.url, mode: 'missing' }
    const first = await withRecorder(folder, missing, async (proxy) => [await said(proxy, 'a'), await said(proxy, 'a')])
    expect(first).toEqual(['answer 1', 'answer 1'])
    const second = await withRecorder(folder, missing, async (proxy) => [await said(proxy, 'a'), await said(proxy, 'b')])
    expect(second).toEqual(['answer 1', 'answer 2'])
    expect(upstream.requests.count()).toBe(2)
  })

  it('verify asks again, tells each field that differs, and writes nothing', async () => {
    await using folder = await temporaryFolder()
    await using upstream = await counting()
    await withRecorder(folder, { upstream: upstream.url, mode: 'record' }, (proxy) => said(proxy, 'p'))
    const [file] = await folder.files()
    const before = await folder.read(file as string)
    const report = await withRecorder(folder, { upstream: upstream.url, mode: 'verify' }, async (proxy) => {
      await said(proxy, 'p')
      await said(proxy, 'never recorded')
      return proxy.recordings()
    })
    expect(report.drifted).toEqual([
      {
        file: path.join(folder.path, file as string),
        asked: 'POST /v1/completions',
        drifts: [{ field: 'body.choices[0].text', kind: 'changed', recorded: 'answer 1', live: 'answer 2' }],
      },
      { file: undefined, asked: 'POST /v1/completions', drifts: [] },
    ])
    expect(await folder.read(file as string)).toBe(before)
    const shapes = { upstream: upstream.url, mode: 'verify', compare: 'shape' } as const
    expect((await withRecorder(folder, shapes, reported)).drifted).toEqual([])
    const ignoring = { upstream: upstream.url, mode: 'verify', ignore: ['body.choices*'] } as const
    expect((await withRecorder(folder, ignoring, reported)).drifted).toEqual([])
  })

  it('refresh rewrites what drifted', async () => {
    await using folder = await temporaryFolder()
    await using upstream = await counting()
    await withRecorder(folder, { upstream: upstream.url, mode: 'record' }, (proxy) => said(proxy, 'p'))
    await withRecorder(folder, { upstream: upstream.url, mode: 'refresh' }, (proxy) => said(proxy, 'p'))
    expect(await withRecorder(folder, {}, (proxy) => said(proxy, 'p'))).toBe('answer 2')
  })

  it('passthrough records nothing', async () => {
    await using folder = await temporaryFolder()
    await using upstream = await counting()
    expect(await withRecorder(folder, { upstream: upstream.url, mode: 'passthrough' }, (proxy) => said(proxy, 'p'))).toBe('answer 1')
    expect(await folder.files()).toEqual([])
  })

  it('tells which recordings were not used, and removes them when told to', async () => {
    await using folder = await temporaryFolder()
    await using upstream = await counting()
    await withRecorder(folder, { upstream: upstream.url, mode: 'record' }, async (proxy) => [
      await said(proxy, 'a'),
      await said(proxy, 'b'),
    ])
    await withRecorder(folder, { prune: true }, async (proxy) => {
      expect((await proxy.recordings()).unused).toHaveLength(2)
      await said(proxy, 'a')
      expect((await proxy.recordings()).unused.map(({ request }) => request.body)).toEqual([{ json: { prompt: 'b' } }])
    })
    expect(await folder.files()).toHaveLength(1)
  })

  it('keeps a group in one file that grows with it', async () => {
    await using folder = await temporaryFolder()
    await using upstream = await counting()
    const group: Partial<RecorderOptions> = { upstream: upstream.url, mode: 'record', group: 'Sign in & ask' }
    await withRecorder(folder, group, async (proxy) => [await said(proxy, 'a'), await said(proxy, 'b')])
    expect(await folder.files()).toEqual([expect.stringMatching(/^sign-in-ask-[0-9a-f]{12}\.yaml$/)])
    expect(await withRecorder(folder, {}, async (proxy) => [await said(proxy, 'b'), await said(proxy, 'a')])).toEqual([
      'answer 2',
      'answer 1',
    ])
  })

  it('answers a group from its own file, and prunes nothing of the others', async () => {
    await using folder = await temporaryFolder()
    await using upstream = await counting()
    const record: Partial<RecorderOptions> = { upstream: upstream.url, mode: 'record' }
    await withRecorder(folder, { ...record, group: 'one' }, (proxy) => said(proxy, 'p'))
    await withRecorder(folder, { ...record, group: 'two' }, (proxy) => said(proxy, 'p'))
    const { unused } = await withRecorder(folder, { group: 'two', prune: true }, async (proxy) => {
      expect(await said(proxy, 'p')).toBe('answer 2')
      return proxy.recordings()
    })
    expect(unused).toEqual([])
    expect(await withRecorder(folder, { group: 'one' }, (proxy) => said(proxy, 'p'))).toBe('answer 1')
    expect(await withRecorder(folder, { group: 'three' }, (proxy) => said(proxy, 'p'))).toMatch(/^404 /)
    await withRecorder(folder, { ...record, group: 'two', prune: true }, (proxy) => said(proxy, 'another'))
    expect(await withRecorder(folder, { group: 'one' }, (proxy) => said(proxy, 'p'))).toBe('answer 1')
  })

  it('leaves a file as it is where a new run says the same', async () => {
    await using folder = await temporaryFolder()
    await using upstream = await createTestProxy({ onCompletion: () => ({ choices: [{ text: 'always' }] }) })
    const record: Partial<RecorderOptions> = { upstream: upstream.url, mode: 'record' }
    await withRecorder(folder, record, (proxy) => said(proxy, 'p'))
    const [file] = await folder.files()
    const before = await folder.read(file as string)
    const { written } = await withRecorder(folder, record, reported)
    expect(written).toEqual([])
    expect(await folder.read(file as string)).toBe(before)
  })

  it('lets overrides act on recorded completions', async () => {
    await using folder = await temporaryFolder()
    await using upstream = await counting()
    await withRecorder(folder, { upstream: upstream.url, mode: 'record' }, (proxy) => said(proxy, 'p'))
    await withRecorder(folder, {}, async (proxy) => {
      using _ = proxy.use(faults.status(503, { times: 1 }))
      expect(await said(proxy, 'p')).toMatch(/^503/)
      expect(await said(proxy, 'p')).toBe('answer 1')
    })
  })
})

describe('with CI set', () => {
  const ci = (more: NodeJS.ProcessEnv = {}): Partial<RecorderOptions> => ({
    upstream: 'http://127.0.0.1:9',
    environment: { CI: 'true', ...more },
  })

  it.each(['record', 'refresh'] as const)('%s is refused unless it is asked for twice', async (mode) => {
    await using folder = await temporaryFolder()
    await expect(withRecorder(folder, { ...ci(), mode }, async () => {})).rejects.toThrow(/CI is set.*MOCK_COPILOT_RECORD_IN_CI=true/s)
    await withRecorder(folder, { ...ci({ MOCK_COPILOT_RECORD_IN_CI: 'true' }), mode }, async () => {})
  })

  it('missing only replays', async () => {
    await using folder = await temporaryFolder()
    await using upstream = await counting()
    const options: Partial<RecorderOptions> = { ...ci(), upstream: upstream.url, mode: 'missing' }
    expect(await withRecorder(folder, options, (proxy) => said(proxy, 'p'))).toMatch(/^404 No recording answers POST \/v1\/completions/)
    expect(upstream.requests.count()).toBe(0)
  })
})

describe('a recorder that cannot be', () => {
  it.each([
    ['http://example.com', /would carry credentials in the clear/],
    ['ftp://127.0.0.1', /in the clear/],
    ['https://user:secret@example.com', /holds a credential/],
    ['not a URL', /is no URL/],
    [{ nowhere: 'https://example.com' }, /there is no service "nowhere"/],
  ])('with the upstream %j is refused at the start', async (upstream, reason) => {
    await using folder = await temporaryFolder()
    const options = { upstream: upstream as string, mode: 'record' } as const
    await expect(withRecorder(folder, options, async () => {})).rejects.toThrow(reason)
  })

  it.each([
    ['version: 2\nname: a\nexchanges: []\n', /was made by a newer mock-copilot.*Update mock-copilot/],
    ['version: 0\nname: a\nexchanges: []\n', /was made by another version.*Record it again/],
    ['name: a\nexchanges: []\n', /it has no version, this one reads 1/],
    ['version: 1\nname: a\nexchangez: []\n', /old\.yaml: .*"exchangez"/],
    ['recordedBy: mock-copilot 0.1.0\nversion: 1\nnmae: a\nexchanges: []\n', /old\.yaml: .*"nmae"/],
    [
      'version: 1\nname: a\nexchanges: [{ request: { method: get, path: / }, response: {} }]\n',
      /exchanges\[0\]\.request\.method must be a method in capital letters/,
    ],
  ])('with the file %j is refused with one clear sentence', async (text, reason) => {
    await using folder = await temporaryFolder()
    await writeFile(path.join(folder.path, 'old.yaml'), text)
    await expect(withRecorder(folder, {}, async () => {})).rejects.toThrow(reason)
  })
})
