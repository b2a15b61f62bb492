/**
 * Writes what the JSON Schemas say into src/protocol/generated: one file of types and one stand-alone validator a schema.
 * `node scripts/generate.mjs` writes; with `--check` it compares and exits with 1 where a file is out of date.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { compile } from 'json-schema-to-typescript'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const schemaFolder = path.join(root, 'schemas')
const target = path.join(root, 'src/protocol/generated')
const banner = '// Generated from schemas/ by `npm run generate`; change the schema, not this file.\n'

/**
 * Files, and what rarely comes, are checked once, so that their validators had better be small to load; requests are checked
 * often, and theirs had better be fast.
 */
const rare = new Set([
  'config',
  'contract-report',
  'control-request',
  'fault',
  'fixture-file',
  'handler',
  'latency',
  'match',
  'persona',
  'quirk',
  'recording',
  'scenario',
])
/** Those that every import of the package loads: they stand in one module, and share what their schemas share. */
const together = ['fixture-file', 'match', 'persona', 'scenario']

/** No code checks these: what this server says itself is made to their types, and the tests check it against the schemas. */
const typesOnly = new Set(['control-answers', 'copilot-error', 'plain-answers', 'plain-requests', 'stream-chunk'])

const schemaFiles = (await readdir(schemaFolder)).filter((name) => name.endsWith('.schema.json')).sort()
const schemas = await Promise.all(
  schemaFiles.map(async (name) => ({
    name: name.replace('.schema.json', ''),
    schema: JSON.parse(await readFile(path.join(schemaFolder, name), 'utf8')),
  })),
)

const files = new Map()
for (const { name, schema } of schemas) {
  files.set(`${name}.ts`, banner + (await typesOf(schema)))
  if (typesOnly.has(name)) continue
  files.set(
    `validate-${name}.ts`,
    together.includes(name) ? `${banner}export { ${camelCase(name)} as validate } from './file-validators.ts'\n` : validatorOf(schema),
  )
}
files.set('file-validators.ts', validatorsTogether())

const stale = process.argv.includes('--check') ? await differences() : await write()
if (stale.length > 0) {
  console.error(`Generated files are out of date: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
  process.exitCode = 1
}

async function typesOf(schema) {
  return compile(structuredClone(schema), schema.title, {
    bannerComment: '',
    cwd: schemaFolder,
    style: { semi: false, singleQuote: true, printWidth: 120 },
    additionalProperties: true,
    strictIndexSignatures: true,
  })
}

function validatorOf(schema) {
  const ajv = compiler({ inlineRefs: !rare.has(schema.$id.replace('.schema.json', '')) })
  return typed(standalone.default(ajv, ajv.compile(ajv.getSchema(schema.$id).schema)), schema.$id)
}

function validatorsTogether() {
  const ajv = compiler({ inlineRefs: false })
  const names = Object.fromEntries(together.map((name) => [camelCase(name), `${name}.schema.json`]))
  return typed(standalone.default(ajv, names), 'files')
}

function compiler(options) {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    allErrors: false,
    strict: true,
    allowUnionTypes: true,
    discriminator: true,
    strictTypes: false,
    verbose: false,
    unicode: false,
    logger: false,
    ...options,
  })
  for (const { schema } of schemas) ajv.addSchema(bare(schema))
  return ajv
}

/** Without what only people read: validators carry their schemas about. */
function bare(value) {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([key, part]) => !(['description', 'title'].includes(key) && typeof part === 'string') && !(key === 'examples' && Array.isArray(part)),
  )
  return Object.fromEntries(kept.map(([key, part]) => [key, bare(part)]))
}

function typed(code, what) {
  if (/\brequire\(/.test(code))
    throw new Error(`Failed to generate the validator of ${what}: it would load ajv at run time. Avoid the keyword that needs it.`)
  const exported = code.replace(/^export const (\w+) = (\w+);$/gm, 'export const $1: Validator = $2;').replace(/^export default .*$/m, '')
  return `${banner}// @ts-nocheck\nimport type { Validator } from '../problem.ts'\n${exported}\n`
}

function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
}

async function write() {
  await rm(target, { recursive: true, force: true })
  await mkdir(target, { recursive: true })
  for (const [name, text] of files) await writeFile(path.join(target, name), text)
  return []
}

async function differences() {
  const present = new Set(await readdir(target))
  const stale = []
  for (const [name, text] of files) {
    const old = present.has(name) ? await readFile(path.join(target, name), 'utf8') : undefined
    if (old !== text) stale.push(name)
    present.delete(name)
  }
  return [...stale, ...present]
}
