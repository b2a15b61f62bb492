import { credentialOf } from '../../core/credential-of.ts'
import type { JournalEntry } from '../../journal/journal-entry.ts'
import type { Check, Finding } from '../check.ts'
import { endOf, type History, mayBeOneClient } from '../history.ts'

/** Where a GitHub token is the credential, there is nothing to mint. */
const withCopilotToken = new Set(['completions', 'chat-completions', 'responses', 'messages', 'embeddings', 'models'])

/** Each token that was refused is one case, however many requests carried it at the same time. */
export const mintOnce: Check = {
  id: 'mint-once',
  what: 'After a 401, mints one new token and asks again with it, and never again with the one that was refused.',
  find(history) {
    const refused = new Map<string, JournalEntry>()
    for (const entry of history.entries) {
      const token = tokenOf(entry) ?? ''
      if (entry.status === 401 && withCopilotToken.has(entry.endpoint ?? '') && !refused.has(token)) refused.set(token, entry)
    }
    return [...refused.values()].flatMap((entry) => judged(entry, history))
  },
}

function judged(refused: JournalEntry, { entries }: History): Finding[] {
  const later = entries.filter((each) => each.number > refused.number && each.atMs >= endOf(refused) && mayBeOneClient(refused, each))
  const asking = later.filter(({ endpoint }) => withCopilotToken.has(endpoint ?? ''))
  const retry = asking.find((each) => !bringsTheSame(refused, each))
  const beforeRetry = retry?.number ?? Number.POSITIVE_INFINITY
  const again = asking.find((each) => bringsTheSame(refused, each) && each.number < beforeRetry)
  const minted = later.filter(({ endpoint, number }) => endpoint === 'token' && number < beforeRetry)
  const finding = (honoured: boolean, said: string, ...more: JournalEntry[]): Finding[] => [
    { honoured, said: `#${refused.number} was refused with 401: ${said}`, entries: [refused, ...more] },
  ]
  if (again !== undefined) return finding(false, `#${again.number} brought the same token again`, again)
  if (minted.length > 1) return finding(false, `${minted.length} tokens were minted before the next try`, ...minted)
  const [mint] = minted
  if (retry !== undefined) return finding(true, `#${retry.number} brought another token`, ...(mint === undefined ? [] : [mint]), retry)
  return mint === undefined ? [] : finding(false, 'a token was minted, and nothing was asked with it', mint)
}

function bringsTheSame(one: JournalEntry, other: JournalEntry): boolean {
  return tokenOf(one) === tokenOf(other)
}

function tokenOf(entry: JournalEntry): string | undefined {
  return credentialOf((name) => entry.header(name))
}
