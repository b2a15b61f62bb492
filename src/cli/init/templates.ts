import type { Project } from './project.ts'

/** A file that `init` writes. */
export interface Template {
  /** From the folder of the project. */
  readonly path: string
  readonly content: string
}

const folder = 'mock-copilot/fixtures'
const name = 'adds two numbers'
const prompt = 'function add(a, b) {\n'
const reply = '  return a + b\n}'

export function templatesFor(project: Project): Template[] {
  return [
    { path: 'mock-copilot.config.json', content: json({ $schema: schema('config', '.'), fixtures: [`./${folder}`] }) },
    {
      path: `${folder}/add.json`,
      content: json({ $schema: schema('fixture-file', '../..'), fixtures: [{ name, match: { prompt: { endsWith: prompt } }, reply }] }),
    },
    { path: `test/mock-copilot.test.${extensionFor(project)}`, content: test },
  ]
}

function schema(file: string, up: string): string {
  return `${up}/node_modules/mock-copilot/schemas/${file}.schema.json`
}

function json(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`
}

/** A file that is a module whatever the package says. */
function extensionFor({ typescript, isModule }: Project): string {
  if (typescript) return 'ts'
  return isModule ? 'js' : 'mjs'
}

const test = `import { createTestProxy, fixtures } from 'mock-copilot'
import { expect, onTestFinished, test } from 'vitest'

test('ghost text comes from a fixture', async () => {
  const proxy = await createTestProxy({ onCompletion: fixtures('${folder}') })
  onTestFinished(() => proxy.stop())

  // Put your own client here: it needs proxy.url and, if it sends one, proxy.token.
  const response = await fetch(\`\${proxy.url}/v1/completions\`, {
    method: 'POST',
    headers: { authorization: \`Bearer \${proxy.token}\` },
    body: JSON.stringify({ prompt: ${inSource(prompt)} }),
  })

  expect(await response.json()).toMatchObject({ choices: [{ text: ${inSource(reply)} }] })
  expect(proxy.requests.count({ answeredBy: '${name}' })).toBe(1)
})
`

function inSource(text: string): string {
  return `'${text.replaceAll('\n', '\\n')}'`
}
