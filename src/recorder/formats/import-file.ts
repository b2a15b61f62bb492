import path from 'node:path'
import { realClock } from '../../core/clock.ts'
import { finished } from '../../redaction/finished.ts'
import type { Hygiene } from '../hygiene.ts'
import { QuietMoments } from '../quiet-moments.ts'
import { RecordingFolder } from '../recording-folder.ts'
import { fromAimock } from './from-aimock.ts'
import { fromHar } from './from-har.ts'
import { fromJsonl } from './from-jsonl.ts'
import { fromNock } from './from-nock.ts'
import type { ImportNote } from './import-note.ts'
import type { Imported } from './imported.ts'
import { readForeignText } from './read-foreign-text.ts'
import { usableFixtures } from './usable-fixtures.ts'
import { writeFixtures } from './write-fixtures.ts'

const formats = { har: fromHar, nock: fromNock, aimock: fromAimock, jsonl: fromJsonl } satisfies Readonly<
  Record<string, (file: string, text: string) => Imported | Promise<Imported>>
>

export type ImportFormat = keyof typeof formats

export interface ImportOptions {
  readonly file: string
  readonly from: ImportFormat
  /** The folder that recordings and fixtures are written to. */
  readonly dir: string
  readonly recordedBy: string
  readonly hygiene: Hygiene
}

/**
 * Makes recordings and fixtures of another tool's file, without its secrets. What an earlier import wrote for the same requests is
 * replaced. Resolves to what became of each entry. Throws `BAD_IMPORT`, `BAD_RECORDING`, `SECRET_FOUND` or `CANNOT_WRITE`.
 */
export async function importFile({ file, from, dir, recordedBy, hygiene }: ImportOptions): Promise<readonly ImportNote[]> {
  const name = path.basename(file)
  const { exchanges, fixtures, notes } = await formats[from](name, readForeignText(file))
  const folder = new RecordingFolder({ dir, recordedBy, hygiene, quiet: new QuietMoments(realClock) })
  for (const exchange of exchanges) await folder.replace(finished(hygiene.clean(exchange)))
  const usable = usableFixtures(name, fixtures, notes)
  if (usable.fixtures.length > 0) await writeFixtures(dir, name, usable.fixtures, hygiene)
  return usable.notes
}
