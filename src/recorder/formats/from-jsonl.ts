import type { FixtureData } from '../../protocol/generated/fixture-file.ts'
import type { RecordedExchange } from '../../protocol/generated/recording.ts'
import { conversationFixture } from './conversation-fixture.ts'
import { exchangeFrom } from './exchange-from.ts'
import type { ImportNote } from './import-note.ts'
import type { Imported } from './imported.ts'
import { type JsonlPair, pairsIn } from './jsonl-pairs.ts'
import { own } from './own.ts'

/** Lines of JSON as OpenAI's tools write them: requests and results of a batch, stored completions, conversations to learn from. */
export async function fromJsonl(file: string, text: string): Promise<Imported> {
  const exchanges: RecordedExchange[] = []
  const fixtures: FixtureData[] = []
  const notes: ImportNote[] = []
  for (const { place, what, pair, conversation, problem } of pairsIn(text)) {
    const exchange = pair && (await exchangeFrom(foreignOf(pair)))
    const fixture = conversation === undefined ? undefined : conversationFixture(conversation, `${file} ${place}`)
    const lost = typeof exchange === 'string' ? exchange : typeof fixture === 'string' ? fixture : problem
    if (typeof exchange === 'object') exchanges.push(exchange)
    if (typeof fixture === 'object') fixtures.push(fixture)
    const became = typeof exchange === 'object' ? 'recording' : typeof fixture === 'object' ? 'fixture' : 'nothing'
    notes.push({ place, what, became, lost: lost === undefined ? [] : [lost] })
  }
  return { exchanges, fixtures, notes }
}

function foreignOf({ method, url, status, request, response }: JsonlPair): Parameters<typeof exchangeFrom>[0] {
  const path = URL.canParse(url) ? url : `http://recorded.invalid${url.startsWith('/') ? '' : '/'}${url}`
  const json = ['content-type', 'application/json']
  const isStreamed = own.value(request, 'stream') === true
  return {
    method,
    url: path,
    requestHeaders: json,
    // What is stored is the whole answer, so that it answers who asks for the whole.
    requestBody: Buffer.from(JSON.stringify(isStreamed ? { ...Object(request), stream: false } : request)),
    status,
    headers: json,
    headersAtMs: 0,
    chunks: [{ bytes: Buffer.from(JSON.stringify(response)), atMs: 0 }],
  }
}
