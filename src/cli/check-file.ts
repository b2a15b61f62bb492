import path from 'node:path'
import { loadPersona } from '../account/load-persona.ts'
import { MockCopilotError } from '../core/errors.ts'
import { isRecording } from '../fixture-store/is-recording.ts'
import { loadFixtures } from '../fixture-store/load-fixtures.ts'
import { readDataFile } from '../fixture-store/read-data-file.ts'
import { checkRecording } from '../recorder/check-recording.ts'
import { scenario } from '../scenarios/scenario.ts'
import { isConfigFile, readConfigFile } from './config-file.ts'
import { settingsFrom } from './settings.ts'

export type FileKind = keyof typeof checks

const checks = {
  fixtures: (file: string) => loadFixtures([file]),
  recording: (file: string) => checkRecording(file, readDataFile(file)),
  scenario: (file: string) => scenario(path.resolve(file)),
  persona: (file: string) => loadPersona(path.resolve(file)),
  config: async (file: string) => settingsFrom({}, {}, await readConfigFile(file, process.cwd())),
}

/** Checks one file as the server would when it uses it, and says what it is. Throws a `MockCopilotError` for one that cannot be used. */
export async function checkFile(file: string): Promise<FileKind> {
  const data = isConfigFile(file) ? undefined : readDataFile(file)
  const kind = isConfigFile(file) ? 'config' : kindOf(data)
  if (kind === undefined) {
    throw new MockCopilotError(
      'BAD_FIXTURES',
      `Failed to load ${file}: ${data === null ? 'it is empty: ' : ''}it has neither the fixtures of a fixture file, nor the exchanges of a recording, nor the pipe of a scenario, nor the sku of a persona. Mend it, or leave it out.`,
    )
  }
  await checks[kind](file)
  return kind
}

function kindOf(data: unknown): FileKind | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  if ('pipe' in data) return 'scenario'
  if ('sku' in data) return 'persona'
  if (isRecording(data)) return 'recording'
  return 'fixtures' in data ? 'fixtures' : undefined
}
