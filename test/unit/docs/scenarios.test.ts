import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ScenarioFile } from '../../../src/protocol/generated/scenario.ts'

import { scenarioNames, shippedScenario } from '../../../src/scenarios/shipped-scenarios.ts'

const shipped = scenarioNames().map(shippedScenario)

const {
  $schema: _,
  name: _name,
  description: _description,
  pipe: _pipe,
  ...settings
} = JSON.parse(readFileSync('schemas/scenario.schema.json', 'utf8')).properties as Record<string, { description: string }>

/** The steps of a scenario's cycle, as data. */
function cycleOf({ pipe }: ScenarioFile): readonly unknown[] {
  return pipe.flatMap((step) => ('kind' in step && step.kind === 'cycle' ? step.steps : []))
}

function cycleTable(name: string): string {
  const steps = cycleOf(shippedScenario(name).data)
  return steps.map((step, i) => `| ${i + 1} | ${step === null ? 'healthy' : `\`${JSON.stringify(step)}\``} |`).join('\n')
}

const page = `# Scenarios

A scenario is a JSON or YAML file that says how the server behaves: the steps every completion goes through, and settings of the proxy
that belong to them. A completion is whatever asks a model: ghost text, chat, responses, messages. On the command line it is \`--scenario NAME\` or \`--scenario ./file.yaml\`, in a test
\`createTestProxy({ ...scenario('flaky') })\`.

## Those that ship

| name | what a client sees |
|---|---|
${shipped.map(({ name, data }) => `| \`${name}\` | ${data.description} |`).join('\n')}

### The cycle of \`errors\`

Completions only; after the last step it begins anew. Faults of a stream leave an answer that is not streamed as it is.
Node's own \`fetch\` asks again by itself after the 421: its caller sees the healthy answer behind it, and the cycle is two steps on.

| completion | what happens |
|---|---|
${cycleTable('errors')}

### The cycle of \`malformed-stream\`

| completion | what happens |
|---|---|
${cycleTable('malformed-stream')}

## One of your own

\`\`\`yaml
# yaml-language-server: $schema=./node_modules/mock-copilot/schemas/scenario.schema.json
description: Slow, and every third answer breaks off.
seed: 7
pipe:
  - { kind: reset, at: { event: 3 }, every: 3 }
  - { kind: pace, firstTokenMs: 80, tokensPerSecond: 60, jitter: 0.2 }
  - kind: firstOf
    handlers:
      - { kind: fixtures, paths: [./fixtures] }
      - { kind: synthetic }
\`\`\`

The first step is the outermost. Every step but the last is a fault (\`schemas/fault.schema.json\`, docs/faults.md), a latency
(\`schemas/latency.schema.json\`) or a quirk (\`schemas/quirk.schema.json\`); the last is the handler that answers
(\`schemas/handler.schema.json\`). Paths start from the scenario's own folder. \`mock-copilot scenarios show NAME\` prints one to
begin with, and \`mock-copilot validate FILE\` says what is wrong with yours.

| setting | |
|---|---|
${Object.entries(settings)
  .map(([name, { description }]) => `| \`${name}\` | ${description} |`)
  .join('\n')}
`

test('docs/scenarios.md says what the scenarios say; `npm run docs:scenarios` writes it anew', async () => {
  await expect(page).toMatchFileSnapshot('../../../docs/scenarios.md')
})

test('a description tells in whole sentences what a client sees', () => {
  for (const { data } of shipped) expect(data.description).toMatch(/^[A-Z].*\.$/)
})
