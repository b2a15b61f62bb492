import type { RecordingFile } from '../protocol/generated/recording.ts'
import { Hygiene } from './hygiene.ts'
import { RecordingSet } from './recording-set.ts'

/** Makes recordings ready to be looked up by who was asked the same again. */
export function loadRecordings(files: readonly { readonly file: string; readonly recording: RecordingFile }[]): RecordingSet {
  const recorded = files.flatMap(({ file, recording: { name, exchanges } }) => exchanges.map((exchange) => ({ file, name, exchange })))
  return new RecordingSet(new Hygiene({}), 1, recorded)
}
