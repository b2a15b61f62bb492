import { MockCopilotError } from '../core/errors.ts'
import { objectOf } from '../core/rules/object-of.ts'
import { shown } from '../core/shown.ts'
import { badFixtures } from '../fixture-store/bad-fixtures.ts'
import { recorderFields } from '../recorder/recorder-rule.ts'
import { timeScale } from '../recorder/timing.ts'
import type { RecordedOptions } from './fixtures/recorded-options.ts'
import { RecordingsSource } from './fixtures/recordings-source.ts'

const { timing, normalise, redact } = recorderFields
const optionsRule = objectOf({ timing, normalise, redact }, 'an object such as { timing: "fast" }')

/**
 * Recordings for `fixtures()` that answer otherwise than as they were recorded. What was recorded with normalisers or rules of
 * redaction of one's own is found with the same ones.
 *
 * @param path - a file, or a folder with all below it; fixture files among them are taken, too
 * @param options - `timing`: `exact` (the default), `fast`, or a speed such as `x10`; `normalise` and `redact` as a recorder takes them
 * @throws MockCopilotError `BAD_CONFIG` for an option that is none or has a value it cannot have, `BAD_FIXTURES` without a path
 * @example
 * ```ts
 * const onCompletion = firstOf(fixtures(recordings('./recordings', { timing: 'fast' })), echo())
 * ```
 */
export function recordings(path: string, options: RecordedOptions = {}): RecordingsSource {
  if (typeof path !== 'string' || path === '') {
    throw badFixtures(
      'recordings()',
      `it must be given the path of a file or folder, but is given ${shown(path)}`,
      "Pass recordings('./recordings').",
    )
  }
  const problem = optionsRule('options', options)
  if (problem !== undefined) {
    throw new MockCopilotError('BAD_CONFIG', `Failed to configure recordings(): ${problem}. Change them.`)
  }
  timeScale(options.timing ?? 'exact')
  return new RecordingsSource(path, options)
}
