import { describe, expect, it } from 'vitest'
import { redactionRules } from '../../src/recorder/redaction/redaction-rules.ts'
import { findSecret } from '../support/redacted-at-once.ts'

const rules = redactionRules({ literals: ['aaaaab'] })

describe('a text made to keep it busy', () => {
  const length = 2_000_000
  it.each([
    'a',
    'ghu_',
    'ghu_x1',
    'eyJ',
    'eyJ-',
    'eyJ.',
    '%61',
    '\\n',
    '\\u0061',
    '"token":"',
    '{"a":[',
    'tid=;exp=1;',
    '://a:',
    'bearer ',
    '-----BEGIN PRIVATE KEY-----',
    'cookie:a=b',
    'data: {"a":"b"}\n',
    'UEAQ',
    '&token=',
    '?token=',
    'password:',
    'password: a1b2c3',
    'token_',
    '"name":"token",',
    'name=password value=',
    '"value":"x","name":"secret"}',
    '"\\"\\"","name":"secret"',
    'curl -u a:',
    '-ua:b',
    'AKIAQWERTYUIOPASDFGH/',
    'hvs.',
    'xsntrys_',
    'JQQJ9',
    ':AA1',
    'Authorization: a ',
    'api key=',
    'aaaaaaaaaaaaaaaaaaaa\n',
    ')',
    '.',
  ])(
    'of %j takes time in proportion to its length',
    (part) => {
      const took = (size: number): number => {
        const half = part.repeat(size / 2 / part.length)
        const text = `${half}x ?token=${half}x`
        const started = process.cpuUsage()
        findSecret(text, rules)
        const { user, system } = process.cpuUsage(started)
        return user + system
      }
      // Twenty times the text may take fifty times the time; the square of it would be four hundred times.
      expect(took(length)).toBeLessThan(50 * Math.max(took(length / 20), 10_000))
    },
    60_000,
  )
})
