import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/**
 * The package's own modules in the files behind these URLs, such as `dist/cli/options.js`: the build joins many into one file, and writes
 * each one's name above it.
 *
 * @param {readonly string[]} urls
 * @returns {Promise<string[]>}
 */
export async function modulesIn(urls) {
  const ours = urls.filter((url) => url.startsWith('file:') && url.includes('/dist/') && !url.includes('/node_modules/'))
  const texts = await Promise.all(ours.map((url) => readFile(fileURLToPath(url), 'utf8')))
  const names = texts.flatMap((text) => Array.from(text.matchAll(/^\/\/ (dist\/\S+\.js)$/gm), ([, name]) => /** @type {string} */ (name)))
  if (names.length === 0) throw new Error('Failed to tell which modules were loaded: no file names any. See scripts/build.mjs.')
  return names
}
