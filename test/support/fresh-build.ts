import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** The command line is tested as it is built: builds it anew where a source is younger than what was built of it. */
export default function setup(): void {
  if (newest('src', '.ts') <= newest('dist', '.js')) return
  const { status, stdout } = spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`Failed to build the command line for its tests: the build says\n${stdout}`)
}

/** When the youngest file with this ending was written; 0 where there is none. */
function newest(folder: string, ending: string): number {
  if (!existsSync(folder)) return 0
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
  return Math.max(0, ...files.map((file) => statSync(path.join(file.parentPath, file.name)).mtimeMs))
}
