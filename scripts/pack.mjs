/**
 * Packs what npm would publish: `node scripts/pack.mjs FILE.tgz`. It takes the dist/ that is there: building again would pull
 * it away from under whatever runs at the same time.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'

const [file = '.pack/package.tgz'] = process.argv.slice(2)
const folder = path.dirname(file)
await mkdir(folder, { recursive: true })
const report = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { encoding: 'utf8' })
const [{ filename }] = JSON.parse(report)
await rename(path.join(folder, filename), file)
