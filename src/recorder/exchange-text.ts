import type { Document } from 'yaml'
import type { RecordedExchange } from '../protocol/generated/recording.ts'
import { forReading } from './for-reading.ts'
import { loadYaml } from './load-yaml.ts'

/** Places whose items are short and many; they stand side by side. */
const sideBySide: readonly (readonly string[])[] = [['response', 'chunks'], ['request', 'query'], ['redacted']]

const list = 'exchanges:\n'

/** An exchange as it stands in the YAML of a recording, whatever stands beside it: long texts as blocks. */
export function exchangeText(exchange: RecordedExchange): string {
  const { Document } = loadYaml()
  const document = new Document({ exchanges: [forReading(exchange)] }, { aliasDuplicateObjects: false })
  for (const place of sideBySide) flow(document, ['exchanges', 0, ...place])
  keepAsWritten(document)
  return document.toString({ lineWidth: 140, blockQuote: 'literal', minContentWidth: 0 }).slice(list.length)
}

/**
 * Folded behind a backslash, a text would read as another one to the gate, which looks at the lines of the file; and as a block, one
 * would lose the spaces of blank lines that come before all others.
 */
function keepAsWritten(document: Document): void {
  const { visit } = loadYaml()
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value !== 'string') return
      if (/^(?:[ \t]*\n)*[ \t]+(?:\n|$)/.test(node.value)) node.type = 'QUOTE_DOUBLE'
      else if (node.value.length > 100 && node.value.includes('\\') && /^\S[^\n\r\t]*\S$/.test(node.value)) node.type = 'BLOCK_LITERAL'
    },
  })
}

function flow(document: Document, place: readonly (string | number)[]): void {
  const node: unknown = document.getIn(place, true)
  if (loadYaml().isCollection(node)) node.flow = true
}
