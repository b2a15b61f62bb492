import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { bench } from './folders.mjs'

const peer = '@copilotkit/aimock'

/** Installs the peer at its pinned version, where it is not there; answers with that version. */
export async function installPeer() {
  const { dependencies } = JSON.parse(await readFile(path.join(bench, 'package.json'), 'utf8'))
  const wanted = /** @type {string} */ (dependencies[peer])
  if ((await installedVersion()) !== wanted) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: bench, stdio: 'inherit' })
  return wanted
}

async function installedVersion() {
  try {
    return JSON.parse(await readFile(path.join(bench, 'node_modules', peer, 'package.json'), 'utf8')).version
  } catch {
    return undefined
  }
}
