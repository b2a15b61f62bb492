import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { JournalEntry, Requests } from '../../src/index.ts'
import { clientVersion } from './client-file.ts'

const reports = fileURLToPath(new URL('../../.clients/reports/', import.meta.url))

/** What an endpoint is used for, where the test does not say it better. */
const uses: Readonly<Record<string, string>> = {
  'device-code': 'device sign-in',
  completions: 'completions',
  'chat-completions': 'chat',
  responses: 'responses',
  messages: 'messages',
  embeddings: 'embeddings',
}

interface Row {
  /** The kind of use, such as `chat`. */
  readonly use: string
  readonly asked: string
  /** Method and path of each endpoint, and how often it was asked. */
  readonly endpoints: Readonly<Record<string, number>>
}

/** What a client was asked to do and which endpoints it used for that, printed as a table. */
export class ClientReport {
  readonly #client: string
  readonly #version: string
  readonly #rows: Row[] = []

  constructor(packageName: string) {
    this.#client = packageName
    this.#version = clientVersion(packageName)
  }

  /** @param use - by default told from the endpoints, and from whether something went wrong on the way */
  add(asked: string, requests: Pick<Requests, 'all'>, use = useOf(requests.all())): void {
    const endpoints: Record<string, number> = {}
    for (const { method, path } of requests.all()) endpoints[`${method} ${path}`] = (endpoints[`${method} ${path}`] ?? 0) + 1
    this.#rows.push({ use, asked, endpoints })
  }

  /** Prints the table, and keeps it for `npm run test:clients` to join with those of the others. */
  print(): void {
    const [client, version] = [this.#client, this.#version]
    mkdirSync(reports, { recursive: true })
    writeFileSync(path.join(reports, `${this.#fileName()}.json`), JSON.stringify(this.#rows.map((row) => ({ client, version, ...row }))))
    const widest = Math.max(...this.#rows.map(({ asked }) => asked.length))
    const lines = this.#rows.map(({ asked, endpoints }) => `  ${asked.padEnd(widest)}  ${Object.keys(endpoints).join(', ')}`)
    console.log([`${client} ${version}`, ...lines].join('\n'))
  }

  /** Several clients may be asked in one test file, and one client in several. */
  #fileName(): string {
    return `${path.basename(expect.getState().testPath ?? '')} ${this.#client}`.replaceAll('/', ' ')
  }
}

function useOf(entries: readonly JournalEntry[]): string {
  if (entries.some(wentWrong)) return 'when something goes wrong'
  const asked = entries.flatMap(({ endpoint }) => uses[endpoint ?? ''] ?? [])
  return Object.values(uses).find((use) => asked.includes(use)) ?? 'models'
}

/** A path that is not there is what clients take for "not available". */
function wentWrong({ faults, cut, cancelled, status = 0, endpoint }: JournalEntry): boolean {
  return faults.length > 0 || cut !== undefined || cancelled || (status >= 400 && endpoint !== undefined)
}
