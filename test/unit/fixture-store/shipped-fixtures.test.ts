import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { State } from '../../../src/core/state.ts'
import { loadFixtures } from '../../../src/fixture-store/load-fixtures.ts'
import { shippedFixtures } from '../../../src/fixture-store/shipped-fixtures.ts'
import type { Subject } from '../../../src/match/subject.ts'

const shipped = loadFixtures([shippedFixtures])

function answerTo(language: string, file: string, code: string): string | undefined {
  const subject: Subject = {
    prompt: `// Path: ${file}\n${code}`,
    suffix: '',
    language,
    path: file,
    model: 'gpt-41-copilot',
    endpoint: 'completions',
    system: undefined,
    messages: [],
    tools: [],
    header: () => undefined,
  }
  const reply = shipped.take(subject, new State())?.data.reply
  return typeof reply === 'string' ? reply : undefined
}

describe('the fixtures that ship', () => {
  it.each(readdirSync(shippedFixtures))('load from %s alone', (file) => {
    expect(loadFixtures([path.join(shippedFixtures, file)]).fixtures.length).toBeGreaterThan(0)
  })

  it('have names of their own, a language each, and none that can never win', () => {
    const names = shipped.fixtures.map(({ data }) => data.name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).not.toContain(undefined)
    for (const { data } of shipped.fixtures) expect(data.match?.language).toBeDefined()
    expect(shipped.shadowed()).toEqual([])
  })

  it.each<[language: string, file: string, code: string, firstLine: string]>([
    ['typescript', 'src/math.ts', 'export function add(', 'a: number, b: number): number {'],
    [
      'typescript',
      'src/users.ts',
      'async function fetchUser(id: string): Promise<User> {\n',
      `  const response = await fetch(\`/api/users/\${id}\`)`,
    ],
    ['typescript', 'src/users.ts', 'export interface User {\n', '  id: string'],
    ['typescript', 'test/math.test.ts', "describe('add', () => {\n  it('", "adds two numbers', () => {"],
    ['typescriptreact', 'src/form.tsx', 'export function Form() {\n  const [', "value, setValue] = useState('')"],
    ['javascript', 'src/math.js', 'function add(', 'a, b) {'],
    ['javascript', 'main.js', 'function hello() {\n', "  console.log('Hello, world!')"],
    ['javascript', 'src/index.js', 'items.push(1)\nfor (', 'const item of items) {'],
    ['python', 'math.py', 'def add(', 'a: float, b: float) -> float:'],
    ['python', 'model.py', '@dataclass\nclass User:\n', '    name: str'],
    ['python', 'main.py', 'def main():\n    pass\n\nif __name__', ' == "__main__":'],
    ['go', 'math.go', 'func Add(', 'a, b int) int {'],
    ['go', 'main.go', 'file, err := os.Open(name)\n\tif ', 'err != nil {'],
    ['rust', 'src/lib.rs', 'pub fn fibonacci(', 'n: u32) -> u64 {'],
    ['rust', 'src/lib.rs', '#[derive(', 'Debug, Clone, PartialEq)]'],
    ['java', 'Main.java', 'class Main {\n    public static void main(', 'String[] args) {'],
    ['csharp', 'User.cs', '    public string Name { ', 'get; set; }'],
    ['c', 'math.c', 'int add(', 'int a, int b)'],
    ['cpp', 'main.cpp', '#include <iostream>\n\nint main(', ') {'],
    ['html', 'index.html', '<!doctype html>\n', '<html lang="en">'],
    ['css', 'style.css', '.center {\n', '  display: grid;'],
    ['sql', 'report.sql', 'SELECT ', 'id, name, email'],
    ['sql', 'report.sql', '-- the number of orders of each user\n', 'SELECT users.id, users.name, count(orders.id) AS orders'],
    ['shellscript', 'build.sh', '#!/usr/bin/env bash\n', 'set -euo pipefail'],
    ['markdown', 'README.md', '# Project\n\n## License\n\n', 'MIT'],
    ['yaml', '.github/workflows/ci.yml', 'jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n', '      - uses: actions/checkout@v4'],
    ['dockerfile', 'Dockerfile', 'FROM ', 'node:lts-slim'],
    ['json', 'package.json', '{\n  "scripts": {\n', '    "build": "tsc",'],
  ])('go on in %s with what a person would write, in %s after %j', (language, file, code, firstLine) => {
    expect(answerTo(language, file, code)?.split('\n')[0]).toBe(firstLine)
  })
})
