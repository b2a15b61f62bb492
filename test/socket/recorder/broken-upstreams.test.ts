import type { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createTestProxy } from '../../../src/index.ts'
import { rawUpstream } from './raw-upstream.ts'
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.ts'

const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n'
const event = 'data: {"choices":[{"text":"a"}]}\n\n'
const chunk = `${event.length.toString(16)}\r\n${event}\r\n`

/** What a client sees: the status and text it got, and the code of the error that ended it, if one did. */
async function seen(url: string, signal?: AbortSignal): Promise<{ status?: number; text?: string; error?: string }> {
  let status: number | undefined
  let text = ''
  try {
    const response = await fetch(`${url}/v1/completions`, {
      method: 'POST',
      body: '{"prompt":"a","stream":true}',
      ...(signal && { signal }),
    })
    status = response.status
    for await (const bytes of response.body as ReadableStream<Uint8Array>) text += Buffer.from(bytes).toString()
    return { status, text }
  } catch (error) {
    const { cause, name } = error as Error & { cause?: { code?: string } }
    return { ...(status !== undefined && { status, text }), error: cause?.code ?? name }
  }
}

const later = (socket: Socket, act: () => void): void => void setTimeout(() => (socket.destroyed ? undefined : act()), 50)

const cases: Readonly<Record<string, (socket: Socket) => void>> = {
  'a reset before the answer': (socket) => later(socket, () => socket.resetAndDestroy()),
  'an end before the answer': (socket) => later(socket, () => socket.end()),
  'bytes that are not HTTP': (socket) => socket.end('this is not HTTP\r\n\r\n'),
  'a reset in the middle of a stream': (socket) => {
    socket.write(head + chunk)
    later(socket, () => socket.resetAndDestroy())
  },
  'an end in the middle of a stream': (socket) => {
    socket.write(head + chunk)
    later(socket, () => socket.end())
  },
  'a chunk whose size is no number': (socket) => {
    socket.write(head + chunk)
    later(socket, () => socket.end('not-a-size\r\n'))
  },
  'a 429': (socket) => socket.end('HTTP/1.1 429 Too Many Requests\r\nRetry-After: 7\r\nContent-Length: 5\r\n\r\nlimit'),
}

async function recordedBy(upstream: string, folder: TemporaryFolder, errors?: boolean): Promise<Awaited<ReturnType<typeof seen>>> {
  await using proxy = await createTestProxy({
    recorder: { dir: folder.path, upstream, mode: 'record', environment: {}, ...(errors !== undefined && { errors }) },
  })
  return await seen(proxy.url)
}

describe('what goes wrong with the service', () => {
  it.each(Object.entries(cases))('%s is seen as it came, recorded, and replayed as such', async (_name, answer) => {
    await using folder = await temporaryFolder()
    await using upstream = await rawUpstream(answer)
    const direct = await seen(upstream.url)
    expect(await recordedBy(upstream.url, folder)).toEqual(direct)
    expect(await folder.files()).toHaveLength(1)
    await using replay = await createTestProxy({ recorder: { dir: folder.path, environment: {} } })
    expect(await seen(replay.url)).toEqual(direct)
  })

  it.each(Object.entries(cases))('%s is not recorded where errors are not wanted', async (_name, answer) => {
    await using folder = await temporaryFolder()
    await using upstream = await rawUpstream(answer)
    await recordedBy(upstream.url, folder, false)
    expect(await folder.files()).toEqual([])
  })

  it('neither a refused connection nor silence is recorded where errors are not wanted', async () => {
    await using folder = await temporaryFolder()
    const refusing = await rawUpstream(() => {})
    await refusing[Symbol.asyncDispose]()
    await using silent = await rawUpstream((socket) => void socket.write(head + chunk))
    expect(await recordedBy(refusing.url, folder, false)).toEqual({ error: 'ECONNRESET' })
    {
      const options = { dir: folder.path, upstream: silent.url, mode: 'record', errors: false, environment: {} } as const
      await using proxy = await createTestProxy({ recorder: options })
      expect(await seen(proxy.url, AbortSignal.timeout(200))).toMatchObject({ status: 200, error: 'TimeoutError' })
      await expect.poll(() => proxy.requests.all()).toEqual([expect.objectContaining({ cancelled: true })])
    }
    expect(await folder.files()).toEqual([])
  })

  it('a refused connection is seen as a reset, recorded with its cause, and replayed', async () => {
    await using folder = await temporaryFolder()
    const upstream = await rawUpstream(() => {})
    await upstream[Symbol.asyncDispose]()
    expect(await recordedBy(upstream.url, folder)).toEqual({ error: 'ECONNRESET' })
    const [file] = await folder.files()
    expect(await folder.read(file as string)).toContain('cause: ECONNREFUSED')
    await using replay = await createTestProxy({ recorder: { dir: folder.path, environment: {} } })
    expect(await seen(replay.url)).toEqual({ error: 'ECONNRESET' })
  })

  it.each(['record', 'refresh'] as const)('%s keeps what was recorded earlier where nobody can be reached any more', async (mode) => {
    await using folder = await temporaryFolder()
    const upstream = await rawUpstream((socket) => void socket.end(`${head}${chunk}0\r\n\r\n`))
    await recordedBy(upstream.url, folder)
    const [file] = await folder.files()
    const before = await folder.read(file as string)
    await upstream[Symbol.asyncDispose]()
    {
      const recorder = { dir: folder.path, upstream: upstream.url, mode, prune: true, environment: {} }
      await using proxy = await createTestProxy({ recorder })
      expect(await seen(proxy.url)).toEqual({ error: 'ECONNRESET' })
      expect(await proxy.recordings()).toMatchObject({ written: [], unused: [] })
    }
    expect(await folder.files()).toEqual([file])
    expect(await folder.read(file as string)).toBe(before)
  })

  it('silence lasts until the client hangs up, and does so again', async () => {
    await using folder = await temporaryFolder()
    await using upstream = await rawUpstream((socket) => void socket.write(head + chunk))
    {
      await using proxy = await createTestProxy({ recorder: { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} } })
      expect(await seen(proxy.url, AbortSignal.timeout(200))).toEqual({ status: 200, text: event, error: 'TimeoutError' })
      await expect.poll(() => folder.files()).toHaveLength(1)
    }
    await using replay = await createTestProxy({ recorder: { dir: folder.path, timing: 'fast', environment: {} } })
    expect(await seen(replay.url, AbortSignal.timeout(200))).toEqual({ status: 200, text: event, error: 'TimeoutError' })
  })
})
