import type { Check } from '../check.ts'

/** As OpenAI has it. */
const mostSequences = 4

/** Ghost text without it runs on over what follows the cursor. */
export const stop: Check = {
  id: 'stop',
  what: 'Says in each ghost-text request where the text is to end: one to four stop sequences, none of them empty.',
  find: ({ entries }) =>
    entries.flatMap((entry) => {
      const { endpoint, body, number } = entry
      if (endpoint !== 'completions' || body === undefined) return []
      const given = [body.stop ?? []].flat()
      const honoured = given.length >= 1 && given.length <= mostSequences && given.every((each) => typeof each === 'string' && each !== '')
      const said = given.length === 0 ? 'names no stop sequence' : `names ${given.length}${honoured ? '' : ', which cannot be used'}`
      return [{ honoured, said: `#${number} ${said}`, entries: [entry] }]
    }),
}
