import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { Requests } from '../../src/index.ts'
import { clientVersion } from './client-file.ts'

const reports = fileURLToPath(new URL('../../.clients/reports/', import.meta.url))

/** What a client was asked to do and which endpoints it used for that, printed as a table. */
export class ClientReport {
  readonly #client: string
  readonly #rows: { readonly asked: string; readonly endpoints: string }[] = []

  constructor(packageName: string) {
    this.#client = `${packageName} ${clientVersion(packageName)}`
  }

  add(asked: string, requests: Requests): void {
    const endpoints = new Map<string, number>()
    for (const { method, path } of requests.all()) {
      const endpoint = `${method} ${path}`
      endpoints.set(endpoint, (endpoints.get(endpoint) ?? 0) + 1)
    }
    this.#rows.push({ asked, endpoints: [...endpoints].map(([name, times]) => (times === 1 ? name : `${name} x${times}`)).join(', ') })
  }

  /** Prints the table, and keeps it for `npm run test:clients` to join with those of the others. */
  print(): void {
    const rows = this.#rows.map((row) => ({ client: this.#client, ...row }))
    mkdirSync(reports, { recursive: true })
    writeFileSync(path.join(reports, `${this.#fileName()}.json`), JSON.stringify(rows))
    const widest = Math.max(...this.#rows.map(({ asked }) => asked.length))
    console.log([this.#client, ...this.#rows.map(({ asked, endpoints }) => `  ${asked.padEnd(widest)}  ${endpoints}`)].join('\n'))
  }

  /** Several clients may be asked in one test file, and one client in several. */
  #fileName(): string {
    return `${path.basename(expect.getState().testPath ?? '')} ${this.#client}`.replaceAll('/', ' ')
  }
}
