import { MockCopilotError } from '../../core/errors.ts'
import { HttpError } from '../../core/http-error.ts'
import type { JournalEntry } from '../../journal/journal-entry.ts'
import { promptsOf, type Subject, subjectOf } from '../../match/subject.ts'
import type { CompletionEndpoint } from '../../protocol/endpoint.ts'

/** What the limits do to a request no match can see. */
const limits = { maxTokens: 1, maxTokensLimit: Number.MAX_SAFE_INTEGER }

/**
 * What a match looks at in a completion that the journal kept, one for each prompt; in words why there is none. Throws
 * `JOURNAL_EVICTED` where the journal kept only a part of the body.
 *
 * @param params - what stood in the path
 */
export function completionSubjects(
  request: JournalEntry,
  endpoint: CompletionEndpoint,
  params: Readonly<Record<string, string>>,
): readonly Subject[] | string {
  const { method, path, body } = request
  if (request.truncatedFrom !== undefined) throw notWhole(request)
  if (body === undefined) return 'came without a body that could be read'
  const header = (name: string): string | undefined => request.header(name)
  try {
    const read = endpoint.read({ method, path, params, body, header, query: () => new URLSearchParams() }, limits)
    const context = { endpoint: endpoint.name, headers: { get: (name: string) => header(name) ?? null } }
    return promptsOf(read).map((prompt) => subjectOf(prompt, read, context))
  } catch (error) {
    if (error instanceof HttpError) return `was not valid: ${error.message}`
    throw error
  }
}

function notWhole({ number, truncatedFrom }: JournalEntry): MockCopilotError {
  return new MockCopilotError(
    'JOURNAL_EVICTED',
    `Failed to read request ${number}: the journal kept only the start of its ${truncatedFrom} bytes. Raise journal.maxBodyBytes.`,
  )
}
