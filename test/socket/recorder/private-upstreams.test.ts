import { expect, it } from 'vitest'
import { createTestProxy, type RecorderOptions } from '../../../src/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

async function start(options: Partial<RecorderOptions>): Promise<string> {
  await using folder = await temporaryFolder()
  await using proxy = await createTestProxy({ recorder: { dir: folder.path, environment: {}, ...options } })
  return proxy.url
}

it.each(['https://169.254.169.254', 'https://10.0.0.1/base', 'https://[fd00::1]', 'https://[::ffff:192.168.0.1]'])(
  'a recorder of %s does not start unless private addresses are meant',
  async (upstream) => {
    const refused = { code: 'BAD_CONFIG', message: expect.stringMatching(/private network.*--allow-private-upstream/) }
    await expect(start({ upstream, mode: 'record' })).rejects.toMatchObject(refused)
    expect(await start({ upstream, mode: 'record', allowPrivateUpstream: true })).toMatch(/^http:/)
  },
)

it('a replay starts without looking its upstream up', async () => {
  expect(await start({ upstream: 'https://10.0.0.1', mode: 'replay' })).toMatch(/^http:/)
})
