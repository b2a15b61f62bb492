import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CopilotProxy, echo, latency, quirks } from '../../../src/index.ts'
import { recorderFields } from '../../../src/recorder/recorder-rule.ts'
import { type Member, membersOf } from './members-of.ts'

interface Kind {
  readonly title: string
  readonly description?: string
  readonly required: readonly string[]
  readonly properties: Readonly<
    Record<string, { readonly const?: string; readonly description?: string; readonly enum?: readonly string[] }>
  >
}

const config = membersOf('src/config.ts', 'CopilotProxyConfig')
const recorder = [
  ...membersOf('src/recorder/recorder-options.ts', 'RecorderOptions'),
  ...membersOf('src/recorder/drift/find-drift.ts', 'Comparison'),
]
const ofTests = membersOf('src/testing/test-proxy-options.ts', 'TestProxyOptions')
const ofSessions = membersOf('src/session-options.ts', 'SessionOptions')

const ofSignIns = membersOf('src/account/device-flow.ts', 'DeviceFlowOptions')
const ofLimits = membersOf('src/account/limits.ts', 'Limit')

const latencies = (JSON.parse(readFileSync('schemas/latency.schema.json', 'utf8')).oneOf[1] as { oneOf: readonly Kind[] }).oneOf
const [quirk] = JSON.parse(readFileSync('schemas/quirk.schema.json', 'utf8')).oneOf as [Kind]
const quirkMeanings = (quirk.properties.kind?.description ?? '')
  .split(/(?<=\.) /)
  .map((sentence) => sentence.split(': ', 2) as [string, string])

function kindOf({ properties }: Kind): string {
  return properties.kind?.const ?? ''
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|')
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')
}

function optionsTable(members: readonly Member[]): string {
  return table(
    ['option', 'type', ''],
    members.map(({ name, optional, type, description }) => [`\`${name}\`${optional ? '' : ' (required)'}`, `\`${type}\``, description]),
  )
}

const page = `# Options

Written by \`npm run docs:options\` from the types and schemas. What is misspelt, or has a value that it cannot have, is refused when the
proxy is made, with \`BAD_CONFIG\`. What the command line takes stands in [cli.md](cli.md), what a scenario file takes in [scenarios.md](scenarios.md).

## \`new CopilotProxy({ ... })\`

${optionsTable(config)}

## \`createTestProxy({ ... })\`

The same, none of them required: the port is any free one of \`127.0.0.1\`, \`maxTokens\` 2048, the limit of a minute off, and \`onCompletion\` \`echo()\`. And:

${optionsTable(ofTests)}

## \`proxy.session({ ... })\`

The same but for what belongs to the whole proxy, as [sharing-a-server.md](sharing-a-server.md) tells. And:

${optionsTable(ofSessions)}

## \`journal\`

What is kept of the requests that came; the oldest go first.

${optionsTable(membersOf('src/journal/journal-options.ts', 'JournalOptions').map((member) => ({ ...member, optional: true })))}

## \`recorder\` and \`sessionRecorder\`

[recording.md](recording.md) tells how they are used.

${optionsTable(recorder)}

## \`deviceFlow\`

${optionsTable(ofSignIns)}

## \`limits\`

${optionsTable(ofLimits)}

## Latencies

In code \`latency.fixed(80)\` or \`latency.pace({ firstTokenMs: 80 })\`, in a scenario or fixture file \`{ "kind": "fixed", "ms": 80 }\`. Faults stand in [faults.md](faults.md).

${table(
  ['latency', 'option', ''],
  latencies.flatMap((one) => [
    [`\`${kindOf(one)}\``, '', one.description ?? ''],
    ...Object.entries(one.properties)
      .filter(([name]) => name !== 'kind')
      .map(([name, { description = '' }]) => ['', `\`${name}\`${one.required.includes(name) ? ' (required)' : ''}`, description]),
  ]),
)}

## Quirks

Habits of the real service that strict clients stumble over. In code \`quirks.splitChoices()\`, in a scenario file \`{ "kind": "splitChoices" }\`. All of them
take ${Object.keys(quirk.properties)
  .filter((name) => name !== 'kind')
  .map((name) => `\`${name}\``)
  .join(', ')}, as faults do.

${table(
  ['quirk', ''],
  quirkMeanings.map(([name, meaning]) => [`\`${name}\``, meaning]),
)}
`

/** The options that a proxy takes, as it says itself where one is misspelt. */
const known = ((): readonly string[] => {
  try {
    new CopilotProxy({ port: 0, host: '127.0.0.1', maxTokens: 1, onCompletion: echo(), none: 1 } as never)
  } catch (error) {
    return /The options are (.*?)\. /.exec((error as Error).message)?.[1]?.split(', ') ?? []
  }
  return []
})()

test('docs/options.md tells every option there is; `npm run docs:options` writes it anew', async () => {
  await expect(page).toMatchFileSnapshot('../../../docs/options.md')
})

test('it leaves out no option, latency or quirk that the code knows, and makes none up', () => {
  const names = (members: readonly Member[]): string[] => members.map(({ name }) => name).toSorted()
  expect(names(config)).toEqual(known.toSorted())
  expect(names(recorder)).toEqual(Object.keys(recorderFields).toSorted())
  expect(latencies.map(kindOf).toSorted()).toEqual(Object.keys(latency).toSorted())
  expect(quirkMeanings.map(([name]) => name).toSorted()).toEqual(Object.keys(quirks).toSorted())
})

test('it says of each what it is', () => {
  const all = [...config, ...recorder, ...ofTests, ...ofSessions, ...ofSignIns, ...ofLimits]
  for (const { name, description } of all) expect(description, name).toMatch(/\.$/)
})
