import { parseEnv } from 'node:util'
import { parse } from 'dotenv'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shells } from '../../src/cli/env/shells.ts'

/** What a header can carry, with much of what a file of variables may read in another way. */
const odd = fc.constantFrom("'", '"', '`', '#', '\\', ' ', '\\n', '$', '{A}', '=', ' #')
const printable = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) })
const value = fc.array(fc.oneof(odd, printable), { maxLength: 6 }).map((parts) => parts.join(''))

it('is read back as it was by node and by dotenv, whatever the value, unless it is refused', () => {
  fc.assert(
    fc.property(value, value, (first, second) => {
      const variables = { FIRST: first, SECOND: second, THIRD: first }
      let written: string
      try {
        written = shells.dotenv(variables)
      } catch (error) {
        expect(error).toMatchObject({ code: 'BAD_CONFIG' })
        // Nothing is refused that a plain quote could hold.
        expect(`${first} ${second}`).toMatch(/['"`\\]/)
        return
      }
      expect(parseEnv(written)).toEqual(variables)
      expect(parse(written)).toEqual(variables)
    }),
    { numRuns: 2_000 },
  )
})
