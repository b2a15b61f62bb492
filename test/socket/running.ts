import { onTestFinished } from 'vitest'
import { type Clock, createTestProxy, type TestProxyOptions } from '../../src/index.ts'

/** A proxy for one test, stopped when the test is over, with what it emitted as `error`. */
export async function running<C extends Clock | 'virtual' = Clock>(options?: TestProxyOptions<C>) {
  const proxy = await createTestProxy(options)
  const errors: Error[] = []
  proxy.on('error', (error: Error) => errors.push(error))
  onTestFinished(() => proxy.stop())
  return { proxy, errors }
}

/** Posts a completion. */
export function complete(url: string, body: object = {}, init: RequestInit = {}): Promise<Response> {
  return fetch(`${url}/v1/completions`, { method: 'POST', body: JSON.stringify({ prompt: 'p', ...body }), ...init })
}

/** The texts of a completion that was answered whole. */
export async function textsOf(response: Response | Promise<Response>): Promise<string[]> {
  const { choices } = (await (await response).json()) as { choices: { text: string }[] }
  return choices.map(({ text }) => text)
}
