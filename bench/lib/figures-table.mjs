import { isWithinBudget } from './figure.mjs'
import { budgetInWords, withUnit } from './in-words.mjs'

const servers = /** @type {const} */ (['mock-copilot', 'node:http', 'aimock'])

/**
 * The results in Markdown, as README.md shows them.
 *
 * @param {import('./figure.mjs').Results} results
 */
export function figuresTable({ date, commit, node, machine, aimock, figures }) {
  const rows = Object.values(figures)
    .flat()
    .map((figure) => [
      figure.what,
      withUnit(figure.value, figure.unit),
      isWithinBudget(figure) ? budgetInWords(figure) : `${budgetInWords(figure)}: **not met**`,
      ...servers.map((name) => (figure.measured[name] === undefined ? '' : withUnit(figure.measured[name], figure.measuredIn))),
    ])
  const head = ['', 'figure', 'budget', ...servers]
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  return `Measured on ${date} at commit ${commit} with Node ${node} on ${machine}; aimock is \`@copilotkit/aimock\` ${aimock}.\n\n${table}`
}
