import { brokenHeader } from '../../protocol/header-contract.ts'
import type { Check, Finding } from '../check.ts'

const missing = /missing (?:required )?([\w-]+) header|unknown ([\w-]+) header/

/** What `strictHeaders` refuses, told without refusing it. */
export const headers: Check = {
  id: 'headers',
  what: "Sends the headers that Copilot's services demand: Editor-Version, Copilot-Integration-Id, Copilot-Vision-Request with images.",
  find: ({ entries }) =>
    entries.flatMap((entry): Finding[] => {
      const { endpoint, method, path, body, number } = entry
      if (endpoint === undefined || !judged.has(endpoint) || entry.text === '') return []
      const header = (name: string): string | undefined => entry.header(name)
      const refusal = brokenHeader(endpoint, { method, path, params: {}, body, query: () => new URLSearchParams(), header })
      if (refusal === undefined) return [{ honoured: true, said: `#${number} to ${endpoint} has them all`, entries: [entry] }]
      const [, absent, unknown] = missing.exec(JSON.stringify(refusal.body)) ?? []
      const what = absent === undefined ? `a ${unknown} that does not read name/version` : `no ${absent}`
      return [{ honoured: false, said: `#${number} to ${endpoint} has ${what}`, entries: [entry] }]
    }),
}

const judged = new Set(['completions', 'chat-completions', 'responses', 'messages', 'embeddings'])
