import type { RecordedExchange, RecordingFile } from '../protocol/generated/recording.ts'
import { exchangeText } from './exchange-text.ts'
import { loadYaml } from './load-yaml.ts'

/**
 * A recording as YAML: the same for the same recording, long texts as blocks, what changes from run to run at the end.
 *
 * @param textOf - gives `exchangeText` of an exchange, where it was made already
 */
export function recordingText(
  { exchanges, ...head }: RecordingFile,
  textOf: (exchange: RecordedExchange) => string = exchangeText,
): string {
  const list = exchanges.length === 0 ? 'exchanges: []\n' : 'exchanges:\n'
  return loadYaml().stringify(head) + list + exchanges.map(textOf).join('')
}
