import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MockCopilotError } from '../../../src/core/errors.ts'
import { faults } from '../../../src/faults/faults.ts'
import { latency } from '../../../src/latency/latency.ts'
import { validate as validFault } from '../../../src/protocol/generated/validate-fault.ts'
import { validate as validLatency } from '../../../src/protocol/generated/validate-latency.ts'

type Options = Readonly<Record<string, unknown>>

interface Form {
  readonly title: string
  readonly required?: readonly string[]
  readonly properties: Readonly<Record<string, { readonly const?: string; readonly enum?: readonly string[] }>>
}

/** Every kind that a schema knows, with the options it has there. */
function kindsIn(schema: { readonly oneOf: readonly unknown[]; readonly $defs?: Readonly<Record<string, unknown>> }): [string, Form][] {
  return schema.oneOf.flatMap((given) => {
    const { $ref, oneOf } = given as { $ref?: string; oneOf?: readonly unknown[] }
    if (oneOf !== undefined) return kindsIn({ oneOf })
    const form = ($ref === undefined ? given : schema.$defs?.[$ref.replace('#/$defs/', '')]) as Form
    const kind = form.properties.kind
    return (kind?.enum ?? (kind?.const === undefined ? [] : [kind.const])).map((name): [string, Form] => [name, form])
  })
}

const faultKinds = kindsIn(JSON.parse(readFileSync('schemas/fault.schema.json', 'utf8')))
const latencyKinds = kindsIn(JSON.parse(readFileSync('schemas/latency.schema.json', 'utf8')))

/** The least that each kind takes. */
const least: Readonly<Record<string, Options>> = {
  status: { status: 500 },
  lineEnds: { style: 'cr' },
  fixed: { ms: 1 },
  uniform: { minMs: 1, maxMs: 2 },
  lognormal: { medianMs: 1, sigma: 1, maxMs: 2 },
  dribble: { bytes: 1, everyMs: 1 },
  bandwidth: { bytesPerSecond: 1 },
}
const oddValues = [null, true, -1, 1.5, 1e12, 'odd\nvalue', '', [], {}, { odd: 1 }, { event: -1 }, { byte: 'x' }, { ms: null }, ['a']]

function made(kind: string, options: Options): string {
  const { status, style, ms, ...others } = options as { readonly status: never; readonly style: never; readonly ms: never }
  try {
    if (kind === 'status') faults.status(status, others)
    else if (kind === 'lineEnds') faults.lineEnds(style, others)
    else if (kind === 'fixed') latency.fixed(ms)
    else if (kind in latency) latency[kind as 'pace'](options)
    else faults[kind as 'reset'](options)
    return 'made'
  } catch (error) {
    expect(error).toBeInstanceOf(MockCopilotError)
    return (error as MockCopilotError).code
  }
}

/** Both ways to say it agree, but that a body may be anything in code. */
describe('what a file may not say of a fault or latency, code may not say either', () => {
  const kinds = [
    ...faultKinds.filter(([kind]) => kind !== 'cycle').map(([kind, form]) => [kind, form, validFault] as const),
    ...latencyKinds.map(([kind, form]) => [kind, form, validLatency] as const),
  ]
  it.each(kinds)('%s', (kind, { properties }, valid) => {
    const base = least[kind] ?? {}
    expect(valid({ kind, ...base }), JSON.stringify(valid.errors)).toBe(true)
    expect(made(kind, base)).toBe('made')
    const passed: string[] = []
    for (const option of Object.keys(properties).filter(
      (name) => !['kind', 'when'].includes(name) && !(kind === 'status' && name === 'body'),
    )) {
      for (const value of oddValues) {
        const options = { ...base, [option]: value }
        if (!valid({ kind, ...options }) && made(kind, options) === 'made') passed.push(`${option}: ${JSON.stringify(value)}`)
      }
    }
    expect(passed).toEqual([])
  })
})

it('every fault of the table has a spelling in files, and every spelling is a fault', () => {
  expect(faultKinds.map(([kind]) => kind).sort()).toEqual(Object.keys(faults).sort())
  expect(latencyKinds.map(([kind]) => kind).sort()).toEqual(Object.keys(latency).sort())
})

it('every fault stands in docs/faults.md, with the JSON that makes it', () => {
  const page = readFileSync('docs/faults.md', 'utf8')
  for (const kind of Object.keys(faults)) expect(page).toContain(`{ "kind": "${kind}"`)
})
