/**
 * Runs the real clients against the mock and ends with a table of what each was asked and which endpoints it used.
 * `npm run test:clients` leaves the Copilot CLI out, `-- --all` does not; `-- --update` writes the table into docs/clients.md.
 */
import { spawnSync } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const reports = path.join(root, '.clients/reports')
const page = path.join(root, 'docs/clients.md')
const all = process.argv.includes('--all')

await rm(reports, { recursive: true, force: true })
const failed = run('node', 'scripts/install-clients.mjs', ...(all ? ['--all'] : [])) || run('npx', 'vitest', 'run', '--project', 'clients')
const table = await tableOfReports()
console.log(`\n${table}`)
if (process.argv.includes('--update')) await writeTable(table)
process.exitCode = failed

function run(command, ...args) {
  const env = { ...process.env, ...(all && { ALL_CLIENTS: '1' }) }
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' }).status ?? 1
}

async function tableOfReports() {
  const files = await readdir(reports).catch(() => [])
  const rows = await Promise.all(files.map(async (file) => JSON.parse(await readFile(path.join(reports, file), 'utf8'))))
  const lines = rows.flat().map(({ client, asked, endpoints }) => `| ${client} | ${asked} | ${endpoints} |`)
  return ['| client | asked for | endpoints it used |', '| --- | --- | --- |', ...lines.sort()].join('\n')
}

async function writeTable(table) {
  const text = await readFile(page, 'utf8')
  const marked = /(<!-- clients:start -->\n)[\s\S]*(<!-- clients:end -->)/
  await writeFile(
    page,
    text.replace(marked, (_, start, end) => `${start}${table}\n${end}`),
  )
}
