import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../.clients/node_modules/', import.meta.url))

/** The path of a file of an installed client. */
export function clientFile(packageName: string, file: string): string {
  const found = path.join(folder, packageName, file)
  if (existsSync(found)) return found
  throw new Error(`Failed to find ${file} of the client ${packageName}: it is not installed. Run \`npm run clients:install\`.`)
}

export function clientVersion(packageName: string): string {
  return JSON.parse(readFileSync(clientFile(packageName, 'package.json'), 'utf8')).version
}
