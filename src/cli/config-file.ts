import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type LilconfigResult, type Loader, lilconfig } from 'lilconfig'
import { MockCopilotError } from '../core/errors.ts'
import { fileProblem } from '../core/file-problem.ts'
import { parseData } from '../core/parse-data.ts'
import { isPath } from '../scenarios/is-path.ts'

/** A config file as it was found; its relative paths are already made absolute. */
export interface ConfigFile {
  readonly path: string
  readonly config: Readonly<Record<string, unknown>>
}

type Read = (file: string) => unknown

const readData: Read = async (file) => parseData(await readFile(file), file, path.basename(file) === 'package.json' ? 'allowed' : 'refused')
const readCode: Read = async (file) => (await import(pathToFileURL(file).href)).default

const readers: Readonly<Record<string, Read>> = {
  json: readData,
  yaml: readData,
  yml: readData,
  js: readCode,
  mjs: readCode,
  cjs: readCode,
}

/** Where a config file is looked for, from the working directory upwards; docs/cli.md shows this list. */
export const searchPlaces = [...Object.keys(readers).map((extension) => `mock-copilot.config.${extension}`), 'package.json']

/** True where a file is named as config files are. */
export function isConfigFile(file: string): boolean {
  return searchPlaces.includes(path.basename(file))
}

/** The config file at `file`, or else the nearest one above the working directory, if any. Throws `BAD_CONFIG` where it cannot be read. */
export async function readConfigFile(file: string | undefined, workingDirectory: string): Promise<ConfigFile | undefined> {
  const found = await look(file, workingDirectory)
  if (found === null || found.isEmpty) return undefined
  const { config, filepath } = found
  if (typeof config === 'object' && config !== null && !Array.isArray(config)) {
    return { path: filepath, config: withAbsolutePaths(config, path.dirname(filepath)) }
  }
  throw bad(filepath, 'it is not an object of options', 'Write { "port": 4010 } or the like.')
}

async function look(file: string | undefined, workingDirectory: string): Promise<LilconfigResult> {
  const loaders = Object.fromEntries(Object.entries(readers).map(([extension, read]) => [`.${extension}`, loader(read)]))
  const explorer = lilconfig('mock-copilot', { searchPlaces, loaders })
  if (file === undefined) {
    return explorer.search(workingDirectory).catch((error: NodeJS.ErrnoException) => {
      if (error instanceof MockCopilotError) throw error
      throw bad(`above ${workingDirectory}`, fileProblem(error), 'Correct what stands there, or name another with --config.')
    })
  }
  if (file === '') throw bad('""', 'its name is empty', 'Name one with --config, or leave that out.')
  const named = path.resolve(workingDirectory, file)
  const extension = path.extname(named)
  if (extension !== '' && !Object.hasOwn(loaders, extension)) {
    throw bad(named, `no config file ends with ${extension}`, `Write it as one of ${Object.keys(loaders).join(', ')}.`)
  }
  return explorer.load(named).catch((error: Error) => {
    throw error instanceof MockCopilotError ? error : bad(named, fileProblem(error), 'Name another with --config.')
  })
}

function loader(read: Read): Loader {
  return async (file) => {
    try {
      return await read(file)
    } catch (error) {
      throw bad(file, onOneLine((error as Error).message), 'Correct the file, or name another with --config.')
    }
  }
}

/** Paths in a config file start from its own folder, wherever the command is run. */
function withAbsolutePaths(config: Readonly<Record<string, unknown>>, folder: string): ConfigFile['config'] {
  const absolute = (value: unknown): unknown => (typeof value === 'string' ? path.resolve(folder, value) : value)
  const { fixtures, persona, readyFile, report, scenario, sessionRecordings } = config
  return {
    ...config,
    ...(Array.isArray(fixtures) && { fixtures: fixtures.map(absolute) }),
    ...(readyFile !== undefined && { readyFile: absolute(readyFile) }),
    ...(sessionRecordings !== undefined && { sessionRecordings: absolute(sessionRecordings) }),
    ...(report !== undefined && { report: absolute(report) }),
    ...(typeof scenario === 'string' && isPath(scenario) && { scenario: absolute(scenario) }),
    ...(typeof persona === 'string' && isPath(persona) && { persona: absolute(persona) }),
  }
}

function bad(file: string, reason: string, remedy: string): MockCopilotError {
  return new MockCopilotError('BAD_CONFIG', `Failed to read the config file ${file}: ${reason}. ${remedy}`)
}

/** What code throws may run over lines. */
function onOneLine(message: string): string {
  return message.replace(/\s*\n\s*/g, ' ').trim()
}
