import { existsSync } from 'node:fs'

/**
 * The URL of a file or folder that ships with this package, by its path from the package's root. Modules are joined into
 * chunks when the package is built, so that none knows how deep it stands.
 */
export function packageFile(path: string): URL {
  let folder = new URL('.', import.meta.url)
  while (!existsSync(new URL('package.json', folder))) folder = new URL('..', folder)
  return new URL(path, folder)
}
