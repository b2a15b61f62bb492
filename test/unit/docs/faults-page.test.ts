import { expect, it } from 'vitest'
import { page } from '../../socket/faults/page.ts'

it('docs/faults.md says what the table of faults says; `npm run docs:faults` writes it anew', async () => {
  await expect(page()).toMatchFileSnapshot('../../../docs/faults.md')
})
