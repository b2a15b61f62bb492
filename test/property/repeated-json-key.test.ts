import fc from 'fast-check'
import { expect, it } from 'vitest'
import { repeatedJsonKey } from '../../src/core/repeated-json-key.ts'

it('finds no key twice in what JSON.stringify writes', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 6 }),
      fc.nat({ max: 3 }),
      (value, indent) => repeatedJsonKey(JSON.stringify(value, null, indent)) === undefined,
    ),
  )
})

it('finds a key that was put in a second time, however deep and however it is spelled', () => {
  fc.assert(
    fc.property(fc.string(), fc.jsonValue(), fc.jsonValue(), fc.boolean(), (key, one, other, escaped) => {
      const first = JSON.stringify(key)
      const second = escaped
        ? `"${Array.from({ length: key.length }, (_, i) => `\\u${key.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')}"`
        : first
      const before = `[{"z": {${first}: ${JSON.stringify(one)}, `
      expect(repeatedJsonKey(`${before}${second}: ${JSON.stringify(other)}}}]`)).toBe(before.length)
    }),
  )
})
