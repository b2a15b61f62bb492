import { expect, test } from 'vitest'
import { runInConsumer } from './run-in-consumer.ts'

test('createTestProxy() of the installed package answers whole and streamed, and lets the process end', async () => {
  const printed = await runInConsumer(`
    import { createTestProxy, text } from 'mock-copilot'
    const proxy = await createTestProxy({ onCompletion: text('return a + b') })
    const ask = (stream) =>
      fetch(proxy.url + '/v1/completions', {
        method: 'POST',
        headers: { authorization: 'Bearer ' + proxy.token },
        body: JSON.stringify({ prompt: 'function add(a, b) {', stream }),
      })
    const whole = await (await ask(false)).json()
    const streamed = await (await ask(true)).text()
    console.log(JSON.stringify({ text: whole.choices[0].text, done: streamed.endsWith('data: [DONE]\\n\\n') }))
    await proxy.stop()
  `)
  expect(JSON.parse(printed)).toEqual({ text: 'return a + b', done: true })
})
