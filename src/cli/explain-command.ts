import { readFileSync } from 'node:fs'
import { buffer as allOf } from 'node:stream/consumers'
import { fileProblem } from '../core/file-problem.ts'
import { parseData } from '../core/parse-data.ts'
import { type Explanation, explained } from '../fixture-store/explanation.ts'
import { explanationInWords } from '../fixture-store/explanation-in-words.ts'
import type { Fixture } from '../fixture-store/fixture.ts'
import { loadFixtures } from '../fixture-store/load-fixtures.ts'
import { shippedFixtures } from '../fixture-store/shipped-fixtures.ts'
import { redactShapes } from '../redaction/redact-shapes.ts'
import { readConfigFile } from './config-file.ts'
import type { ExitCode } from './exit-codes.ts'
import { askedIn, badRequest } from './explain/asked.ts'
import { subjectsOf } from './explain/subjects.ts'
import { print } from './print.ts'
import { type Flags, settingsFrom } from './settings.ts'
import { warnOfVariables } from './warn-of-variables.ts'

export interface ExplainOptions extends Flags {
  /** A file; standard input without one, or for `-`. */
  readonly request?: string | undefined
  readonly endpoint?: string | undefined
  readonly entry?: number | undefined
  /** How many of each kind are shown. */
  readonly limit: number
  readonly json: boolean
}

/** Says which fixture answers a request and why, and how far the others got. Resolves to 6 where a prompt has none. */
export async function explainRequest({ request = '-', endpoint, entry, limit, json, ...flags }: ExplainOptions): Promise<ExitCode> {
  warnOfVariables()
  const source = request === '-' ? 'standard input' : request
  const asked = askedIn(parsed(await read(request, source), source), source, entry)
  const subjects = subjectsOf(asked, source, endpoint)
  const file = await readConfigFile(flags.config ?? (process.env.MOCK_COPILOT_CONFIG || undefined), process.cwd())
  const { fixtures = [shippedFixtures] } = settingsFrom({ fixtures: flags.fixtures }, process.env, file)
  const set = loadFixtures(fixtures)
  const explanations = subjects.map((subject) => explained(subject, set))
  const shown = json
    ? JSON.stringify({ prompts: explanations.map((each) => asData(each, limit)) }, undefined, 2)
    : explanations.map((each) => explanationInWords(each, limit)).join('\n\n')
  await print(`${redactShapes(shown)}\n`)
  return explanations.every(({ winner }) => winner !== undefined) ? 0 : 6
}

async function read(request: string, source: string): Promise<Uint8Array> {
  try {
    return request === '-' ? await allOf(process.stdin) : readFileSync(request)
  } catch (error) {
    throw badRequest(source, fileProblem(error), 'Name a file that may be read, or give it on standard input.')
  }
}

function parsed(bytes: Uint8Array, source: string): unknown {
  try {
    return parseData(bytes, 'request.json', 'allowed')
  } catch (error) {
    throw badRequest(source, `it is not JSON: ${(error as Error).message}`, 'Give the body of a request as JSON.')
  }
}

function asData({ endpoint, winner, losers, misses }: Explanation, limit: number): object {
  return {
    endpoint,
    winner: winner === undefined ? null : named(winner),
    losers: losers.slice(0, limit).map(({ fixture, because }) => ({ ...named(fixture), because })),
    misses: misses.slice(0, limit).map(({ fixture, held, failed, comparison }) => ({
      ...named(fixture),
      ...{ held, clauses: fixture.match.clauses.length, failed: failed?.name, wanted: comparison?.wanted, found: comparison?.found },
    })),
    counts: { losers: losers.length, misses: misses.length },
  }
}

function named({ name, place, data }: Fixture): object {
  return { name, file: place.file, path: place.path, ...(data.times !== undefined && { times: data.times }) }
}
