import type { RecordingFile } from '../protocol/generated/recording.ts'
import { Hygiene } from './hygiene.ts'
import type { RecorderOptions } from './recorder-options.ts'
import { RecordingSet } from './recording-set.ts'
import { timeScale } from './timing.ts'

/** Makes recordings ready to be looked up by who was asked the same again. Throws `BAD_CONFIG`. */
export function loadRecordings(
  files: readonly { readonly file: string; readonly recording: RecordingFile }[],
  { timing = 'exact', normalise, redact }: Pick<RecorderOptions, 'timing' | 'normalise' | 'redact'> = {},
): RecordingSet {
  const recorded = files.flatMap(({ file, recording: { name, exchanges } }) => exchanges.map((exchange) => ({ file, name, exchange })))
  return new RecordingSet(new Hygiene({ rules: redact }, normalise), timeScale(timing), recorded)
}
