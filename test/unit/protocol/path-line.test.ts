import { expect, test } from 'vitest'
import { pathLine } from '../../../src/protocol/path-line.ts'

test.each([
  ['// Path: src/main.js\ncode', 'src/main.js'],
  ['// Path: src/main.js', 'src/main.js'],
  ['// Path: src/main.js\r\ncode', 'src/main.js'],
  ['code\n// Path: src/main.js   \n\n\ncode', 'src/main.js'],
  ['<!-- Path: index.html -->\n', 'index.html'],
  ['<!-- Path: index.html-->\n', 'index.html'],
  ['/* Path: a b.css */\n', 'a b.css'],
  ['Path: x\n', 'x'],
  ['no line\nthe long way to it, Path: a\n# Path: b\n', 'b'],
  ['xPath: a\n# Path: b', 'b'],
  ['// Path: \n# Path: b', 'b'],
  ['/* Path: */\n# Path: b', 'b'],
  [`// Path: ${'a'.repeat(1025)}\n# Path: b`, 'b'],
])('reads %j as %j', (prompt, path) => {
  expect(pathLine(prompt)).toBe(path)
})

test.each(['', 'code', 'Path:', '// path: a', `${'\n'.repeat(2048)}// Path: a`, '// Path: \n'])('finds no path in %j', (prompt) => {
  expect(pathLine(prompt)).toBeUndefined()
})

test('looks through ten megabytes of labels in no time', () => {
  expect(pathLine('xPath: '.repeat(1_500_000))).toBeUndefined()
})
