import { describe, expect, it } from 'vitest'
import { parseData } from '../../../src/core/parse-data.ts'

const problem = (file: string, content: string | Uint8Array): string => {
  try {
    parseData(Buffer.from(content), file)
    return 'none'
  } catch (error) {
    return (error as Error).message
  }
}

describe('a JSON or YAML file', () => {
  it.each([
    ['a.json', '{\n  "fixtures": [\n    { "reply": "x", },\n  ]\n}\n', 'Expected double-quoted property name at line 3, column 21'],
    ['a.json', '{"port": }', "Unexpected token '}' at line 1, column 10"],
    ['a.json', `{"long": "${'x'.repeat(100)}",\n "port": }`, "Unexpected token '}' at line 2, column 10"],
    ['a.json', 'hello\nworld', "Unexpected token 'h' at line 1, column 1"],
    ['a.json', '', 'Unexpected end of JSON input at line 1, column 1'],
    ['a.json', '{}\n{}', 'Unexpected non-whitespace character at line 2, column 1'],
    ['a.json', '["\u0007"]', 'Bad control character in string literal at line 1, column 3'],
    ['a.yaml', 'port: 4010\nhost: a: b: c\n', 'Nested mappings are not allowed in compact mappings at line 2, column 7'],
    ['a.yml', 'a: 1\na: 2', 'Map keys must be unique at line 2, column 1'],
    ['a.json', '{\n  "a": 1,\n  "b": [{ "a": 1 }],\n  "a": 2\n}', 'Keys of an object must be unique at line 4, column 3'],
    ['a.json', '[{"a": {"x\\"": 1, "b": "x\\\\", "x\\u0022" : 2}}]', 'Keys of an object must be unique at line 1, column 31'],
    ['a.json', '{"__proto__": 1, "__proto__": 2}', 'Keys of an object must be unique at line 1, column 18'],
    ['a.yaml', 'reply: !!js/function "x"', 'Unresolved tag: tag:yaml.org,2002:js/function at line 1, column 8'],
    ['a.yaml', 'a: 1\nreply: !text x', 'Unresolved tag: !text at line 2, column 8'],
    ['a.yaml', 'a: 1\n---\na: 2', 'it holds several YAML documents, the second from line 2'],
    ['a.yaml', `a: ${'['.repeat(20_000)}`, /^it is nested too deeply at line 1, column \d+$/],
    ['a.yaml', `a: ${'['.repeat(300)}${']'.repeat(300)}`, 'it is nested more than 200 levels deep'],
    ['a.json', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'it is nested more than 200 levels deep'],
    ['a.yaml', 'a: &a [*a, *a, *a]', 'it is nested more than 200 levels deep'],
    [
      'a.yaml',
      'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]',
      'its aliases stand for more than a file of its size may hold',
    ],
  ])('%s that holds %j is refused on one line that says what and where', (file, content, expected) => {
    expect(problem(file, content)).toMatch(expected)
    expect(problem(file, content)).not.toMatch(/\p{Cc}/u)
  })

  it('may hold the same key in several objects, the same value behind several keys, and tags that YAML knows', () => {
    const text = '{"a": {"a": "a", "b": [{"a": "b: {"}, {"a": "\\""}]}, "b": {"a": 1}}'
    expect(parseData(Buffer.from(text), 'a.json')).toEqual(JSON.parse(text))
    expect(parseData(Buffer.from('a: !!str 3\nb: !!int 4'), 'a.yaml')).toEqual({ a: '3', b: 4 })
  })

  it('of somebody else may repeat a key, of which the last one counts as everywhere', () => {
    expect(parseData(Buffer.from('{"a": 1, "a": 2}'), 'package.json', 'allowed')).toEqual({ a: 2 })
  })

  it('in another encoding than UTF-8 is refused, so that no letter is lost', () => {
    expect(problem('a.yaml', Buffer.from('reply: caf\xe9', 'latin1'))).toBe('it is not UTF-8')
    expect(problem('a.json', Buffer.from('\ufeff{}', 'utf16le'))).toBe('it is UTF-16, not UTF-8')
  })

  it('may begin with a byte order mark and end its lines as Windows does', () => {
    expect(parseData(Buffer.from('\ufeff{\r\n"a": 1\r\n}'), 'a.json')).toEqual({ a: 1 })
    expect(parseData(Buffer.from('\ufeffa: |\r\n  b\r\n  c\r\n'), 'a.yaml')).toEqual({ a: 'b\nc\n' })
  })
})
