import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** What dist/ is made of, besides the sources. */
const recipe = ['package.json', 'tsconfig.json', 'scripts/build.mjs']

/** What is tested as it is built is built anew where something it is made of is younger, or a source of it is gone. */
export default function setup(): void {
  const built = files('dist')
  if (youngest([...files('src'), ...recipe]) <= youngest(built) && leftovers(built).length === 0) return
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`Failed to build what is to be tested: the build says\n${stdout}${stderr}`)
}

function files(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

/** When the youngest of these was written; 0 where there is none. */
function youngest(files: readonly string[]): number {
  return Math.max(0, ...files.map((file) => statSync(file).mtimeMs))
}

/** Types of modules that are no more. */
function leftovers(built: readonly string[]): string[] {
  return built.filter((file) => file.endsWith('.d.ts') && !existsSync(file.replace(/^dist/, 'src').replace(/\.d\.ts$/, '.ts')))
}
