import { readFileSync } from 'node:fs'
import { counted } from '../core/counted.ts'
import { packageFile } from '../core/package-file.ts'
import { type ImportFormat, importFile } from '../recorder/formats/import-file.ts'
import type { ImportNote } from '../recorder/formats/import-note.ts'
import { Hygiene } from '../recorder/hygiene.ts'
import type { ExitCode } from './exit-codes.ts'
import { print } from './print.ts'
import { warnOfUnset } from './warn-of-unset.ts'

export interface ImportFlags {
  readonly file: string
  readonly from: ImportFormat
  readonly out: string
  /** Environment variables whose values must not be written. */
  readonly secret?: readonly string[] | undefined
}

const longest = 160

/** Makes recordings and fixtures of another tool's file, and tells line by line what came over. Resolves to 5 where something could not. */
export async function importRecordings({ file, from, out, secret }: ImportFlags): Promise<ExitCode> {
  const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }
  warnOfUnset('--secret', secret)
  const hygiene = new Hygiene({ variables: secret }, [], process.env)
  const notes = await importFile({ file, from, dir: out, recordedBy: `mock-copilot ${version}`, hygiene })
  for (const note of notes) await print(`${printable(hygiene.cleanText(inWords(note)))}\n`)
  const numberOf = (became: ImportNote['became']): number => notes.filter((note) => note.became === became).length
  const lost = numberOf('nothing')
  await print(
    `${counted(numberOf('recording'), 'recording')} and ${counted(numberOf('fixture'), 'fixture')} in ${out}; ${lost} could not come over.\n`,
  )
  return lost === 0 ? 0 : 5
}

function inWords({ place, what, became, lost }: ImportNote): string {
  const reasons = lost.length === 0 ? '' : became === 'nothing' ? `: ${lost.join(', ')}` : `, without ${lost.join(', ')}`
  return `${place}  ${became}${reasons}${what === '' ? '' : `  (${what})`}`
}

/** A stranger's text must not speak to the terminal. */
function printable(text: string): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text
  return shown.replace(/\p{Cc}/gu, ' ')
}
