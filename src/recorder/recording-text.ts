import { createRequire } from 'node:module'
import type { Document } from 'yaml'
import type { RecordingFile } from '../protocol/generated/recording.ts'
import { forReading } from './for-reading.ts'

/** Loaded when the first recording is written: it takes longer than all the rest of this package. */
const loadYaml = (): typeof import('yaml') => createRequire(import.meta.url)('yaml')

/** Places whose items are short and many; they stand side by side. */
const sideBySide: readonly (readonly string[])[] = [['response', 'chunks'], ['request', 'query'], ['redacted']]

/** A recording as YAML: the same for the same recording, long texts as blocks, what changes from run to run at the end. */
export function recordingText(recording: RecordingFile): string {
  const { Document } = loadYaml()
  const document = new Document({ ...recording, exchanges: recording.exchanges.map(forReading) }, { aliasDuplicateObjects: false })
  for (let i = 0; i < recording.exchanges.length; i++) for (const place of sideBySide) flow(document, ['exchanges', i, ...place])
  quoteBlankStarts(document)
  return document.toString({ lineWidth: 140, blockQuote: 'literal', minContentWidth: 0 })
}

/** As a block, a text whose first line is blank would lose that line's spaces. */
function quoteBlankStarts(document: Document): void {
  const { visit } = loadYaml()
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && /^[ \t]+(?:\n|$)/.test(node.value)) node.type = 'QUOTE_DOUBLE'
    },
  })
}

function flow(document: Document, place: readonly (string | number)[]): void {
  const node: unknown = document.getIn(place, true)
  if (loadYaml().isCollection(node)) node.flow = true
}
