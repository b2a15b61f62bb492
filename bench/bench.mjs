/**
 * Measures the built package beside bare node:http and beside its nearest peer, and fails where a figure is over its budget.
 *
 *     npm run bench                  every row, a few minutes; writes bench/results.json
 *     npm run bench -- --row stream  one row
 *     npm run bench -- --quick       short rounds, judged only by what a busy machine cannot spoil
 */
import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { isWithinBudget } from './lib/figure.mjs'
import { figureInWords } from './lib/in-words.mjs'
import { installPeer } from './lib/install-peer.mjs'
import { rows } from './rows/index.mjs'

const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false }, row: { type: 'string', multiple: true } } })
const { quick, row: names } = options
const unknown = names?.find((name) => !rows.some((row) => row.name === name))
if (unknown !== undefined)
  throw new Error(`Failed to run the row ${unknown}: there is none. Choose among ${rows.map(({ name }) => name).join(', ')}.`)

const aimock = await installPeer()
/** @type {import('./lib/figure.mjs').Results['figures']} */
const figures = {}
for (const row of rows) {
  if (names !== undefined && !names.includes(row.name)) continue
  const measured = await row.measure({ quick })
  figures[row.name] = measured
  console.log(`${row.name}\n${measured.map(figureInWords).join('\n')}\n`)
}

if (!quick && names === undefined) {
  const machine = `${availableParallelism()} cores, ${process.platform} ${process.arch}`
  const date = new Date().toISOString().slice(0, 10)
  const results = { date, commit: commit(), node: process.version, machine, aimock, figures }
  await writeFile(new URL('results.json', import.meta.url), `${JSON.stringify(results, undefined, 2)}\n`)
  console.log('Written to bench/results.json; `npm run docs:readme` makes the table in README.md of it.')
}

const over = Object.values(figures)
  .flat()
  .filter((figure) => !isWithinBudget(figure) && (!quick || figure.steady))
for (const { what } of over) console.error(`Over budget: ${what}.`)
process.exit(over.length > 0 ? 1 : 0)

function commit() {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
}
