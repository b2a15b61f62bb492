import { access, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { connect, createTestProxy, type RecorderOptions, type SessionOptions, type TestProxy, text } from '../../src/index.ts'
import { type TemporaryFolder, temporaryFolder } from './recorder/temporary-folder.ts'
import { complete, running, textsOf } from './running.ts'

const adminToken = 'admin-of-this-test'
const environment = {}

const folder = async (): Promise<TemporaryFolder> => {
  const made = await temporaryFolder()
  onTestFinished(() => made[Symbol.asyncDispose]())
  return made
}
const server = async (sessionRecorder?: RecorderOptions): Promise<TestProxy> =>
  (await running({ adminToken, ...(sessionRecorder && { sessionRecorder: { environment, ...sessionRecorder } }) })).proxy
const connected = async (proxy: TestProxy) => connect(proxy.url, adminToken)
const post = (proxy: TestProxy, recorder: unknown): Promise<Response> =>
  fetch(`${proxy.url}/__mock-copilot/sessions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ recorder }),
  })

/** Records one answer in a folder beneath `root`. */
async function recorded(root: string, dir: string, answer: string): Promise<void> {
  const upstream = (await running({ onCompletion: text(answer) })).proxy
  await using proxy = await createTestProxy({
    recorder: { dir: path.join(root, dir), upstream: upstream.url, mode: 'record', environment },
  })
  await (await complete(proxy.url)).text()
}

describe('a session of a proxy in another process', () => {
  it('answers from the recordings in its folder beneath the server’s, and from no other’s', async () => {
    const { path: root } = await folder()
    await recorded(root, 'one', 'of one')
    await recorded(root, 'two', 'of two')
    const proxy = await server({ dir: root })
    await using remote = await connected(proxy)
    const [one, two, empty] = await Promise.all(
      ['one', 'two', 'not-there'].map((dir) => remote.session({ recorder: { dir, timing: 'fast' } })),
    )
    expect([await textsOf(complete(one?.url ?? '')), await textsOf(complete(two?.url ?? ''))]).toEqual([['of one'], ['of two']])
    expect((await complete(empty?.url ?? '')).status).toBe(404)
    expect(await one?.recordings()).toMatchObject({ mode: 'replay', recorded: [{ file: expect.stringContaining('one') }], unused: [] })
    expect((await complete(proxy.url)).status).toBe(200)
    expect(await readdir(root)).toEqual(['one', 'two'])
  })

  it('records where the server was started for it, from the service that the server names', async () => {
    const { path: root } = await folder()
    const upstream = (await running({ onCompletion: text('real') })).proxy
    await using remote = await connected(await server({ dir: root, upstream: upstream.url, mode: 'record' }))
    {
      await using session = await remote.session({ recorder: { dir: 'mine', group: 'all' } })
      expect(await textsOf(complete(session.url))).toEqual(['real'])
      expect(await session.recordings()).toMatchObject({ mode: 'record', written: [path.join(root, 'mine', 'all.yaml')] })
    }
    await upstream.stop()
    await using again = await remote.session({ recorder: { dir: 'mine', mode: 'replay' } })
    expect(await textsOf(complete(again.url))).toEqual(['real'])
  })

  it.each(['record', 'missing', 'verify', 'refresh', 'passthrough'] as const)(
    'may not %s where the server was started to replay',
    async (mode) => {
      const { path: root } = await folder()
      await using remote = await connected(await server({ dir: root, upstream: 'http://127.0.0.1:1' }))
      await expect(remote.session({ recorder: { dir: 'mine', mode } })).rejects.toMatchObject({
        code: 'BAD_CONFIG',
        message: expect.stringContaining(`replay only, not ${mode}`),
      })
      expect(await readdir(root)).toEqual([])
    },
  )

  it('has no recordings where the server keeps none for sessions, also where it has a recorder itself', async () => {
    const { path: root } = await folder()
    const { proxy } = await running({ adminToken, recorder: { dir: root, environment } })
    await using remote = await connected(proxy)
    await expect(remote.session({ recorder: { dir: 'mine' } })).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      message: expect.stringContaining('--session-recordings'),
    })
  })

  it('is not made where its recordings cannot be read, and leaves its id free', async () => {
    const { path: root } = await folder()
    await mkdir(path.join(root, 'broken'))
    await writeFile(path.join(root, 'broken', 'x.yaml'), 'version: 1\nname: x\nexchanges: [{}]\n')
    const proxy = await server({ dir: root })
    await using remote = await connected(proxy)
    await expect(remote.session({ id: 'a', recorder: { dir: 'broken' } })).rejects.toMatchObject({ code: 'BAD_RECORDING' })
    expect(proxy.sessions()).toEqual([])
    await expect(remote.session({ id: 'a' })).resolves.toHaveProperty('id', 'a')
  })

  it('sends nothing of what is the server’s choice', async () => {
    const { path: root } = await folder()
    await using remote = await connected(await server({ dir: root }))
    for (const others of [{ upstream: 'copilot' }, { environment: process.env }, { upstreamTokenEnv: 'SECRET' }, { prune: true }]) {
      await expect(
        remote.session({ recorder: { dir: 'mine', ...others } as SessionOptions['recorder'] } as SessionOptions),
      ).rejects.toThrow(`its ${Object.keys(others)[0]} is the server's own choice`)
    }
  })
})

describe('a name from the network leads nowhere but beneath the server’s recordings', () => {
  const names = [
    '',
    '.',
    '..',
    '../outside',
    'a/../../outside',
    '/etc',
    'C:\\Windows',
    '..\\outside',
    '\\\\host\\share',
    'a/b',
    'a\\b',
    'a\0b',
    '%2e%2e',
    '%2e%2e%2foutside',
    '．．',
    '..%c0%af',
    '~',
    'a b',
    'a\n',
    '.git',
    'con',
    'LPT1',
    'x'.repeat(65),
    'file:///etc',
    '__proto__/x',
  ]

  it.each(names)('%j', async (dir) => {
    const parent = await folder()
    const root = path.join(parent.path, 'recordings')
    await mkdir(root)
    await recorded(parent.path, 'outside', 'secret')
    const upstream = (await running({ onCompletion: text('real') })).proxy
    const proxy = await server({ dir: root, upstream: upstream.url, mode: 'record' })
    const refused = await post(proxy, { dir })
    expect(refused.status).toBe(400)
    expect(await refused.json()).toMatchObject({ error: { reason: 'BAD_CONFIG' } })
    expect(proxy.sessions()).toEqual([])
    expect(await readdir(root)).toEqual([])
    expect(await readdir(parent.path)).toEqual(['outside', 'recordings'])
  })

  it.each([
    { dir: 'a', upstream: 'http://169.254.169.254' },
    { dir: 'a', upstreamTokenEnv: 'PATH' },
    { dir: 'a', environment: { CI: '' } },
    { dir: 'a', allowPrivateUpstream: true },
    { dir: 'a', prune: true },
    { dir: 'a', redact: [] },
    { dir: ['a'] },
    { dir: { toString: 'a' } },
    { dir: 'a', mode: 'RECORD' },
    { dir: 'a', timing: 'x0.0.1' },
    {},
    'a',
  ])('nor does %j say more than a name', async (recorder) => {
    const { path: root } = await folder()
    const proxy = await server({ dir: root })
    expect((await post(proxy, recorder)).status).toBe(400)
    expect(proxy.sessions()).toEqual([])
  })

  it('a link in its place is not followed, nor one in the folder that leads out of it', async () => {
    const parent = await folder()
    const root = path.join(parent.path, 'recordings')
    await recorded(parent.path, 'outside', 'secret')
    await mkdir(path.join(root, 'links'), { recursive: true })
    const outside = path.join(parent.path, 'outside')
    const [file = ''] = await readdir(outside)
    await symlink(outside, path.join(root, 'linked'))
    await symlink(path.join(parent.path, 'nowhere'), path.join(root, 'dangling'))
    await symlink(path.join(outside, file), path.join(root, 'links', file))
    await writeFile(path.join(root, 'plain'), 'no folder')
    const proxy = await server({ dir: root })
    for (const dir of ['linked', 'dangling', 'links', 'plain']) expect([dir, (await post(proxy, { dir })).status]).toEqual([dir, 400])
    expect(proxy.sessions()).toEqual([])
    await expect(access(path.join(parent.path, 'nowhere'))).rejects.toThrow()
  })

  it('a long way round in a group ends beneath the folder, too', async () => {
    const parent = await folder()
    const root = path.join(parent.path, 'recordings')
    const upstream = (await running({ onCompletion: text('real') })).proxy
    await using remote = await connected(await server({ dir: root, upstream: upstream.url, mode: 'record' }))
    await using session = await remote.session({ recorder: { dir: 'mine', group: '../../outside' } })
    await (await complete(session.url)).text()
    const { written } = await session.recordings()
    expect(written.map((file) => path.dirname(file))).toEqual([path.join(root, 'mine')])
    expect(await readdir(parent.path)).toEqual(['recordings'])
  })
})
