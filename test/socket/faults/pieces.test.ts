import { expect, it } from 'vitest'
import { faults, latency, type Middleware, pipe } from '../../../src/index.ts'
import { complete, running } from '../running.ts'

const text = 'größe 世界'

async function chunksOf(part: Middleware): Promise<Uint8Array[]> {
  const { proxy } = await running({ onCompletion: pipe(part, () => ({ choices: [{ text }] })) })
  const response = await complete(proxy.url, { stream: true })
  const chunks: Uint8Array[] = []
  for await (const chunk of response.body ?? []) chunks.push(chunk)
  return chunks
}

it('splits characters so that a client gets pieces which are not UTF-8, although all are due at once', async () => {
  const chunks = await chunksOf(faults.splitUtf8())
  const broken = chunks.filter((chunk) => new TextDecoder().decode(chunk).includes('\uFFFD'))
  expect(broken.length).toBeGreaterThan(4)
  expect(Buffer.concat(chunks).toString()).toContain('界')
})

it('dribbles so that a client gets no piece that is larger, although no time lies between them', async () => {
  const chunks = await chunksOf(latency.dribble({ bytes: 16, everyMs: 0 }))
  expect(Math.max(...chunks.map(({ length }) => length))).toBe(16)
})

it.each(['close', 'garbage', 'badChunk', 'shortBody'] as const)(
  '%s lets everything through that went out before it, even in the same moment',
  async (kind) => {
    const { proxy } = await running({
      onCompletion: pipe(faults[kind]({ at: { event: 2 } }), () => ({ choices: [{ text: 'one two three' }] })),
    })
    const response = await complete(proxy.url, { stream: true })
    let got = ''
    const decoder = new TextDecoder()
    const reading = async (): Promise<void> => {
      for await (const chunk of response.body ?? []) got += decoder.decode(chunk, { stream: true })
    }
    await expect(reading()).rejects.toThrow('terminated')
    expect(got.match(/\n\n/g)).toHaveLength(2)
  },
)
