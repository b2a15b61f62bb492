import { readdirSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { MockCopilotError } from '../core/errors.ts'
import { fileProblem } from '../core/file-problem.ts'
import { badFixtures } from './bad-fixtures.ts'

const extensions = new Set(['.json', '.yaml', '.yml'])
/** What npm has in a project, whose folder may be given as a whole. */
const ofNpm = new Set(['node_modules', 'package.json', 'package-lock.json'])

/**
 * The fixture files that a path stands for: itself, or all below a folder in the order of their names. What begins with a
 * dot is left out, and so is what npm puts there. Symbolic links are followed as long as they stay inside the folder, so that a folder from somebody
 * else cannot have other files read.
 *
 * @param orNone - a folder that is not there, or has no such file, is no mistake
 */
export function findFixtureFiles(given: string, orNone = false): string[] {
  if (given.includes('\0')) throw badFixtures(JSON.stringify(given), 'a path cannot hold a NUL character', 'Take it out.')
  try {
    return filesAt(given, orNone)
  } catch (error) {
    if (error instanceof MockCopilotError) throw error
    // A link to itself, a folder that may not be read, a name that is too long: Node names the path.
    throw badFixtures(
      (error as NodeJS.ErrnoException).path ?? given,
      fileProblem(error),
      'Check the path, and that all in it may be read.',
      error,
    )
  }
}

function filesAt(given: string, orNone: boolean): string[] {
  const stats = statSync(given, { throwIfNoEntry: false })
  if (stats === undefined && orNone) return []
  if (stats === undefined) throw badFixtures(given, 'there is no such file or folder', 'Check the path.')
  if (stats.isFile()) {
    if (extensions.has(path.extname(given))) return [given]
    throw badFixtures(given, 'fixtures are JSON or YAML', 'Give it the extension .json, .yaml or .yml.')
  }
  if (!stats.isDirectory()) throw badFixtures(given, 'it is neither a file nor a folder', 'Check the path.')
  const files = filesBelow(given, realpathSync(given), new Set())
  if (files.length > 0 || orNone) return files
  throw badFixtures(given, 'the folder holds no .json, .yaml or .yml file', 'Check the path.')
}

/** @param visited - real paths of folders, so that links in a circle come to an end */
function filesBelow(folder: string, root: string, visited: Set<string>): string[] {
  const real = realpathSync(folder)
  if (visited.has(real)) return []
  visited.add(real)
  const names = readdirSync(folder).filter((name) => !name.startsWith('.') && !ofNpm.has(name))
  return names.sort().flatMap((name) => {
    const file = path.join(folder, name)
    const target = statSync(file, { throwIfNoEntry: false })
    const isFixtures = target?.isFile() === true && extensions.has(path.extname(name))
    if (!isFixtures && target?.isDirectory() !== true) return []
    if (!isInside(realpathSync(file), root)) {
      throw badFixtures(file, 'it is a link to outside the fixtures folder', 'Copy what it points to into the folder.')
    }
    return isFixtures ? [file] : filesBelow(file, root, visited)
  })
}

function isInside(file: string, root: string): boolean {
  const relative = path.relative(root, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}
