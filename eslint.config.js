/** Only what Biome cannot see: rules that need types, and the rules of this project's own. */
import { defineConfig, globalIgnores } from 'eslint/config'
import { parser, plugin } from 'typescript-eslint'

const secretName = '/(?:^t|T)oken$|[sS]ecret$|[pP]assword$|^mac$|^authorization$/'
const presence = 'Identifier[name="undefined"], Literal[raw="null"], Literal[value=""]'
const comparison = `BinaryExpression[operator=/^[!=]==?$/]:not(:has(> :matches(${presence})))`
const secretComparisons = ['left.name', 'right.name', 'left.property.name', 'right.property.name'].map(
  (operand) => `${comparison}[${operand}=${secretName}]`,
)
const constantTime =
  'A comparison that stops at the first difference tells a token bit by bit: use timingSafeEqual, as account/credentials.ts does.'

const fromTheContext = 'Time and chance are injected: use context.clock, context.random and core/sleep.ts.'
const realTime = ['setTimeout', 'setInterval', 'performance']

export default defineConfig(
  globalIgnores(['dist*/', 'src/protocol/generated/', '.clients/', '.bench/', '.doors/']),
  {
    files: ['{src,test,bench,scripts}/**/*.{ts,mjs}', '*.{ts,js,mjs}'],
    languageOptions: {
      parser,
      parserOptions: { project: ['./tsconfig.test.json', './tsconfig.scripts.json'], tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': plugin },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      // `typeof import('x')` is how a package that is loaded on demand is named without loading it.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      // A `default` is a decision about the members that are not named.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...secretComparisons.map((selector) => ({ selector, message: constantTime })),
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: fromTheContext },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/core/clock.ts', 'src/core/random.ts', 'src/wire/**'],
    rules: {
      'no-restricted-globals': ['error', ...realTime.map((name) => ({ name, message: fromTheContext }))],
      'no-restricted-imports': [
        'error',
        { paths: ['timers', 'node:timers', 'timers/promises', 'node:timers/promises', 'node:perf_hooks'] },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: fromTheContext },
        { object: 'Math', property: 'random', message: fromTheContext },
      ],
    },
  },
)
