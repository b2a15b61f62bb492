import { createRequire } from 'node:module'
import path from 'node:path'
import type { FixtureData } from '../../protocol/generated/fixture-file.ts'
import { finished } from '../../redaction/finished.ts'
import type { Hygiene } from '../hygiene.ts'
import { groupName } from '../recording-name.ts'
import { secretFound } from '../secret-found.ts'
import { writeAtomically } from '../write-atomically.ts'

/** Loaded when the first file is written: it takes longer than all the rest of this package. */
const loadYaml = (): typeof import('yaml') => createRequire(import.meta.url)('yaml')

/** Writes fixtures without their secrets as one YAML file, named after the file that they came from. Throws `SECRET_FOUND` or `CANNOT_WRITE`. */
export async function writeFixtures(dir: string, name: string, fixtures: readonly FixtureData[], hygiene: Hygiene): Promise<void> {
  const clean: unknown = JSON.parse(hygiene.cleanText(JSON.stringify(fixtures)))
  const text = loadYaml().stringify({ fixtures: clean }, { lineWidth: 140, blockQuote: 'literal' })
  const file = path.join(dir, `fixtures-${groupName(name)}.yaml`)
  const secret = finished(hygiene.findSecret(text))
  if (secret !== undefined) throw secretFound(file, secret)
  await writeAtomically(file, text)
}
