import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { figuresTable } from '../../../bench/lib/figures-table.mjs'
import { options } from '../../../src/cli/options.ts'
import { readScenario } from '../../../src/scenarios/read-scenario.ts'
import { scenarioNames } from '../../../src/scenarios/shipped-scenarios.ts'

const sections: Readonly<Record<string, string>> = {
  options: table(
    ['flag', 'default', ''],
    options.map(({ flag, choices, default: usual, description }) => [
      `\`--${flag}${choices === undefined ? '' : ` ${choices.join('\\|')}`}\``,
      usual === undefined ? '' : `\`${usual}\``,
      description,
    ]),
  ),
  scenarios: table(
    ['scenario', 'what a client sees'],
    scenarioNames().map((name) => [`\`${name}\``, readScenario(name).data.description]),
  ),
  figures: figuresTable(JSON.parse(readFileSync('bench/results.json', 'utf8'))),
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return lines.join('\n')
}

/** The page with what stands between the markers of each section made anew. */
function renewed(page: string): string {
  return Object.entries(sections).reduce((text, [name, section]) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
    expect(text, `README.md has lost ${start} or ${end}`).toMatch(new RegExp(`${start}[\\s\\S]*${end}`))
    return `${text.slice(0, text.indexOf(start) + start.length)}\n${section}\n${text.slice(text.indexOf(end))}`
  }, page)
}

test('README.md tells the options and scenarios there are; `npm run docs:readme` writes them anew', async () => {
  await expect(renewed(readFileSync('README.md', 'utf8'))).toMatchFileSnapshot('../../../README.md')
})
