import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import nock from 'nock'
import { afterEach, describe, expect, it } from 'vitest'
import { fromNock } from '../../../src/recorder/formats/from-nock.ts'

describe('what nock records of a real server here and now', () => {
  afterEach(() => {
    nock.recorder.clear()
    nock.restore()
  })

  it('comes over with every byte', async () => {
    const server = createServer((request, response) => {
      request.resume().on('end', () => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(gzipSync('{"login":"mona"}'))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    try {
      if (!nock.isActive()) nock.activate()
      nock.recorder.rec({ output_objects: true, dont_print: true, enable_reqheaders_recording: true })
      await (await fetch(`http://127.0.0.1:${port}/user?x=1`)).text()
      const { exchanges } = await fromNock('theirs.json', JSON.stringify(nock.recorder.play()))
      expect(exchanges[0]).toMatchObject({
        upstream: { url: 'http://127.0.0.1' },
        request: { method: 'GET', path: '/user', query: [{ name: 'x', value: '1' }], endpoint: 'github-user' },
        response: { status: 200, body: { text: '{"login":"mona"}' } },
      })
    } finally {
      nock.restore()
      await new Promise((resolve) => server.close(resolve))
    }
  })
})
