import { ids, namedIds } from './ids.ts'
import type { Normaliser } from './normaliser.ts'
import { type Folders, paths } from './paths.ts'
import { times } from './times.ts'
import { versions } from './versions.ts'

/**
 * What is normalised unless somebody says otherwise, with a user's own behind it. Paths come first, because they may hold an id.
 *
 * @param folders - the machine's own, such as `{ home: os.homedir(), cwd: process.cwd(), tmp: os.tmpdir() }`
 */
export function normalisers(folders: Folders = {}, own: readonly Normaliser[] = []): readonly Normaliser[] {
  return [paths(folders), namedIds, ids, times, versions, ...own]
}
