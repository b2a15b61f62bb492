/**
 * Installs the real clients that test/clients drives, at pinned versions, into .clients/. They are no dependencies of this
 * package: one of them alone weighs 138 MB. Does nothing where they are there already. With `--all` also the Copilot CLI,
 * which weighs 189 MB, unpacks another 235 and has a licence of its own.
 */
import { spawnSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** `openai` and `ai` are pinned exactly because npm installs older majors by itself on Node 20, which are therefore tested too. */
const clients = {
  [`@github/copilot-language-server-${process.platform}-${process.arch}`]: '1.550.0',
  '@github/copilot-sdk': '1.0.14',
  '@ai-sdk/openai-compatible': '3.0.92',
  'ai-sdk-openai-compatible-2': 'npm:@ai-sdk/openai-compatible@2.0.87',
  ai: '7.0.173',
  'ai-6': 'npm:ai@6.0.326',
  openai: '7.57.0',
  'openai-6': 'npm:openai@6.49.0',
  ...(process.argv.includes('--all') && { [`@github/copilot-${process.platform}-${process.arch}`]: '1.0.102' }),
}

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../.clients')

const missing = await notInstalled()
if (missing.length === 0) console.log(`The clients are installed in ${path.relative('.', folder) || folder}.`)
else await install()

async function notInstalled() {
  const found = await Promise.all(
    Object.entries(clients).map(async ([name, wanted]) => {
      const version = await installedVersion(name)
      return version !== undefined && wanted.endsWith(version) ? [] : [`${name}@${wanted}`]
    }),
  )
  return found.flat()
}

async function installedVersion(name) {
  try {
    return JSON.parse(await readFile(path.join(folder, 'node_modules', name, 'package.json'), 'utf8')).version
  } catch {
    return undefined
  }
}

async function install() {
  console.log(`Installing ${missing.join(', ')} into ${folder} ...`)
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'package.json'), `${JSON.stringify({ private: true, dependencies: clients }, null, 2)}\n`)
  const { status, error } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  const still = await notInstalled()
  if (status === 0 && still.length === 0) return
  const reason = error?.message ?? (status === 0 ? `npm left out ${still.join(', ')}` : `npm ended with ${status}`)
  console.error(`Failed to install the clients: ${reason}. Check that npm reaches its registry and that ${process.platform}-${process.arch} is one
of the platforms GitHub builds its language server for, then run \`npm run clients:install\` again.`)
  process.exitCode = 1
}
