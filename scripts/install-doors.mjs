/**
 * Installs into .doors/ the majors of msw and nock that want a newer Node than this package does; which ones, the tests of
 * `npm run test:node-versions` say. Does nothing where they are there already.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Pinned, because npm would take older ones by itself where it runs under an older Node. */
export const doors = { msw: '3.0.5', nock: '15.0.6' }

/** @returns the folder, to be set as NEWER_DOORS */
export async function installDoors() {
  const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../.doors')
  if (await isInstalled(folder)) return folder
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'package.json'), `${JSON.stringify({ private: true, dependencies: doors }, null, 2)}\n`)
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--force']
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0 || !(await isInstalled(folder)))
    throw new Error('Failed to install msw and nock into .doors/: npm did not do it. Check that npm reaches its registry.')
  return folder
}

async function isInstalled(folder) {
  const found = await Promise.all(
    Object.entries(doors).map(async ([name, version]) => {
      const file = path.join(folder, 'node_modules', name, 'package.json')
      return existsSync(file) && JSON.parse(await readFile(file, 'utf8')).version === version
    }),
  )
  return found.every(Boolean)
}
