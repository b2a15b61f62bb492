import type { Answer } from '../core/answer.ts'
import type { Awaitable } from '../core/awaitable.ts'
import type { Context } from '../core/context.ts'
import { MockCopilotError } from '../core/errors.ts'
import type { Handler } from '../core/handler.ts'
import { tellingLeftOver } from '../core/left-over.ts'
import { spelled } from '../core/spelling.ts'
import type { FixtureSet } from '../fixture-store/fixture-set.ts'
import { type FixtureSource, loadFixtures } from '../fixture-store/load-fixtures.ts'
import { shippedFixtures } from '../fixture-store/shipped-fixtures.ts'
import { promptsOf, type Subject, subjectOf } from '../match/subject.ts'
import type { CopilotCompletionRequest } from '../protocol/generated/completion-request.ts'
import { playScripts } from './fixtures/play-scripts.ts'
import { RecordedAnswers } from './fixtures/recorded-answers.ts'
import type { RecordedOptions } from './fixtures/recorded-options.ts'
import { RecordingsSource } from './fixtures/recordings-source.ts'
import type { Script } from './fixtures/script-of.ts'
import { Scripts } from './fixtures/scripts.ts'

/** The recordings of all sources that say nothing else are one set, in which answers to the same request follow each other. */
const asRecorded: RecordedOptions = {}

/** A handler whose fixtures can be exchanged while it answers. */
export interface FixtureHandler {
  (request: CopilotCompletionRequest, context: Context): Awaitable<Answer | undefined>
  /** The fixtures that answer now. */
  readonly set: FixtureSet
  /**
   * Reads its files and folders anew. Where they are bad, throws `BAD_FIXTURES` and the last good ones go on answering.
   * Requests under way keep what they were answered with; `times` begin anew.
   */
  reload(): void
}

interface Loaded {
  readonly set: FixtureSet
  readonly scripts: Scripts
  readonly recorded: RecordedAnswers
}

/**
 * Answers with the fixture that matches best, or with nothing where none does: the proxy then answers 404 with the nearest
 * ones, or put another handler behind it with `firstOf`. Of several prompts in a request each is looked up by itself.
 *
 * Recordings of a real service among the files answer what was recorded, as it was; fixtures come before them.
 *
 * @param sources - files (JSON, YAML), folders with all below them, and fixtures as objects; without any, the ones that
 * ship with this package; `recordings()` for recordings that shall not answer in their own time
 * @throws MockCopilotError `BAD_FIXTURES` or `BAD_RECORDING` at once, naming the file, the place in it, what is wrong and what to do
 * @example
 * ```ts
 * const onCompletion = firstOf(
 *   fixtures('./fixtures', { match: { language: 'go', prompt: { endsWith: 'err != nil {\n' } }, reply: '\treturn err\n}' }),
 *   echo(),
 * )
 * ```
 */
export function fixtures(...sources: readonly (FixtureSource | RecordingsSource)[]): FixtureHandler {
  const load = (): Loaded => {
    const recorded = new RecordedAnswers()
    const paths = sources.map((source) => (source instanceof RecordingsSource ? source.path : source))
    const set = loadFixtures(paths.length > 0 ? paths : [shippedFixtures], (file, data, i) => {
      const source = sources[i]
      recorded.add(file, data, source instanceof RecordingsSource ? source.options : asRecorded)
    })
    return { set, scripts: new Scripts(set.fixtures), recorded }
  }
  // Those that ship are known to be good, and reading them takes longer than to start a proxy.
  let loaded = sources.length > 0 ? load() : undefined
  const now = (): Loaded => {
    loaded ??= load()
    return loaded
  }
  const handler: Handler = function fixtures(request, context) {
    const loaded = now()
    const scripts = scriptsFor(request, context, loaded)
    if (scripts !== undefined) return playScripts(scripts, request, context)
    return loaded.recorded.size > 0 ? loaded.recorded.answer(context) : undefined
  }
  const spelling = (): object => {
    if (now().recorded.size > 0) throw notData()
    return {
      kind: 'fixtures',
      ...(sources.length > 0 && { fixtures: now().set.fixtures.map(({ data, name }) => ({ ...data, name })) }),
    }
  }
  return Object.defineProperties(
    tellingLeftOver(spelled(handler, spelling), (state) => loaded?.set.leftOver(state) ?? []),
    {
      set: { get: () => now().set },
      reload: {
        value: () => {
          loaded = load()
        },
      },
    },
  ) as FixtureHandler
}

/** One for each prompt; `undefined` where a prompt has none. */
function scriptsFor(request: CopilotCompletionRequest, context: Context, { set, scripts }: Loaded): readonly Script[] | undefined {
  const found: Script[] = []
  for (const prompt of promptsOf(request)) {
    const subject = subjectOf(prompt, request, context)
    const fixture = set.take(subject, context.state)
    if (fixture === undefined) {
      for (const script of found) set.giveBack(script.fixture, context.state)
      noteMiss(context, set, subject)
      return undefined
    }
    found.push(scripts.of(fixture))
  }
  return found
}

/** Of several, the first are the user's own; what stands behind them is there to answer the rest. */
function noteMiss({ trace }: Context, set: FixtureSet, subject: Subject): void {
  trace.miss ??= () => set.explain(subject)
}

function notData(): MockCopilotError {
  return new MockCopilotError(
    'NOT_DATA',
    'Failed to send recordings to the server: they are read where they lie. Start it with --fixtures.',
  )
}
