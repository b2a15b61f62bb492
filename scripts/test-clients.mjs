/**
 * Runs the real clients against the mock and ends with a table of what each was asked and which endpoints it used.
 * `npm run test:clients` leaves the Copilot CLI out, `-- --all` does not; `-- --update` writes the table into docs/clients.md, and
 * every single case into docs/client-requests.md.
 */
import { spawnSync } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fullTables, shortTable } from './client-tables.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const reports = path.join(root, '.clients/reports')
const all = process.argv.includes('--all')

await rm(reports, { recursive: true, force: true })
const failed = run('node', 'scripts/install-clients.mjs', ...(all ? ['--all'] : [])) || run('npx', 'vitest', 'run', '--project', 'clients')
const rows = await reportedRows()
console.log(`\n${shortTable(rows)}`)
if (process.argv.includes('--update')) {
  await writeBetweenMarkers('docs/clients.md', shortTable(rows))
  await writeBetweenMarkers('docs/client-requests.md', fullTables(rows))
}
process.exitCode = failed

function run(command, ...args) {
  const env = { ...process.env, ...(all && { ALL_CLIENTS: '1' }) }
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' }).status ?? 1
}

async function reportedRows() {
  const files = await readdir(reports).catch(() => [])
  const rows = await Promise.all(files.map(async (file) => JSON.parse(await readFile(path.join(reports, file), 'utf8'))))
  return rows.flat()
}

async function writeBetweenMarkers(file, table) {
  const page = path.join(root, file)
  const text = await readFile(page, 'utf8')
  const marked = /(<!-- clients:start -->\n)[\s\S]*(<!-- clients:end -->)/
  await writeFile(
    page,
    text.replace(marked, (_, start, end) => `${start}${table}\n${end}`),
  )
}
