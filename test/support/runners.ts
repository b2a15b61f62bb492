import { type Block, blocks } from './blocks.ts'

interface Runner {
  /** The file of tests that executes or validates its blocks; it asks `blocksOf` for them. */
  readonly test: string
  readonly takes: (block: Block) => boolean
}

const shell =
  (start: RegExp) =>
  ({ language, code }: Block): boolean =>
    language === 'sh' && start.test(code)

/** Who shows that a block of the documentation is right. */
export const runners = {
  typescript: { test: 'test/socket/examples.test.ts', takes: ({ language }) => language === 'ts' },
  jest: {
    test: 'test/dist/runners/jest.test.ts',
    takes: ({ language, code }) => (language === 'js' && /^\/\/ \S+\.mjs\n/.test(code)) || (language === 'sh' && code.includes('npx jest')),
  },
  playwright: {
    test: 'test/dist/runners/playwright.test.ts',
    takes: ({ language, code }) => language === 'js' && code.includes('mock-copilot/playwright'),
  },
  yaml: { test: 'test/socket/cli-snippets.test.ts', takes: ({ language }) => language === 'yaml' },
  commands: { test: 'test/socket/cli-snippets.test.ts', takes: shell(/^(?:npx mock-copilot (?!record)|eval |curl )/) },
  recording: { test: 'test/socket/cli-record-documented.test.ts', takes: shell(/^npx mock-copilot record /) },
  'first test': { test: 'test/dist/first-test.test.ts', takes: shell(/^npm install /) },
  clone: { test: 'test/dist/clone.test.ts', takes: shell(/^npm (?:ci|run) /) },
  explanation: {
    test: 'test/socket/cli-explain.test.ts',
    takes: ({ file, language }) => file === 'docs/explain.md' && language === 'text',
  },
} as const satisfies Readonly<Record<string, Runner>>

/** The blocks that one of the runners must execute or validate. */
export function blocksOf(name: keyof typeof runners): Block[] {
  return blocks().filter((block) => runners[name].takes(block))
}
