import { createRequire } from 'node:module'
import path from 'node:path'
import { decodeText } from './decode-text.ts'
import { placeInJson } from './place-in-json.ts'
import { repeatedJsonKey } from './repeated-json-key.ts'
import { tooDeep } from './too-deep.ts'

/** Loaded when the first YAML file is: it takes longer than all the rest of this package. */
const loadYaml = (): typeof import('yaml') => createRequire(import.meta.url)('yaml')

/** What goes through a value calls itself for each level; no file that a person wrote comes near it. */
const mostDeep = 200

/**
 * What a JSON or YAML file holds, as its name tells. Throws an `Error` whose message says on one line what is wrong with it, and where.
 *
 * @param repeatedKeys - of a JSON file that others write the last of two keys counts, as for all who read it; in a file of our own one
 * of them is a mistake, and so it is in YAML
 */
export function parseData(bytes: Uint8Array, file: string, repeatedKeys: 'allowed' | 'refused' = 'refused'): unknown {
  const text = decodeText(bytes)
  const data = path.extname(file).toLowerCase() === '.json' ? parseJson(text, repeatedKeys) : parseYaml(text)
  if (tooDeep(data, mostDeep)) throw new Error(`it is nested more than ${mostDeep} levels deep`)
  return data
}

function parseJson(text: string, repeatedKeys: 'allowed' | 'refused'): unknown {
  const data = parsed(text)
  const repeated = repeatedKeys === 'refused' ? repeatedJsonKey(text) : undefined
  if (repeated === undefined) return data
  const lines = text.slice(0, repeated).split('\n')
  throw new Error(`Keys of an object must be unique at line ${lines.length}, column ${(lines.at(-1) as string).length + 1}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const what = (error as Error).message
      .replace(/, (?:\.\.\.)?".*$/s, '')
      .replace(/ (?:in|after) JSON(?: at .*)?$| is not valid JSON$/, '')
    throw new Error(`${onOneLine(what)} at ${placeInJson(text)}`)
  }
}

function parseYaml(text: string): unknown {
  const document = loadYaml().parseDocument(text)
  const [error] = document.errors
  if (error?.code === 'MULTIPLE_DOCS') throw new Error(`it holds several YAML documents, the second from line ${error.linePos?.[0].line}`)
  if (error !== undefined) throw new Error(inWords(error.message))
  // A tag that nobody knows is left out, and what it was meant to make is read as a text.
  const [warning] = document.warnings
  if (warning !== undefined) throw new Error(inWords(warning.message))
  try {
    return document.toJS()
  } catch (cause) {
    throw new Error(inWords((cause as Error).message))
  }
}

/** The first line says what and where; those below it show the place with a mark under it. */
function inWords(message: string): string {
  const [line = ''] = message.split('\n')
  if (line.startsWith('Maximum call stack')) return line.replace(/^.*exceeded/, 'it is nested too deeply').replace(/:$/, '')
  if (line.startsWith('Excessive alias count')) return 'its aliases stand for more than a file of its size may hold'
  return onOneLine(line.replace(/:$/, ''))
}

/** A stranger's text must not speak to the terminal. */
function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
