import { describe, expect, it } from 'vitest'
import {
  echo,
  faults,
  firstOf,
  fixtures,
  latency,
  loadFixtures,
  MockCopilotError,
  middleware,
  pipe,
  quirks,
  recordings,
  sequence,
  synthetic,
  text,
} from '../../../src/index.ts'

type Made = (...args: unknown[]) => unknown

/** What somebody is told who calls it from plain JavaScript. */
function refusal(make: unknown, ...args: unknown[]): string {
  try {
    ;(make as Made)(...args)
  } catch (error) {
    expect(error).toBeInstanceOf(MockCopilotError)
    return `${(error as MockCopilotError).code} ${(error as Error).message}`
  }
  return 'accepted'
}

describe('a handler that is made of something else', () => {
  it.each<[string, Made, unknown[], RegExp]>([
    ['pipe without parts', pipe as Made, [], /pipe: it has no parts.*pipe\(faults\.reset\(\), echo\(\)\)/],
    ['pipe around a number', pipe as Made, [3], /pipe: part 1 must be a handler.*is 3/],
    ['pipe around a list', pipe as Made, [[echo()]], /pipe: part 1 must be a handler.*is a list/],
    ['pipe that ends with a fault', pipe as Made, [latency.fixed(1), faults.reset()], /pipe: part 2 is middleware and answers nothing/],
    ['pipe with a handler in front', pipe as Made, [echo(), text('x')], /pipe: part 1 must be middleware.*is the function echo/],
    ['pipe with a fault that was not called', pipe as Made, [faults.reset, echo()], /pipe: part 1 must be middleware.*reset\(\)/],
    [
      'pipe with a middleware that is not marked',
      pipe as Made,
      [(next: unknown) => next, echo()],
      /pipe: part 1 must be middleware.*is a function, which is not marked as one\. Wrap .*middleware\(\(next\) => \.\.\.\)/,
    ],
    ['pipe with a number in front', pipe as Made, [3, echo()], /pipe: part 1 must be middleware.*is 3\. Call what makes one/],
    ['firstOf without handlers', firstOf as Made, [], /firstOf: it has no handlers/],
    ['firstOf a number', firstOf as Made, [3], /firstOf: handler 1 must be a handler.*is 3/],
    ['firstOf a list', firstOf as Made, [[echo()]], /firstOf: handler 1 must be a handler.*is a list/],
    ['firstOf with a fault', firstOf as Made, [echo(), faults.reset()], /firstOf: handler 2 is middleware.*pipe\(/],
    ['sequence without steps', sequence as Made, [], /sequence: it has no steps/],
    ['sequence of a number', sequence as Made, ['a', 3], /sequence: step 2 must be a text or a handler.*is 3/],
    ['sequence with a fault', sequence as Made, [faults.reset()], /sequence: step 1 is middleware/],
    ['text without one', text as Made, [], /text: it must be given a text or a list of texts, but is undefined/],
    ['text of null', text as Made, [null], /text: .*is null/],
    ['text of no texts', text as Made, [[]], /text: .*is an empty list/],
    ['text of numbers', text as Made, [['a', 3]], /text: .*text 2 is 3/],
    ['synthetic with an option it has not', synthetic as Made, [{ sede: 1 }], /synthetic: it has no option "sede"/],
    ['synthetic with a seed that is none', synthetic as Made, [{ seed: 'x' }], /synthetic: seed must be a whole number.*is "x"/],
    ['synthetic of null', synthetic as Made, [null], /synthetic: .*object of options.*given null/],
    ['middleware of nothing', middleware as Made, [], /middleware: .*function.*given undefined/],
  ])('is refused when it is made: %s', (_, make, args, message) => {
    const told = refusal(make, ...args)
    expect(told).toMatch(/^BAD_HANDLER Failed to make /)
    expect(told).toMatch(message)
  })

  it.each<[string, Made, unknown[], RegExp]>([
    ['fixtures of a number', fixtures as Made, [3], /^BAD_FIXTURES .*fixtures\(\)\[0\].*path.*is 3/],
    ['fixtures of null', fixtures as Made, [{ reply: 'x' }, null], /^BAD_FIXTURES .*fixtures\(\)\[1\].*is null/],
    ['fixtures of a list', fixtures as Made, [[{ reply: 'x' }]], /^BAD_FIXTURES .*fixtures\(\)\[0\].*is a list/],
    ['fixtures of an empty text', fixtures as Made, [''], /^BAD_FIXTURES .*fixtures\(\)\[0\].*is ""/],
    ['loadFixtures of a path, not a list', loadFixtures as Made, ['fixtures'], /^BAD_FIXTURES .*list/],
    ['recordings without a path', recordings as Made, [], /^BAD_FIXTURES .*recordings\(\).*path.*given undefined/],
    ['recordings with options that are none', recordings as Made, ['.', 3], /^BAD_CONFIG .*recordings\(\).*is 3/],
    [
      'recordings with a misspelt rule',
      recordings as Made,
      ['.', { redacts: [] }],
      /^BAD_CONFIG .*timing, normalise and redact.*has redacts/,
    ],
    [
      'recordings with a rule that is none',
      recordings as Made,
      ['.', { redact: 'x' }],
      /^BAD_CONFIG .*options\.redact must be a list.*is "x"/,
    ],
  ])('is refused where its files are named: %s', (_, make, args, message) => {
    expect(refusal(make, ...args)).toMatch(message)
  })

  it('is refused where middleware of its own gives back no handler', () => {
    const late = middleware((async (next: unknown) => next) as never, 'late')
    expect(refusal(pipe, late, echo())).toMatch(/^BAD_HANDLER Failed to make pipe: the middleware late gave back a promise/)
  })
})

const makers = [
  ...Object.entries(faults).map(([kind, make]) => [`faults.${kind}`, make] as const),
  ...Object.entries(quirks).map(([kind, make]) => [`quirks.${kind}`, make] as const),
  ...Object.entries(latency).map(([kind, make]) => [`latency.${kind}`, make] as const),
]

describe('a fault, quirk or latency', () => {
  it.each(makers)('is refused with what are no options: %s', (owner, make) => {
    for (const given of [null, 'x', [], () => true, true, 10n]) {
      expect(refusal(make, given)).toMatch(new RegExp(`^BAD_FAULT Failed to make ${owner}: .*but is .*\\. Change that option\\.$`))
    }
  })

  it.each(makers)('without anything is made, or says what it needs: %s', (owner, make) => {
    expect(refusal(make)).toMatch(new RegExp(`^(accepted$|BAD_FAULT Failed to make ${owner}: )`))
  })

  it('says so where the options behind a first argument are none', () => {
    expect(refusal(faults.status, 429, null)).toMatch(/^BAD_FAULT Failed to make faults\.status: .*options.*is null/)
    expect(refusal(faults.lineEnds, 'lf', 3)).toMatch(/^BAD_FAULT Failed to make faults\.lineEnds: .*options.*is 3/)
    expect(refusal(faults.expiredToken, { when: 3 })).toMatch(/^BAD_FAULT Failed to make faults\.expiredToken: when must be a function/)
  })
})
