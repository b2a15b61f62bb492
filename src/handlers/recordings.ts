import { MockCopilotError } from '../core/errors.ts'
import { shown } from '../core/shown.ts'
import { badFixtures } from '../fixture-store/bad-fixtures.ts'
import { timeScale } from '../recorder/timing.ts'
import type { RecordedOptions } from './fixtures/recorded-options.ts'
import { RecordingsSource } from './fixtures/recordings-source.ts'

/**
 * Recordings for `fixtures()` that answer otherwise than as they were recorded. What was recorded with normalisers or rules of
 * redaction of one's own is found with the same ones.
 *
 * @param path - a file, or a folder with all below it; fixture files among them are taken, too
 * @param options - `timing`: `exact` (the default), `fast`, or a speed such as `x10`; `normalise` and `redact` as a recorder takes them
 * @throws MockCopilotError `BAD_CONFIG` for a timing that is none, `BAD_FIXTURES` without a path
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
  if (typeof options !== 'object' || options === null) throw badOptions(options)
  timeScale(options.timing ?? 'exact')
  return new RecordingsSource(path, options)
}

function badOptions(given: unknown): MockCopilotError {
  return new MockCopilotError(
    'BAD_CONFIG',
    `Failed to configure recordings(): the options must be an object such as { timing: "fast" }, but are ${shown(given)}. Change them.`,
  )
}
