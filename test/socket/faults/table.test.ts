import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { faultFrom } from '../../../src/faults/fault-from.ts'
import { CopilotProxy, type Frame, type Frames, faults, middleware, pipe } from '../../../src/index.ts'
import { latencyFrom } from '../../../src/latency/latency-from.ts'
import { type Client, clients } from './clients.ts'
import { healthyText } from './seen.ts'
import { groups, type Row } from './table.ts'

const patienceMs = { hanging: 2_000, working: 20_000 }

/**
 * Each delta in a write of its own, however busy the machine: a client that finds a delta and a break together may give up
 * before it looks at the delta. A paced stream would make up for lost time by sending both at once.
 */
const oneByOne = middleware((next) => async (request, context) => {
  const reply = await next(request, context)
  return reply !== undefined && 'frames' in reply ? { ...reply, frames: spaced(reply.frames) } : reply
})

async function* spaced(frames: Frames): AsyncGenerator<Frame> {
  for await (const frame of frames) {
    await setTimeout(10)
    yield frame
  }
}

async function seenOf(row: Row): Promise<Record<string, string>> {
  const fault = row.fault === undefined ? [] : [faultFrom(row.fault, () => () => true)]
  const late = row.latency === undefined ? [] : [latencyFrom(row.latency)]
  const onCompletion = pipe(...fault, ...late, oneByOne, () => ({ choices: [{ text: healthyText }] }))
  const proxy = new CopilotProxy({ port: 0, host: '127.0.0.1', maxTokens: 99, rateLimitPerMinute: 0, seed: 1, onCompletion })
  await proxy.start()
  const body = JSON.stringify({ prompt: 'p', stream: row.whole !== true })
  const ask = async ([name, { agent, post }]: [string, Client]): Promise<[string, string]> => {
    const got = await post(`${proxy.url}/v1/completions`, body, row.hangs ? patienceMs.hanging : patienceMs.working)
    const asked = proxy.requests.count({ headers: { 'user-agent': agent } })
    return [name, asked === 1 ? got : `${got}, asked ${asked} times`]
  }
  try {
    return Object.fromEntries(await Promise.all(Object.entries(clients).map(ask)))
  } finally {
    await proxy.stop()
  }
}

function named(row: Row): string {
  return `${row.fault === undefined ? 'no fault' : JSON.stringify(row.fault)}${row.whole ? ' on a whole answer' : ''}`
}

describe.concurrent('fetch, node:http and curl see what docs/faults.md says', () => {
  it.each(groups.flatMap(({ rows }) => rows).map((row) => [named(row), row] as const))('of %s', async (_, row) => {
    expect(await seenOf(row)).toEqual(row.seen)
  })

  it('and there is no fault that it does not name', () => {
    const kinds = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ fault }) => fault?.kind ?? [])))
    expect([...kinds, 'cycle'].toSorted()).toEqual(Object.keys(faults).toSorted())
  })
})
