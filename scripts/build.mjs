/**
 * Builds dist/: tsc makes JavaScript and types of src/, then rolldown joins the hundreds of small modules into a few chunks
 * (decisions/ says why). Nothing is left out and nothing is renamed: what the bundler takes for dead code may be a check.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const dist = path.join(root, 'dist')

rmSync(dist, { recursive: true, force: true })
compile()
await bundle()

function compile() {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

async function bundle() {
  const bundled = await rolldown({
    input: entries(),
    platform: 'node',
    external: (id) => !id.startsWith('.') && !path.isAbsolute(id),
    treeshake: false,
    // What is loaded late by one entry may be loaded at once by another.
    checks: { ineffectiveDynamicImport: false },
  })
  /** @type {import('rolldown').OutputOptions} */
  const asWritten = { format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', minify: false }
  const first = await bundled.generate(asWritten)
  const core = loadedBy('index.js', first.output)
  const { output } = await bundled.generate({ ...asWritten, codeSplitting: { groups: [{ name: 'core', test: (id) => core.has(id) }] } })
  await bundled.close()
  removeModules()
  for (const file of output) {
    if (file.type !== 'chunk') throw new Error(`Failed to build: ${file.fileName} is no chunk. Import only code.`)
    mkdirSync(path.dirname(path.join(dist, file.fileName)), { recursive: true })
    writeFileSync(path.join(dist, file.fileName), file.code)
  }
  console.log(`Built ${output.length} files in dist/.`)
}

/**
 * The modules that importing this chunk loads.
 *
 * @param {string} fileName
 * @param {readonly (import('rolldown').OutputChunk | import('rolldown').OutputAsset)[]} chunks
 * @param {Set<string>} [loaded]
 */
function loadedBy(fileName, chunks, loaded = new Set()) {
  const chunk = chunks.find((chunk) => chunk.fileName === fileName)
  if (chunk?.type !== 'chunk' || chunk.moduleIds.every((id) => loaded.has(id))) return loaded
  for (const id of chunk.moduleIds) loaded.add(id)
  for (const next of chunk.imports) loadedBy(next, chunks, loaded)
  return loaded
}

/** What package.json lets be imported or run, by its path in dist/ without ending. */
function entries() {
  const { bin, exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const exported = Object.values(exports).flatMap((target) => (typeof target === 'object' ? [target.default] : []))
  const files = [...exported, ...Object.values(bin)].map((file) => path.join(root, file))
  return Object.fromEntries(files.map((file) => [path.relative(dist, file).replace(/\.js$/, ''), file]))
}

function removeModules() {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.js')) rmSync(path.join(entry.parentPath, entry.name))
}
