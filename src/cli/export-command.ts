import { readFileSync } from 'node:fs'
import { MockCopilotError } from '../core/errors.ts'
import { packageFile } from '../core/package-file.ts'
import { findFixtureFiles } from '../fixture-store/find-fixture-files.ts'
import { isRecording } from '../fixture-store/is-recording.ts'
import { readDataFile } from '../fixture-store/read-data-file.ts'
import { checkRecording } from '../recorder/check-recording.ts'
import { toHar } from '../recorder/formats/to-har.ts'
import { Hygiene } from '../recorder/hygiene.ts'
import { secretFound } from '../recorder/secret-found.ts'
import { writeAtomically } from '../recorder/write-atomically.ts'
import { finished } from '../redaction/finished.ts'
import type { ExitCode } from './exit-codes.ts'
import { print } from './print.ts'

export interface ExportFlags {
  readonly path: string
  readonly to: 'har'
  /** Standard output without one. */
  readonly out?: string | undefined
}

/** Writes recordings as a HAR file. Throws `BAD_RECORDING`, `SECRET_FOUND` or `CANNOT_WRITE`. */
export async function exportRecordings({ path, out }: ExportFlags): Promise<ExitCode> {
  const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }
  const exchanges = findFixtureFiles(path).flatMap((file) => {
    const data = readDataFile(file)
    return isRecording(data) ? checkRecording(file, data).exchanges : []
  })
  if (exchanges.length === 0) {
    throw new MockCopilotError(
      'BAD_RECORDING',
      `Failed to export ${path}: nothing is recorded in it. Name a recording, or a folder of recordings, as mock-copilot record writes them.`,
    )
  }
  const text = `${JSON.stringify(toHar(exchanges, version), undefined, 2)}\n`
  // Somebody may have written into a recording by hand.
  const secret = finished(new Hygiene({}).findSecret(text))
  if (secret !== undefined) throw secretFound(out ?? 'standard output', secret)
  if (out === undefined) await print(text)
  else await writeAtomically(out, text)
  return 0
}
