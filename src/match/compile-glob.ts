import { createRequire } from 'node:module'
import { compileRegex } from './compile-regex.ts'
import { MatchProblem } from './match-problem.ts'

const load = (): typeof import('picomatch') => createRequire(import.meta.url)('picomatch')

/** Longer paths fit no glob, and a part between slashes may have this many stars, so that none takes long. */
const longestPath = 1_024
const mostStars = 3

/**
 * Compiles a glob such as `src/*.ts`. Without a slash it is compared with the last part of a path alone; a backslash in
 * a path counts as a slash. Throws a `MatchProblem` for one that could hold the server.
 */
export function compileGlob(path: string, glob: string): (text: string) => boolean {
  if (glob.split('/').some((part) => (part.match(/\*+/g) ?? []).length > mostStars)) {
    throw new MatchProblem(path, `has more than ${mostStars} stars in one part of a path`, 'Use fewer.')
  }
  const { source, flags } = load().makeRe(glob, { dot: true, noextglob: true, nonegate: true })
  const { regex, longest } = compileRegex(path, source, flags)
  const nameOnly = !glob.includes('/')
  return (text) => text.length <= Math.min(longest, longestPath) && regex.test(nameOnly ? lastPart(slashed(text)) : slashed(text))
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//, '')
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
