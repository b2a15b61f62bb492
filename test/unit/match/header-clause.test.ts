import { expect, test } from 'vitest'
import { compileMatch } from '../../../src/match/compile-match.ts'
import type { Subject } from '../../../src/match/subject.ts'

const found = (name: string, value: string): string | undefined => {
  const subject = { header: (asked: string) => (asked === name ? value : undefined) } as Subject
  return compileMatch({ headers: { [name]: 'something else' } }).clauses[0]?.compare(subject).found
}

test('a miss tells a harmless header as it came, and never a credential', () => {
  expect(found('editor-version', 'vscode/1.111.0')).toContain('vscode/1.111.0')
  expect(found('authorization', 'Bearer ghu_TOPSECRET1')).toBe('"Bearer [redacted]"')
  expect(found('x-api-key', 'sk-verysecret')).toBe('"[redacted]"')
  expect(found('user-agent', 'me ghu_TOPSECRET1')).toBe('"me [redacted]"')
})
