import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readConfigFile, searchPlaces } from '../../../src/cli/config-file.ts'

const contents: Record<string, string> = {
  json: '{ "port": 4011 }',
  yaml: 'port: 4011',
  yml: 'port: 4011',
  js: 'module.exports = { port: 4011 }',
  mjs: 'export default { port: 4011 }',
  cjs: 'module.exports = { port: 4011 }',
}

let root: string
let folder: string
let folders = 0

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'mock-copilot-'))
})

beforeEach(async () => {
  folder = path.join(root, String(folders++))
  await mkdir(folder)
})

afterAll(async () => {
  await rm(root, { recursive: true })
})

async function put(name: string, content: string): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, content)
  return file
}

describe('the config file', () => {
  test.each(Object.entries(contents))('may be mock-copilot.config.%s', async (extension, content) => {
    const file = await put(`mock-copilot.config.${extension}`, content)
    expect(await readConfigFile(undefined, folder)).toEqual({ path: file, config: { port: 4011 } })
  })

  test('may be of every kind that is looked for', () => {
    expect(searchPlaces).toEqual([...Object.keys(contents).map((extension) => `mock-copilot.config.${extension}`), 'package.json'])
  })

  test('may be a key of package.json', async () => {
    const file = await put('package.json', '{ "name": "a-client", "mock-copilot": { "port": 4011 } }')
    expect(await readConfigFile(undefined, folder)).toEqual({ path: file, config: { port: 4011 } })
  })

  test('is looked for in the folders above, too', async () => {
    const file = await put('mock-copilot.config.json', contents.json as string)
    const below = path.join(folder, 'packages/client')
    await mkdir(below, { recursive: true })
    expect((await readConfigFile(undefined, below))?.path).toBe(file)
  })

  test('may have any name where it is named', async () => {
    await put('ci.yaml', 'reply: hello')
    expect((await readConfigFile('ci.yaml', folder))?.config).toEqual({ reply: 'hello' })
  })

  test('names paths from its own folder', async () => {
    await put('mock-copilot.config.yaml', 'fixtures: [./mine, /theirs]\nscenario: ./slow.json\nreadyFile: ready\npersona: ./me.json')
    expect((await readConfigFile(undefined, folder))?.config).toEqual({
      fixtures: [path.join(folder, 'mine'), '/theirs'],
      scenario: path.join(folder, 'slow.json'),
      readyFile: path.join(folder, 'ready'),
      persona: path.join(folder, 'me.json'),
    })
  })

  test('names a shipped scenario by its name', async () => {
    await put('mock-copilot.config.yaml', 'scenario: slow')
    expect((await readConfigFile(undefined, folder))?.config).toEqual({ scenario: 'slow' })
  })

  test('that is broken is refused by its name', async () => {
    const file = await put('mock-copilot.config.json', '{ "port": }')
    await expect(readConfigFile(undefined, folder)).rejects.toThrow(`Failed to read the config file ${file}: `)
  })

  test.each([
    ['broken.yaml', 'host: a: b: c', 'Nested mappings are not allowed in compact mappings at line 1, column 7'],
    ['several.yaml', 'port: 1\n---\nport: 2', 'it holds several YAML documents, the second from line 2'],
    ['broken.json', '{ "port": }', "Unexpected token '}' at line 1, column 11"],
    ['broken.mjs', 'throw new Error("first\\n  second")', 'first second'],
    ['x.toml', 'port = 1', 'no config file ends with .toml'],
  ])('%s is refused on one line that says what to do', async (name, content, reason) => {
    const file = await put(name, content)
    const message = await readConfigFile(name, folder).then(
      () => 'accepted',
      (error: Error) => error.message,
    )
    expect(message).toContain(`Failed to read the config file ${file}: ${reason}. `)
    expect(message).not.toContain('\n')
    expect(message).toMatch(/ (?:name another with --config|Write it as one of \.json, \.yaml, \.yml, \.js, \.mjs, \.cjs)\.$/)
  })

  test('that is not there is refused by its name', async () => {
    await expect(readConfigFile('gone.json', folder)).rejects.toThrow(
      /^Failed to read the config file .*gone\.json: .* Name another with --config/,
    )
  })

  test('that holds no options is refused', async () => {
    await put('mock-copilot.config.json', '["port"]')
    await expect(readConfigFile(undefined, folder)).rejects.toThrow('it is not an object of options')
  })
})

test('a folder where the config file should be is told of as a config file that cannot be read', async () => {
  await mkdir(path.join(folder, 'mock-copilot.config.json'))
  await expect(readConfigFile(undefined, folder)).rejects.toMatchObject({
    code: 'BAD_CONFIG',
    message: expect.stringMatching(/^Failed to read the config file above .*: it is a folder.*--config\.$/),
  })
})
