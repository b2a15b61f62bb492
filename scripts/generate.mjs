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

/** Files, and what rarely comes, are checked once, so that their validators had better be small to load; requests are checked often, and theirs fast. */
const ofFiles = new Set([
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

/** No code checks these: what this server says itself is made to their types, and the tests check it against the schemas. */
const typesOnly = new Set(['copilot-error', 'plain-answers', 'plain-requests'])

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
  if (!typesOnly.has(name)) files.set(`validate-${name}.ts`, validatorOf(schema))
}

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
    inlineRefs: !ofFiles.has(schema.$id.replace('.schema.json', '')),
  })
  for (const other of schemas) if (other.schema.$id !== schema.$id) ajv.addSchema(other.schema)
  const code = standalone.default(ajv, ajv.compile(schema))
  if (/\brequire\(/.test(code))
    throw new Error(`Failed to generate the validator of ${schema.$id}: it would load ajv at run time. Avoid the keyword that needs it.`)
  const typed = code
    .replace(/^export const validate = (\w+);$/m, 'export const validate: Validator = $1;')
    .replace(/^export default .*$/m, '')
  return `${banner}// @ts-nocheck\nimport type { Validator } from '../problem.ts'\n${typed}\n`
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
