import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { errorCodes } from '../../../src/core/errors.ts'

/** Written by `npm run docs:errors`; on any other run a difference is a failure. */
const documentPath = '../../../docs/errors.md'

function documentOf(codes: Readonly<Record<string, string>>): string {
  const rows = Object.entries(codes).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)
  return `# Error codes

Everything that mock-copilot throws is a \`MockCopilotError\` with one of these in \`error.code\`. Its message reads
\`Failed to <verb> <what>: <reason>. <what to do>\`; the code stays the same from version to version, the words may change.
Written from \`src/core/errors.ts\` by \`npm run docs:errors\`.

| code | what it stands for |
|---|---|
${rows.join('\n')}
`
}

test('docs/errors.md names every error code and no other', async () => {
  await expect(documentOf(errorCodes)).toMatchFileSnapshot(documentPath)
})

test('every error code is thrown somewhere', async () => {
  const entries = await readdir('src', { recursive: true, withFileTypes: true })
  const files = entries.filter(({ name }) => name.endsWith('.ts') && name !== 'errors.ts')
  const sources = await Promise.all(files.map(({ parentPath, name }) => readFile(path.join(parentPath, name), 'utf8')))
  const source = sources.join('\n')
  expect(Object.keys(errorCodes).filter((code) => !source.includes(`'${code}'`))).toEqual([])
})
