import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { badFixtures } from './bad-fixtures.ts'

/** Loaded when the first YAML file is: it takes longer than all the rest of this package. */
const loadYaml = (): typeof import('yaml') => createRequire(import.meta.url)('yaml')

/** What a JSON or YAML file holds. Throws `BAD_FIXTURES` where it cannot be read or parsed. */
export function readDataFile(file: string): unknown {
  const text = readText(file).replace(/^\ufeff/, '')
  try {
    return path.extname(file) === '.json' ? JSON.parse(text) : parseYaml(text)
  } catch (error) {
    const [firstLine] = (error as Error).message.split('\n')
    throw badFixtures(file, `${firstLine?.replace(/:$/, '')}`, 'Mend the file; an editor that knows its format shows the place.', error)
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw badFixtures(file, (error as Error).message, 'Check that the file may be read.', error)
  }
}

function parseYaml(text: string): unknown {
  const document = loadYaml().parseDocument(text)
  const [error] = document.errors
  if (error !== undefined) throw error
  return document.toJS()
}
